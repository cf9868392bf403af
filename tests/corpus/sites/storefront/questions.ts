import { type Child, h } from '../../../../practice/dom';
import { type Asked, type AskedKind, asks, toldOf } from '../asked';
import { asked } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { known } from './end';
import { frame, notice, push } from './frame';

/** A window over the page, with its buttons in the foot. */
export function popup(paper: Paper, title: string, content: Child, buttons: Child): HTMLElement[] {
  const id = paper.dice.id('popup');
  const tag = paper.dice.pick('popup-tag', ['aside', 'div']);
  return [
    h('div', { class: 'overlay' }),
    h(tag, { class: 'popup', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id }, [
      h('header', {}, h('h2', { id }, title)),
      h('div', { class: 'popup-content' }, content),
      h('footer', {}, buttons),
    ]),
  ];
}

/** The two answers, and the reasons to choose from. */
function parts(paper: Paper, { reasons, text, go, other }: Asked) {
  const field = paper.dice.id('why');
  const choices = reasons.map((label, at) =>
    h(
      'label',
      { class: 'field' },
      h('input', { type: 'radio', name: field, checked: at === 0 }),
      ` ${label} `,
    ),
  );
  const yes = push(paper, go, 'go', 'alt');
  const no = push(paper, other, 'no', 'plain');
  const buttons = paper.maybe('no-first', 0.5) ? [no, yes] : [yes, no];
  const content = reasons.length > 0 ? h('fieldset', {}, choices) : h('p', {}, text);
  return { yes, content, buttons };
}

/** The question on a page of its own, in a message above the product, or in a window over it. */
function question(where: 'page' | 'notice' | 'popup', kind: AskedKind, weight = 1): Page {
  return {
    name: `question, ${kind}, in a ${where}`,
    place: where === 'page' ? 'question' : 'product',
    weight,
    memory: asked,
    draw: (paper) => {
      const own = asks(paper, kind);
      const { yes, content, buttons } = parts(paper, own);
      const { title } = paper.beside.product;
      const below = known(paper, [push(paper, paper.words.labels.cancel, 'own')], {
        monthly: true,
      });
      const page = () => {
        const form = h('form', {}, h('p', {}, h('b', {}, subject(paper).name)), content, buttons);
        return frame(paper, own.title, form, 'within').body;
      };
      const above = () =>
        frame(paper, title, known(paper, []), 'within', {
          notice: notice('info', h('strong', {}, own.title), content, buttons),
        }).body;
      const over = () => [
        frame(paper, title, below, 'within').body,
        popup(paper, own.title, content, buttons),
      ];
      return {
        body: { page, notice: above, popup: over }[where](),
        truth: () => toldOf(own, yes),
      };
    },
  };
}

export const QUESTIONS: readonly Page[] = [
  question('page', 'plain', 0.5),
  question('page', 'reasons', 0.5),
  question('page', 'offer', 0.5),
  question('notice', 'plain', 0.5),
  question('popup', 'plain'),
  question('popup', 'reasons', 0.5),
  question('popup', 'alike', 0.5),
  question('popup', 'ok', 0.5),
];
