import { type Child, h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { fill } from '../../words/chosen';
import { answered, asked, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { board, framed, known, push, things, widget } from './board';
import { X } from './css';
import { layers, type Menu, menu, standing } from './menu';

/** What stands beside the subscription's widget. */
export function around(paper: Paper, mine: Child, open: number | 'own' | null = null) {
  const kinds = shuffled(paper.dice, 'kinds', ['visits', 'devices', 'orders', 'backups']);
  const all = kinds
    .slice(0, paper.dice.pick('many', [1, 2]))
    .map((kind, at) => things(paper, kind, at ? null : open));
  const parts: Child[] = [mine, ...all.map(({ node }) => node)];
  const ordered = open === null && paper.maybe('turned', 0.4) ? parts.reverse() : parts;
  const { body } = board(
    paper,
    subject(paper).name,
    h('div', { class: X.grid }, ordered),
    'within',
  );
  const menus: Menu[] = all.flatMap((one) => one.menus);
  return { body, menus };
}

/** A window over the board. */
export function over(paper: Paper, title: string, ...content: Child[]): Child {
  const id = paper.dice.id(`window:${title}`);
  return [
    h('div', { class: X.veil }),
    h(
      'div',
      {
        class: X.window,
        role: paper.dice.pick('window', ['dialog', 'alertdialog']),
        'aria-modal': 'true',
        'aria-labelledby': id,
      },
      h('h2', { id }, title),
      content,
    ),
  ];
}

/** The button, in the widget's foot, in its open menu, or in a widget that is a frame. */
type Where = 'foot' | 'menu' | 'frame';

function single(step: 'update-cancel' | 'cancel', where: Where): Page {
  return {
    name: `${step === 'cancel' ? 'product' : 'details'}, in the ${where}`,
    place: step === 'cancel' ? 'product' : 'details',
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside, dice } = paper;
      const label = step === 'cancel' ? words.labels.cancel : words.labels.updateCancel;
      const look = dice.pick('look', ['plain', 'text'] as const);
      const go = push(paper, label, 'go', look, where === 'foot');
      const own = menu(paper, {
        key: 'head',
        label: words.labels.action,
        of: subject(paper).name,
        entries: [beside.product.edit, ...(where === 'menu' ? [label] : []), beside.list.invoice],
        open: where === 'menu',
      });
      const foot = [
        where === 'menu' ? null : go,
        push(paper, beside.details.payment, 'pay', 'text'),
      ];
      const title = step === 'cancel' ? words.page.productTitle : beside.details.title;
      const inFrame = where === 'frame';
      const mine = widget(paper, title, known(paper), { own: inFrame ? null : own, foot });
      const frame = inFrame ? framed(paper, mine, 260, paper.maybe('nested', 0.5)) : null;
      const left = where === 'foot' && paper.maybe('left', 0.3) ? 0 : null;
      const { body, menus } = around(paper, frame?.node ?? mine, left);
      const item = own.items.get(label);
      return {
        body: [body, layers(menus), inFrame ? null : layers([own])],
        stand: () => {
          frame?.stand();
          standing(where === 'menu' ? [own] : menus);
        },
        truth: () => ({
          step,
          targets: where === 'menu' ? (item ? [item] : []) : [go],
          ...(step === 'cancel' ? { availability: ['available'] } : {}),
        }),
      };
    },
  };
}

/** The product with its Cancel, and what lies beside it. */
export function product(paper: Paper, beside: Child = null, cancel = true): Child {
  const { words } = paper;
  const foot = cancel
    ? push(paper, words.labels.cancel, 'cancel')
    : push(paper, paper.beside.product.edit, 'edit');
  const mine = widget(paper, words.page.productTitle, known(paper), { foot: [foot, beside] });
  const { body, menus } = around(paper, mine);
  return [body, layers(menus)];
}

/** The two answers of the question. */
function answers(paper: Paper) {
  const { confirm, traps } = paper.words;
  const go = push(paper, confirm.go, 'go', 'main');
  const keep = push(paper, paper.maybe('dismiss', 0.5) ? traps.dismiss : confirm.keep, 'keep');
  return { go, two: paper.maybe('first', 0.5) ? [go, keep] : [keep, go] };
}

