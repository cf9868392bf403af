import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { box, button } from '../control';
import { answered, asked, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { aboutIt, known, over, panel, view, wizard } from './parts';
import { draft, drafts } from './rows';

/** The details. @param begun a task about it was begun and stands beside them */
function details(begun: boolean): Page {
  return {
    name: begun ? 'details beside tasks begun' : 'details',
    place: 'details',
    memory: onTheWay,
    weight: 1.5,
    draw: (paper) => {
      const { words, beside, dice } = paper;
      const one = subject(paper);
      const look = dice.pick('look', ['main', 'plain', 'text'] as const);
      const go = button(paper, words.labels.updateCancel, 'go', look, true);
      const pay = button(paper, beside.details.payment, 'pay', 'text');
      const main = [panel(beside.details.title, known(paper), box('line', pay, go))];
      const side = begun ? drafts(paper, one.name).slice(0, 2) : null;
      const { body } = view(paper, { title: one.name, main, side, nav: 'within' });
      return { body, truth: () => ({ step: 'update-cancel', targets: [go] }) };
    },
  };
}

/** What stands beside the product, with a word that calls something else off. */
const BESIDE: Record<string, (paper: Paper) => Child> = {
  nothing: () => null,
  'a visit': (paper) =>
    panel(
      paper.beside.frame.requests,
      h('p', {}, fill(paper.beside.product.visit, { date: paper.day(5) })),
      button(paper, paper.words.traps.dismiss, 'visit'),
    ),
  'a task begun': (paper) => draft(paper, paper.things.transfer, 'Laptop 14', 60),
};

/** The product's page, its Cancel among what is known or in a part of its own. */
function product(what: keyof typeof BESIDE): Page {
  return {
    name: `product beside ${what}`,
    place: 'product',
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside, dice } = paper;
      const look = dice.pick('look', ['plain', 'text', 'main'] as const);
      const cancel = button(paper, words.labels.cancel, 'cancel', look, true);
      const apart = paper.maybe('apart', 0.5);
      const main = [
        panel(words.page.productTitle, known(paper), apart ? null : cancel),
        apart && panel(beside.details.ending, h('p', {}, beside.area.manage), cancel),
      ];
      const side = BESIDE[what]?.(paper);
      const { body } = view(paper, { title: subject(paper).name, main, side, nav: 'within' });
      return {
        body,
        truth: () => ({ step: 'cancel', targets: [cancel], availability: ['available'] }),
      };
    },
  };
}

/** The steps of the cancellation. */
export const stepsOf = ({ words: { reasons, offer, confirm } }: Paper) => [
  reasons.title,
  offer.title,
  confirm.title,
];

/** A step of the cancellation. @param locked nothing is chosen yet, and it can't go on */
export function ending(paper: Paper, now: number, locked = false) {
  const { reasons, offer, confirm, traps } = paper.words;
  const label = [reasons.go, offer.decline, confirm.go][now] ?? '';
  const go = button(paper, label, 'go', now === 1 ? 'plain' : 'main');
  if (locked) go.setAttribute('disabled', '');
  const off = button(paper, paper.maybe('dismiss', 0.6) ? traps.dismiss : confirm.keep, 'off');
  const take = now === 1 ? [button(paper, offer.take, 'take', 'main')] : [];
  const reason = (text: string, checked: boolean) =>
    h('label', { class: 'field' }, h('input', { type: 'radio', name: 'why', checked }), ` ${text}`);
  const [, second = '–', ...others] = paper.beside.reasons.list;
  const content: Child = [
    [reasons.one, second, ...others].map((text, at) => reason(text, at === 0 && !locked)),
    h('p', {}, paper.price(7.45)),
    h('p', {}, fill(confirm.text, { date: subject(paper).renews })),
  ][now];
  const steps = stepsOf(paper);
  const task = wizard(paper, { steps, now, content, go, off, more: take });
  const { body } = view(paper, {
    title: paper.beside.details.ending,
    main: task,
    side: aboutIt(paper),
    nav: 'within',
  });
  return { body, go };
}

function stage(now: 0 | 1 | 2): Page {
  return {
    name: `question, step ${now + 1}`,
    place: 'question',
    weight: 1.5,
    memory: asked,
    draw: (paper) => {
      const { body, go } = ending(paper, now);
      const truth = { step: 'confirm', targets: [go], availability: ['available'] } as const;
      return { body, truth: () => truth };
    },
  };
}

/** The question over the product, or as a part of its page. */
function question(inPage: boolean): Page {
  return {
    name: inPage ? 'question in the page' : 'question over the page',
    place: 'product',
    memory: asked,
    draw: (paper) => {
      const { confirm, traps, page, labels } = paper.words;
      const go = button(paper, confirm.go, 'go', 'main');
      const keep = button(
        paper,
        paper.maybe('dismiss', 0.5) ? traps.dismiss : confirm.keep,
        'keep',
      );
      const text = h('p', {}, fill(confirm.text, { date: subject(paper).renews }));
      const buttons = box('line', ...(paper.maybe('first', 0.5) ? [go, keep] : [keep, go]));
      const cancel = inPage ? null : button(paper, labels.cancel, 'cancel', 'text');
      const main = [
        panel(page.productTitle, known(paper), cancel),
        inPage && panel(confirm.title, text, buttons),
      ];
      const { body } = view(paper, { title: subject(paper).name, main, nav: 'within' });
      return {
        body: [body, inPage ? null : over(paper, confirm.title, text, buttons)],
        truth: () => ({ step: 'confirm', targets: [go], availability: ['available'] }),
      };
    },
  };
}

/** After the last step. @param failed it did not go through, and Cancel is there again */
function outcome(failed: boolean): Page {
  return {
    name: failed ? 'outcome, not cancelled' : 'outcome, cancelled',
    place: failed ? 'product' : 'done',
    memory: answered,
    draw: (paper) => {
      const { words, beside } = paper;
      const cancel = button(paper, words.labels.cancel, 'cancel');
      const said = failed ? words.outcome.not : words.outcome.now;
      const main = [
        h('p', { class: 'note', role: 'status' }, said),
        panel(words.page.productTitle, known(paper, failed ? undefined : words.page.ended)),
        failed ? cancel : button(paper, beside.done.back, 'back', 'main'),
      ];
      const { body } = view(paper, { title: subject(paper).name, main, nav: 'within' });
      return {
        body,
        truth: () =>
          failed
            ? { step: 'cancel', targets: [cancel], availability: ['available'] }
            : { availability: ['cancelled'] },
      };
    },
  };
}

export const END: readonly Page[] = [
  details(false),
  details(true),
  product('nothing'),
  product('a visit'),
  product('a task begun'),
  stage(0),
  stage(1),
  stage(2),
  question(false),
  question(true),
  outcome(false),
  outcome(true),
];
