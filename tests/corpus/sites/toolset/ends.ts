import { type Child, h } from '../../../../practice/dom';
import { set } from '../../words/typography';
import { act, box } from '../control';
import type { Paper } from '../site';

/** What stands at the end of a row: a split button, a box to choose from with Go, a drawn one, several buttons. */
export const ENDS = ['split', 'select', 'combo', 'buttons'] as const;
export type EndForm = (typeof ENDS)[number];

export interface End {
  node: HTMLElement;
  /** What opens the choice, or is it. */
  opener: HTMLElement;
  /** Entries of the open list, where it is not the browser's own. */
  items: ReadonlyMap<string, HTMLElement>;
}

interface EndWish {
  key: string;
  acts: readonly string[];
  open?: boolean;
  off?: boolean;
}

/** The end of a row in one of the forms. @param first the label of a split button's own part */
export function endOf(paper: Paper, form: EndForm, first: string, wish: EndWish): End {
  return form === 'select' ? chooser(paper, wish) : list(paper, form, first, wish);
}

/** The browser's own box, and a button that does what it says. */
function chooser(paper: Paper, { key, acts, off = false }: EndWish): End {
  const { words, things, dice } = paper;
  const id = dice.id(`choose:${key}`);
  const named = dice.pick('select-name', ['aria', 'label']);
  const opener = h(
    'select',
    { id, 'aria-label': named === 'aria' ? words.labels.action : null, disabled: off },
    [things.choose, ...acts].map((label) => h('option', {}, label)),
  );
  const go = act(paper, 'button', things.go, { class: 'btn', disabled: off }, { key: 'go' });
  const label = named === 'label' ? h('label', { for: id }, words.labels.action) : null;
  return { node: box('end', label, opener, go), opener, items: new Map() };
}

/** A list that the page draws itself, below a caret, a button or a drawn box. */
function list(paper: Paper, form: Exclude<EndForm, 'select'>, first: string, wish: EndWish): End {
  const { words, things, dice, type, language } = paper;
  const { key, acts, open = false, off = false } = wish;
  const combo = form === 'combo';
  const id = dice.id(`list:${key}`);
  const action = set(type, language, words.labels.action);
  const opener = h('button', {
    type: 'button',
    class: combo ? 'combo' : form === 'split' ? 'btn caret' : 'btn',
    'aria-haspopup': combo ? 'listbox' : 'true',
    'aria-expanded': String(open),
    'aria-controls': dice.chance('list-tied', 0.6) ? id : null,
    'aria-label': form === 'buttons' ? null : action,
    disabled: off,
  });
  if (combo) opener.append(things.choose, ' ', h('span', { 'aria-hidden': 'true' }, '▾'));
  else if (form === 'split') opener.append(h('span', { 'aria-hidden': 'true' }, '▾'));
  else opener.append(action, ' ', h('span', { 'aria-hidden': 'true' }, '▾'));
  const items = new Map(
    acts.map((label) => [
      label,
      combo
        ? act(
            paper,
            'div',
            label,
            { class: 'option', role: 'option', tabindex: -1, 'aria-selected': 'false' },
            { key: `${key}:${label}` },
          )
        : act(paper, 'a', label, { class: 'option' }, { key: `${key}:${label}` }),
    ]),
  );
  const drop = h('div', { id, class: 'drop', hidden: !open, role: combo ? 'listbox' : null }, [
    ...items.values(),
  ]);
  const own = combo ? null : act(paper, 'button', first, { class: 'btn' }, { key: `${key}:first` });
  const more =
    form === 'buttons'
      ? act(paper, 'button', paper.beside.list.invoice, { class: 'btn' }, { key: `${key}:more` })
      : null;
  return { node: box(`end ${form}`, own, more, opener, drop), opener, items };
}

/** A split button of its own: what it does, and a caret for what else can be done. */
export function split(
  paper: Paper,
  key: string,
  main: HTMLElement,
  items: readonly HTMLElement[],
  open = false,
): HTMLElement {
  const caret = h(
    'button',
    {
      type: 'button',
      class: 'btn caret',
      'aria-haspopup': 'true',
      'aria-expanded': String(open),
      'aria-label': paper.words.labels.action,
    },
    h('span', { 'aria-hidden': 'true' }, '▾'),
  );
  caret.id = paper.dice.id(`caret:${key}`);
  const drop: Child = h('div', { class: 'drop', hidden: !open, 'aria-labelledby': caret.id }, [
    ...items,
  ]);
  return box('end split', main, caret, drop);
}
