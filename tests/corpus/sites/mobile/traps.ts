import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { act, box, button } from '../control';
import { mixed } from '../lists';
import { matterPages } from '../matter-pages';
import { asked, inList, late } from '../moments';
import type { Page, Paper } from '../site';
import { foreign, subject } from '../subscriptions';
import { BEFORE, NOTHING, trap, WITHOUT } from '../told';
import { card, cardFor, cards, type Form, pulled, segments } from './cards';
import { stage } from './end';
import { OVER } from './over';
import { ghost, known, screen, snack, titled } from './screen';
import { actions } from './sheets';
import { things } from './way';

const FORMS = ['corner', 'swipe', 'foot'] as const;

/** Things of another kind: a row is pulled to the side, or the sheet of a card is up. */
const kinds = matterPages((paper, { title, things: all, acts }) => {
  const form: Form = paper.dice.pick('form', FORMS);
  const opened = paper.dice.pick('opened', [-1, 0, 0, 1]);
  const drawn = all.map((thing, at) =>
    card(paper, form, {
      key: String(at),
      ...thing,
      action: paper.words.labels.action,
      sides: acts,
      open: at === opened,
    }),
  );
  const thing = form === 'swipe' ? undefined : all[opened];
  const { body } = screen(paper, { title, content: cards(drawn), entries: 'without' });
  return {
    body: [body, thing ? actions(paper, thing.name, acts).node : null],
    stand: () => pulled(drawn),
  };
});

/** The product's screen without a Cancel of its own. */
function product(
  name: string,
  wish: (paper: Paper) => {
    content?: Child;
    start?: Child;
    end?: Child;
    over?: Child;
    bare?: boolean;
  },
  weight = 1,
): Page {
  return trap(
    `product, ${name}`,
    'product',
    (paper) => {
      const { content, start, end, over, bare } = wish(paper);
      const { body } = screen(paper, {
        title: paper.beside.product.title,
        content: [h('h2', {}, subject(paper).name), bare ? null : known(paper), content],
        entries: 'within',
        start,
        end,
      });
      return { body: [body, over], truth: WITHOUT };
    },
    { memory: late, weight },
  );
}

/** A sheet of something that bears the subscription's name and is not it. */
function namesake(name: string, kind: string, place: Page['place']): Page {
  return trap(`sheet of ${name} that names it`, place, (paper) => {
    const { title, acts, drawn, all } = things(paper, kind, 'corner', 0);
    const top = `${all[0]?.name} · ${subject(paper).name}`;
    const { body } = screen(paper, { title, content: cards(drawn), entries: 'without' });
    return { body: [body, actions(paper, top, acts).node], truth: NOTHING };
  });
}

