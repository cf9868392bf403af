import { h } from '../../../../practice/dom';
import { set } from '../../words/typography';
import { unseen } from '../control';
import type { Paper } from '../site';

/** How the dots of a page tell what they are for. `bare`: not at all. */
type Manner = 'label' | 'of' | 'title' | 'unseen' | 'by' | 'described' | 'word' | 'bare';

/** The manner of this page. @param several several rows: none of them could be told from another without names */
export function mannerOf(paper: Paper, several: boolean): Manner {
  const named = ['label', 'of', 'of', 'title', 'unseen', 'by', 'described', 'word'] as const;
  return paper.dice.pick('manner', several ? named : [...named, 'bare']);
}

/** Three dots that open what can be done with one thing. @param by the element that holds its name */
export function dots(paper: Paper, key: string, manner: Manner, by: HTMLElement): HTMLElement {
  const { dice, words, type, language } = paper;
  const word = set(type, language, words.labels.action);
  by.id ||= dice.id(`by:${key}`);
  const name = by.textContent ?? '';
  const sign = h(
    'span',
    { 'aria-hidden': manner === 'bare' || dice.chance('dots-unsaid', 0.7) ? 'true' : null },
    dice.pick('dots', ['⋮', '⋯', '•••', '…']),
  );
  const control = h('button', {
    type: 'button',
    class: 'dots',
    'aria-haspopup': dice.pick('dots-popup', ['menu', 'true', null]),
    'aria-expanded': 'false',
  });
  if (manner === 'label' || manner === 'described') control.setAttribute('aria-label', word);
  if (manner === 'of') control.setAttribute('aria-label', `${word}: ${name}`);
  if (manner === 'title') control.title = word;
  if (manner === 'described') control.setAttribute('aria-describedby', by.id);
  if (manner === 'by') {
    control.id = dice.id(`dots:${key}`);
    control.setAttribute('aria-label', word);
    control.setAttribute('aria-labelledby', `${control.id} ${by.id}`);
  }
  control.append(sign);
  if (manner === 'unseen') control.append(unseen(word));
  if (manner === 'word') control.prepend(word, ' ');
  return control;
}
