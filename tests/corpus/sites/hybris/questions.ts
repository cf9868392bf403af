import { type Child, h } from '../../../../practice/dom';
import { type AskedKind, asks, toldOf } from '../asked';
import { asked } from '../moments';
import type { Page } from '../site';
import { consumers, type Subscription } from '../subscriptions';
import { beside, known } from './detail';
import { card, press } from './elements';
import { frame } from './frame';
import { dialog } from './overlay';

/** The question in a window, in place of what was on the right, or in a card below it. */
function question(where: 'window' | 'right' | 'card', kind: AskedKind, weight: number): Page {
  return {
    name: `question, ${kind}, ${where}`,
    place: where === 'right' ? 'question' : 'product',
    weight,
    memory: asked,
    draw: (paper) => {
      const own = asks(paper, kind);
      const [one] = consumers(paper, 1) as [Subscription];
      const yes = press(paper, own.go, kind === 'offer' ? 'tertiary' : 'primary');
      const no = press(paper, own.other, kind === 'offer' ? 'primary' : 'secondary');
      const both = paper.maybe('no-first', 0.5) ? [no, yes] : [yes, no];
      const field = paper.dice.id('why');
      const content: Child = [
        own.text && h('p', {}, own.text),
        own.reasons.map((label, at) =>
          h(
            'p',
            {},
            h(
              'label',
              {},
              h('input', { type: 'radio', name: field, checked: at === 0 }),
              ` ${label}`,
            ),
          ),
        ),
      ];
      const nodes = both.map(({ node }) => node);
      const foot = h('div', { class: 'buttons' }, press(paper, paper.words.labels.cancel).node);
      const rights: Record<typeof where, () => Child> = {
        window: () => known(paper, { one, foot }),
        right: () => [
          h('p', { class: 'muted' }, one.name),
          h('h2', {}, own.title),
          content,
          h('div', { class: 'buttons' }, nodes),
        ],
        card: () => [known(paper, { one }), card(own.title, content, null, nodes)],
      };
      const away = where === 'right';
      const { node } = beside(paper, rights[where](), { away });
      const over = where === 'window' ? dialog(paper, own.title, content, both) : null;
      const { body } = frame(paper, paper.beside.product.title, node, 'within', over);
      return { body, truth: () => toldOf(own, yes.control) };
    },
  };
}

export const QUESTIONS: readonly Page[] = [
  question('window', 'plain', 1),
  question('window', 'reasons', 0.5),
  question('window', 'alike', 0.5),
  question('window', 'ok', 0.5),
  question('right', 'plain', 0.5),
  question('right', 'reasons', 0.5),
  question('right', 'offer', 0.5),
  question('card', 'plain', 0.5),
];