const TRAPS: readonly Page[] = [
  product(
    'being edited in its place',
    (paper) => {
      const { words, beside } = paper;
      const field = h(
        'label',
        { class: 'field' },
        beside.product.name,
        ' ',
        h('input', { value: 'Kitchen' }),
      );
      return {
        content: field,
        start: ghost(paper, words.traps.dismiss),
        end: ghost(paper, words.traps.save),
      };
    },
    2,
  ),
  product(
    'an upload in a message',
    (paper) => ({
      over: snack(paper, `${paper.things.upload} 64 %`, paper.words.traps.dismiss),
    }),
    2,
  ),
  product(
    'a sheet without it',
    (paper) => {
      const { beside } = paper;
      const entries = [beside.product.edit, beside.list.invoice, beside.details.payment];
      return { over: actions(paper, subject(paper).name, entries).node };
    },
    2,
  ),
  product('a visit’s sheet', (paper) => {
    const { title, drawn, all, acts } = things(paper, 'visits', 'corner', 0);
    const sheet = actions(paper, all[0]?.name ?? '', acts);
    return { content: titled(title, cards(drawn)), over: sheet.node };
  }),
  product('a change of plan that waits', (paper) => ({
    content: titled(
      paper.things.upgrade,
      h('p', {}, paper.day(12)),
      button(paper, paper.words.traps.dismiss, 'pending', 'text'),
    ),
  })),
  namesake('an order', 'orders', 'orders'),
  namesake('a device', 'devices', 'devices'),
  namesake('an invoice', 'invoices', 'settings'),
  trap(
    'product, asked to be cancelled',
    'product',
    (paper) => {
      const { things: words, beside } = paper;
      const content = [
        h('p', { class: 'note', role: 'status' }, words.pending),
        known(paper),
        button(paper, words.withdraw, 'withdraw'),
      ];
      return {
        body: screen(paper, { title: beside.product.title, content, entries: 'within' }).body,
        truth: BEFORE,
      };
    },
    { memory: late },
  ),
  trap(
    'product, cancelled before',
    'product',
    (paper) => {
      const said = fill(paper.words.outcome.before, { date: paper.day(-17) });
      const content = [h('p', { class: 'note' }, said), known(paper, paper.words.page.ended)];
      const { body } = screen(paper, { title: subject(paper).name, content, entries: 'within' });
      const note = snack(
        paper,
        fill(paper.words.traps.orderTitle, { number: '2087731' }),
        paper.words.labels.view,
      );
      return { body: [body, note], truth: () => ({ availability: ['already-cancelled'] }) };
    },
    { memory: late },
  ),
  trap(
    'question, no reason chosen yet',
    'question',
    (paper) => {
      const { body } = stage(paper, 'reasons', true);
      return { body, truth: () => ({ availability: ['available', 'unknown'] }) };
    },
    { memory: asked },
  ),
  trap('orders looked through', 'orders', (paper) => {
    const { words, beside } = paper;
    const { drawn } = things(paper, 'orders', paper.dice.pick('form', FORMS));
    const field = h('input', {
      type: 'search',
      value: words.labels.consumer,
      'aria-label': beside.frame.search,
    });
    const bar = h('header', { class: 'appbar' }, field, ghost(paper, words.traps.dismiss));
    const { body } = screen(paper, { title: '', bar, content: cards(drawn), entries: 'without' });
    return { body, truth: NOTHING };
  }),
  trap(
    'cards being chosen',
    'list',
    (paper) => {
      const { words } = paper;
      const rows = mixed(paper, 1, 2, 'order').map((one, at) =>
        h(
          'label',
          { class: 'row' },
          h('input', { type: 'checkbox', checked: !one.own && at < 2 }),
          ` ${one.name}, ${one.tag}`,
        ),
      );
      const { body } = screen(paper, {
        title: '1',
        content: rows,
        entries: 'none',
        start: ghost(paper, words.traps.dismiss),
        end: ghost(paper, paper.beside.list.export),
      });
      return { body, truth: () => ({}) };
    },
    { memory: inList },
  ),
  trap(
    'other kinds alone, one pulled or its sheet up',
    'list',
    (paper) => {
      const { words, beside } = paper;
      const form = paper.dice.pick('form', FORMS);
      const all = foreign(paper, 3);
      const drawn = all.map((one, at) => cardFor(paper, form, one, at === 1));
      const entries = [
        words.labels.manageSubscriptions,
        words.labels.updateCancel,
        beside.list.invoice,
      ];
      const sheet = form === 'swipe' ? null : actions(paper, all[1]?.name ?? '', entries).node;
      const { body } = screen(paper, {
        title: words.page.listTitle,
        content: cards(drawn),
        entries: 'within',
      });
      return { body: [body, sheet], stand: () => pulled(drawn), truth: NOTHING };
    },
    { memory: inList, weight: 2 },
  ),
  trap(
    'the family’s segment',
    'list',
    (paper) => {
      const { words, things: named } = paper;
      const { node } = segments(paper, [words.page.listTitle, named.family], 1);
      const note = h('p', { class: 'note', role: 'note' }, named.readOnly);
      const rows = mixed(paper, 1, 1, 'order').map((one) =>
        titled(one.name, h('p', { class: 'small' }, `Alex · ${one.tag}`)),
      );
      const content = [node, note, rows];
      return {
        body: screen(paper, { title: words.labels.subscriptions, content, entries: 'within' }).body,
        truth: () => ({}),
      };
    },
    { memory: inList },
  ),
  trap('a chat with ready answers', 'help', (paper) => {
    const { words, beside } = paper;
    const { labels, traps } = words;
    const said = h(
      'p',
      { class: 'said' },
      `${subject(paper).name}, ${labels.serviceTag} ${subject(paper).tag}`,
    );
    const help = h('p', { class: 'said' }, fill(traps.help, labels));
    const answers = [labels.view, labels.updateCancel, traps.dismiss].map((label) =>
      act(paper, 'button', label, { class: 'chip' }, { key: `answer:${label}` }),
    );
    const content = [said, help, box('chips', ...answers)];
    return {
      body: screen(paper, { title: beside.chat.title, content, entries: 'none' }).body,
      truth: NOTHING,
    };
  }),
  trap(
    'the list is pulled down and loads',
    'list',
    (paper) => {
      const wait = h('p', { class: 'pull', role: 'status' }, paper.words.page.loading);
      const bones = h(
        'div',
        { 'aria-busy': 'true' },
        [1, 2, 3].map(() => box('bone')),
      );
      const { body } = screen(paper, {
        title: paper.words.page.listTitle,
        content: [wait, bones],
        entries: 'within',
        end: ghost(paper, paper.words.traps.dismiss),
      });
      return { body, truth: () => ({}) };
    },
    { memory: inList, quiet: false },
  ),
];

export const TRAP_PAGES: readonly Page[] = [...kinds, ...OVER, ...TRAPS];
