import { type Child, h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { fill } from '../../words/chosen';
import { button } from '../control';
import { answered, asked, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { cards } from './cards';
import { ghost, known, screen, snack, titled } from './screen';
import { actions, alert, full } from './sheets';
import { things } from './way';

/** Where the button of a page is. */
type Where = 'in the content' | 'stuck below' | 'in a sheet';

/** The details. */
function details(where: Where): Page {
  return {
    name: `details, Update/Cancel ${where}`,
    place: 'details',
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside } = paper;
      const look = paper.dice.pick('look', ['main', 'plain', 'text'] as const);
      const go = button(paper, words.labels.updateCancel, 'go', look, true);
      const pay = button(paper, beside.details.payment, 'pay', 'text');
      const names = [beside.list.invoice, words.labels.updateCancel, beside.list.reminder];
      const sheet = actions(paper, subject(paper).name, shuffled(paper.dice, 'names', names));
      const { body } = screen(paper, {
        title: beside.details.title,
        content: [
          h('h2', {}, subject(paper).name),
          known(paper),
          pay,
          where === 'in the content' && go,
        ],
        entries: 'within',
        end: ghost(paper, words.labels.action, '⋮', {
          'aria-expanded': String(where === 'in a sheet'),
        }),
        foot: where === 'stuck below' && go,
      });
      const item = sheet.items.get(words.labels.updateCancel);
      return {
        body: [body, where === 'in a sheet' ? sheet.node : null],
        truth: () => ({
          step: 'update-cancel',
          targets: where === 'in a sheet' ? (item ? [item] : []) : [go],
        }),
      };
    },
  };
}

/** The product: below it other things with dots, above the edge now and then a message about another thing. */
function product(where: Exclude<Where, 'in a sheet'>): Page {
  return {
    name: `product, Cancel ${where}`,
    place: 'product',
    weight: 1.5,
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside, dice } = paper;
      const look = dice.pick('look', ['plain', 'text'] as const);
      const cancel = button(paper, words.labels.cancel, 'cancel', look, true);
      const stuck = where === 'stuck below';
      const other = things(paper, dice.pick('other', ['visits', 'devices', 'uploads']), 'corner');
      const { body } = screen(paper, {
        title: beside.product.title,
        content: [
          h('h2', {}, subject(paper).name),
          titled(words.page.productTitle, known(paper)),
          !stuck && cancel,
          titled(other.title, cards(other.drawn)),
        ],
        entries: 'within',
        foot: stuck && cancel,
      });
      const note = snack(paper, `${paper.things.upload} 64 %`, words.traps.dismiss);
      return {
        body: [body, !stuck && paper.maybe('snack', 0.4) ? note : null],
        truth: () => ({ step: 'cancel', targets: [cancel], availability: ['available'] }),
      };
    },
  };
}

/** The product's own sheet: Cancel is among its entries, and below it the one that closes. */
const productSheet: Page = {
  name: 'product, Cancel in a sheet',
  place: 'product',
  memory: onTheWay,
  draw: (paper) => {
    const { words, beside } = paper;
    const { cancel } = words.labels;
    const sheet = actions(paper, subject(paper).name, [
      beside.product.edit,
      beside.list.invoice,
      cancel,
    ]);
    const { body } = screen(paper, {
      title: beside.product.title,
      content: [h('h2', {}, subject(paper).name), known(paper)],
      entries: 'within',
      end: ghost(paper, words.labels.action, '⋮', { 'aria-expanded': 'true' }),
    });
    const item = sheet.items.get(cancel);
    // Where both say the same, what is apart from the others closes: it is fair to leave it at that.
    const alike = cancel.toLowerCase() === words.traps.dismiss.toLowerCase();
    return {
      body: [body, sheet.node],
      truth: () => ({
        step: 'cancel',
        targets: item ? [item] : [],
        availability: alike ? ['available', 'unknown'] : ['available'],
        ...(alike ? { orNothing: true } : {}),
      }),
    };
  },
};

/** The product with its Cancel, below something. */
export function below(paper: Paper): Child {
  const { words, beside } = paper;
  return screen(paper, {
    title: beside.product.title,
    content: [h('h2', {}, subject(paper).name), known(paper)],
    entries: 'within',
    foot: button(paper, words.labels.cancel, 'cancel'),
  }).body;
}

