import { type Child, h } from '../../../../practice/dom';
import { type AskedKind, asks, toldOf } from '../asked';
import { asked } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { current } from './end';
import { c, div, flow, portal, press } from './parts';

type Form = 'Full' | 'Drawer' | 'Modal' | 'panel';

/** Reasons to choose from; the chosen one is told by a field or by a role. */
function choices(paper: Paper, reasons: readonly string[], chosen: boolean): HTMLElement {
  const drawn = paper.maybe('drawn', 0.4);
  const field = paper.dice.id('reason');
  return h('div', { role: 'radiogroup' }, [
    reasons.map((label, at) =>
      drawn
        ? h(
            'div',
            {
              class: c('Choice'),
              role: 'radio',
              tabindex: 0,
              'aria-checked': String(chosen && at === 1),
            },
            label,
          )
        : h('label', { class: c('Choice') }, [
            h('input', { type: 'radio', name: field, checked: chosen && at === 1 }),
            ` ${label}`,
          ]),
    ),
  ]);
}

/** @param locked no reason is chosen yet, and nothing goes on before one is */
function question(form: Form, kind: AskedKind, weight: number, locked = false): Page {
  return {
    name: `question, ${kind}, ${form.toLowerCase()}${locked ? ', nothing chosen' : ''}`,
    place: form === 'Full' ? 'question' : 'product',
    weight,
    memory: asked,
    draw: (paper) => {
      const own = asks(paper, kind);
      const yes = press(
        paper,
        own.go,
        'yes',
        kind === 'offer' ? 'Text' : paper.dice.pick('yes', ['Primary', 'Danger']),
      );
      const no = press(paper, own.other, 'no', kind === 'offer' ? 'Primary' : 'Plain');
      if (locked) yes.setAttribute(paper.maybe('off', 0.5) ? 'disabled' : 'aria-disabled', 'true');
      const back =
        own.reasons.length > 0 &&
        paper.maybe('back', 0.5) &&
        press(paper, paper.beside.reasons.back, 'back', 'Text');
      const order = paper.maybe('no-first', 0.5) ? [no, yes] : [yes, no];
      const buttons = [...(back ? [back] : []), ...order];
      const content: Child = [
        form === 'Full' && h('p', { class: c('Muted') }, subject(paper).name),
        own.text && h('p', {}, own.text),
        own.reasons.length > 0 && choices(paper, own.reasons, !locked),
      ];
      const step = form === 'Full' ? `${paper.dice.pick('step', ['1', '2', '3'])} / 3` : undefined;
      const { title } = paper.beside.product;
      const cancel = press(paper, paper.words.labels.cancel, 'own', 'Danger');
      const inPanel = () => div('Callout', h('h3', {}, own.title), content, div('Row', ...buttons));
      const { body } =
        form === 'panel'
          ? portal(paper, title, [current(paper, { foot: inPanel() })], 'within')
          : portal(paper, title, current(paper, { foot: div('Row', cancel) }), 'within', {
              over: flow(paper, form, own.title, content, buttons, step),
            });
      return { body, truth: () => (locked ? { availability: ['available'] } : toldOf(own, yes)) };
    },
  };
}

export const QUESTIONS: readonly Page[] = [
  question('Full', 'reasons', 1),
  question('Full', 'offer', 0.5),
  question('Full', 'plain', 0.5),
  question('Drawer', 'plain', 0.5),
  question('Drawer', 'reasons', 0.5),
  question('Modal', 'plain', 0.5),
  question('Modal', 'offer', 0.5),
  question('Modal', 'alike', 0.5),
  question('Modal', 'ok', 0.5),
  question('panel', 'plain', 0.5),
  question('Full', 'reasons', 0.5, true),
];