/** The question: over the board, beside the button that was pressed, or a widget of its own. */
function question(form: 'window' | 'beside' | 'widget'): Page {
  return {
    name: `question, ${form}`,
    place: 'product',
    memory: asked,
    draw: (paper) => {
      const { confirm } = paper.words;
      const { go, two } = answers(paper);
      const text = h('p', {}, fill(confirm.text, { date: subject(paper).renews }));
      const content = [text, h('div', { class: X.bar }, two)];
      const small = h(
        'div',
        { class: X.note, role: 'alertdialog', 'aria-label': confirm.title },
        h('h3', {}, confirm.title),
        content,
      );
      const body = {
        window: () => [product(paper), over(paper, confirm.title, content)],
        beside: () => product(paper, small),
        widget: () => {
          const { body: all, menus } = around(
            paper,
            widget(paper, confirm.title, [h('p', {}, subject(paper).tag), content]),
          );
          return [all, layers(menus)];
        },
      }[form]();
      return {
        body,
        truth: () => ({ step: 'confirm', targets: [go], availability: ['available'] }),
      };
    },
  };
}

/** Why, or an offer that stays; both in a window or a widget. @param locked nothing is chosen yet */
export function stage(paper: Paper, kind: 'reasons' | 'offer', locked = false) {
  const { reasons, offer, traps } = paper.words;
  const go = push(
    paper,
    kind === 'reasons' ? reasons.go : offer.decline,
    'go',
    kind === 'reasons' ? 'main' : 'plain',
  );
  if (locked) go.setAttribute('disabled', '');
  const first =
    kind === 'reasons'
      ? push(paper, traps.dismiss, 'off')
      : push(paper, offer.take, 'take', 'main');
  const pick = (label: string, at: number) =>
    h(
      'label',
      { class: X.item },
      h('input', { type: 'radio', name: 'why', checked: !locked && at === 0 }),
      ` ${label}`,
    );
  const content =
    kind === 'reasons'
      ? [reasons.one, ...paper.beside.reasons.list.slice(1)].map(pick)
      : h('p', {}, `${subject(paper).name}: ${paper.price(7.45)}`);
  const title = kind === 'reasons' ? reasons.title : offer.title;
  const bar = h('div', { class: X.bar }, first, go);
  const inWindow = paper.maybe('in-window', 0.5);
  const { body, menus } = around(paper, widget(paper, title, [content, bar]));
  return {
    body: inWindow ? [product(paper), over(paper, title, content, bar)] : [body, layers(menus)],
    go,
  };
}

const asking = (kind: 'reasons' | 'offer'): Page => ({
  name: `question, ${kind}`,
  place: 'question',
  memory: asked,
  draw: (paper) => {
    const { body, go } = stage(paper, kind);
    return { body, truth: () => ({ step: 'confirm', targets: [go], availability: ['available'] }) };
  },
});

const outcome = (failed: boolean): Page => ({
  name: failed ? 'outcome, not cancelled' : 'outcome, cancelled',
  place: failed ? 'product' : 'done',
  memory: answered,
  draw: (paper) => {
    const { words } = paper;
    const cancel = push(paper, words.labels.cancel, 'cancel');
    const said = h(
      'p',
      { class: X.note, role: 'status' },
      failed ? words.outcome.not : words.outcome.now,
    );
    const facts = known(paper, failed ? words.page.active : words.page.ended);
    const mine = widget(paper, words.page.productTitle, [said, facts], {
      foot: failed ? cancel : push(paper, paper.beside.done.back, 'back', 'main'),
    });
    const { body, menus } = around(paper, mine);
    return {
      body: [body, layers(menus)],
      truth: () =>
        failed
          ? { step: 'cancel', targets: [cancel], availability: ['available'] }
          : { availability: ['cancelled'] },
    };
  },
});

export const END: readonly Page[] = [
  single('update-cancel', 'foot'),
  single('update-cancel', 'menu'),
  single('update-cancel', 'frame'),
  single('cancel', 'foot'),
  single('cancel', 'menu'),
  single('cancel', 'frame'),
  question('window'),
  question('beside'),
  question('widget'),
  asking('reasons'),
  asking('offer'),
  outcome(false),
  outcome(true),
];