/** The question, in a small window or as large as the phone. */
function question(form: 'alert' | 'sheet' | 'full'): Page {
  return {
    name: `question, ${form}`,
    place: 'product',
    memory: asked,
    weight: 1.5,
    draw: (paper) => {
      const { confirm, traps } = paper.words;
      const go = button(paper, confirm.go, 'go', 'main');
      const keep = button(
        paper,
        paper.maybe('dismiss', 0.5) ? traps.dismiss : confirm.keep,
        'keep',
      );
      const buttons = paper.maybe('first', 0.5) ? [go, keep] : [keep, go];
      const text = h('p', {}, fill(confirm.text, { date: subject(paper).renews }));
      if (form === 'sheet') {
        const sheet = actions(paper, confirm.title, [confirm.go]);
        const item = sheet.items.get(confirm.go);
        return {
          body: [below(paper), sheet.node],
          truth: () => ({
            step: 'confirm',
            targets: item ? [item] : [],
            availability: ['available'],
          }),
        };
      }
      const over =
        form === 'alert'
          ? alert(paper, confirm.title, text, buttons)
          : full(paper, {
              title: confirm.title,
              content: [h('h3', {}, subject(paper).name), text],
              done: null,
              foot: go,
            });
      return {
        body: [below(paper), over],
        truth: () => ({ step: 'confirm', targets: [go], availability: ['available'] }),
      };
    },
  };
}

/** A screen that asks why, or offers something; what leaves it is in the bar above. @param locked nothing is chosen */
export function stage(paper: Paper, kind: 'reasons' | 'offer', locked = false) {
  const { reasons, offer, traps } = paper.words;
  const go = button(
    paper,
    kind === 'reasons' ? reasons.go : offer.decline,
    'go',
    kind === 'reasons' ? 'main' : 'text',
  );
  if (locked) go.setAttribute('disabled', '');
  const row = (text: string, at: number) =>
    h(
      'label',
      { class: 'row' },
      h('input', { type: 'radio', name: 'why', checked: at === 0 && !locked }),
      ` ${text}`,
    );
  const content =
    kind === 'reasons'
      ? [reasons.one, ...paper.beside.reasons.list.slice(1)].map(row)
      : [h('p', {}, paper.price(7.45)), button(paper, offer.take, 'take', 'main')];
  const { body } = screen(paper, {
    title: kind === 'reasons' ? reasons.title : offer.title,
    content: [h('h3', {}, subject(paper).name), content],
    entries: 'none',
    start: ghost(paper, traps.dismiss, paper.maybe('cross', 0.4) ? '✕' : undefined),
    foot: go,
  });
  return { body, go };
}

const asking = (kind: 'reasons' | 'offer'): Page => ({
  name: `question, ${kind}`,
  place: 'question',
  weight: 1.5,
  memory: asked,
  draw: (paper) => {
    const { body, go } = stage(paper, kind);
    return { body, truth: () => ({ step: 'confirm', targets: [go], availability: ['available'] }) };
  },
});

/** It went through. @param said as a message above the lower edge, or as the whole screen */
const done = (said: 'snack' | 'screen'): Page => ({
  name: `outcome, ${said}`,
  place: said === 'snack' ? 'product' : 'done',
  memory: answered,
  draw: (paper) => {
    const { words, beside } = paper;
    const { body } = screen(paper, {
      title: subject(paper).name,
      content: [
        said === 'screen' && h('h2', { role: 'status' }, words.outcome.now),
        known(paper, words.page.ended),
        button(paper, beside.done.back, 'back', 'main'),
      ],
      entries: 'within',
    });
    const note = said === 'snack' && snack(paper, words.outcome.now, words.labels.view);
    return { body: [body, note], truth: () => ({ availability: ['cancelled'] }) };
  },
});

export const END: readonly Page[] = [
  details('in the content'),
  details('stuck below'),
  details('in a sheet'),
  product('in the content'),
  product('stuck below'),
  productSheet,
  question('alert'),
  question('sheet'),
  question('full'),
  asking('reasons'),
  asking('offer'),
  done('snack'),
  done('screen'),
];
