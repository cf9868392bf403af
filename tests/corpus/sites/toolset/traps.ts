import { type Child, h } from '../../../../practice/dom';
import { act, button } from '../control';
import { matterPages } from '../matter-pages';
import { matter } from '../matters';
import { late } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign, subject } from '../subscriptions';
import { NOTHING, trap } from '../told';
import { known } from './end';
import { ENDS, split } from './ends';
import { frame, group, pairs, tools } from './frame';
import { rowOf, table } from './table';

/** Things of another kind, as a table with one kind of end, or each with buttons of its own in a frame. */
const kinds = matterPages((paper, { title, things, acts }) => {
  const opened = paper.dice.pick('opened', [-1, 0, 1]);
  const rows = things.map((thing, at) => ({
    key: String(at),
    ...thing,
    acts,
    open: at === opened,
  }));
  const content: Child = paper.maybe('as-table', 0.6)
    ? table(paper, title, paper.dice.pick('end', ENDS), rows).node
    : rows.map(({ key, name, facts }) =>
        group(
          name,
          pairs(facts),
          tools(
            paper,
            name,
            acts.map((label) => button(paper, label, `${key}${label}`)),
          ),
        ),
      );
  return frame(paper, title, content, 'without');
});

/** A form of the account with something typed in, and what saves or leaves it. */
function form(
  name: string,
  title: (paper: Paper) => string,
  fields: (paper: Paper) => [string, string][],
): Page {
  return trap(name, 'settings', (paper) => {
    const { words, beside } = paper;
    const save = button(paper, words.traps.save, 'save', 'main');
    const rest = [beside.news.yes, beside.done.back].map((label) =>
      act(paper, 'a', label, { class: 'option' }),
    );
    const inputs = fields(paper).map(([label, value]) =>
      h('p', {}, h('label', {}, `${label} `, h('input', { type: 'text', value }))),
    );
    const content = [
      group(title(paper), inputs),
      tools(
        paper,
        title(paper),
        split(paper, 'save', save, rest),
        button(paper, words.traps.dismiss, 'leave'),
      ),
    ];
    return { body: frame(paper, title(paper), content, 'without').body, truth: NOTHING };
  });
}

/** The product page with its tools switched off or about something else; there is no Cancel to press. */
function product(name: string, content: (paper: Paper) => Child, weight = 1): Page {
  return trap(
    name,
    'product',
    (paper) => ({
      body: frame(paper, subject(paper).name, [content(paper), known(paper)], 'within').body,
      truth: () => ({ availability: ['not-offered', 'unknown'] }),
    }),
    { memory: late, weight },
  );
}

const TRAPS: readonly Page[] = [
  form(
    'an address being written',
    ({ beside }) => beside.home.profile,
    ({ beside }) => [
      [beside.home.profile, '1 Example Street'],
      [beside.home.phone, '+00 555 0100'],
    ],
  ),
  form(
    'a way to pay being changed',
    ({ beside }) => beside.details.payment,
    ({ others }) => [
      [others.payment, '•••• 4242'],
      ['MM/YY', '04/29'],
    ],
  ),
  form(
    'ownership being transferred',
    ({ things }) => things.transfer,
    (paper) => [
      [paper.words.labels.serviceTag, paper.tag('transfer')],
      [paper.beside.signedOut.email, 'alex@example.com'],
    ],
  ),
  product('product, Cancel switched off in its bar', (paper) => {
    const { words, beside } = paper;
    const off = act(paper, 'button', words.labels.cancel, { class: 'btn', disabled: true });
    return tools(paper, words.labels.action, button(paper, beside.product.edit, 'edit'), off);
  }),
  product(
    'product, its nickname being changed',
    (paper) => {
      const { words, beside } = paper;
      const field = h('input', {
        type: 'text',
        value: 'Kitchen',
        'aria-label': beside.product.name,
      });
      return tools(
        paper,
        beside.product.name,
        field,
        button(paper, words.traps.save, 'save', 'main'),
        button(paper, words.traps.dismiss, 'leave'),
      );
    },
    2,
  ),
  product(
    'product, a backup of its device under way',
    (paper) => {
      const { words, things } = paper;
      return group(
        things.backup,
        h('progress', { value: 41, max: 100, 'aria-label': things.backup }),
        tools(
          paper,
          things.backup,
          button(paper, words.labels.view, 'view'),
          button(paper, words.traps.dismiss, 'stop'),
        ),
      );
    },
    2,
  ),
  trap(
    'other kinds alone, with a bar for the ticked one',
    'list',
    (paper) => {
      const { labels, page } = paper.words;
      const all = foreign(paper, 3);
      const ticks = ({ key, name }: { key: string; name: string }) =>
        h('input', { type: 'checkbox', checked: key === 'o0', 'aria-label': name });
      const { node } = table(
        paper,
        page.listTitle,
        'none',
        all.map((one) => rowOf(paper, one)),
        ticks,
      );
      const names = [labels.action, labels.view, labels.updateCancel, labels.cancel];
      const bar = tools(
        paper,
        labels.action,
        names.map((label) => button(paper, label, label)),
      );
      return { body: frame(paper, page.listTitle, [bar, node], 'within').body, truth: NOTHING };
    },
    { weight: 2 },
  ),
  trap('orders, with a bar for the ticked ones', 'orders', (paper) => {
    const { labels, traps } = paper.words;
    const { title, things, acts } = matter(paper, 'orders');
    const rows = things.map((thing, at) => ({ key: String(at), ...thing, acts }));
    const { node } = table(paper, title, 'none', rows, ({ name }) =>
      h('input', { type: 'checkbox', checked: true, 'aria-label': name }),
    );
    const names = [labels.action, labels.view, labels.updateCancel, traps.dismiss];
    const bar = tools(
      paper,
      labels.action,
      '3 ',
      names.map((label) => button(paper, label, label)),
    );
    return { body: frame(paper, title, [bar, node], 'without').body, truth: NOTHING };
  }),
  trap('a search for orders, half filled in', 'orders', (paper) => {
    const { words, beside, things } = paper;
    const kinds = [words.page.orders, words.labels.subscriptions, words.labels.consumer];
    const content = group(
      things.filter,
      h(
        'select',
        { 'aria-label': things.filter },
        kinds.map((label) => h('option', {}, label)),
      ),
      h('input', { type: 'search', value: '2087', 'aria-label': beside.frame.search }),
      tools(
        paper,
        things.filter,
        button(paper, things.go, 'go', 'main'),
        button(paper, words.traps.dismiss, 'clear'),
      ),
    );
    return { body: frame(paper, words.page.orders, content, 'without').body, truth: NOTHING };
  }),
  trap(
    'the sign-in of another firm, within the account',
    'settings',
    (paper) => {
      const { words, beside } = paper;
      const bar = (key: string) =>
        tools(
          paper,
          key,
          button(paper, words.labels.signIn, key, 'main'),
          button(paper, beside.signedOut.create, `new${key}`),
        );
      const content = ['SafeWeb Antivirus', 'Photo Studio'].map((name) =>
        group(name, h('p', {}, beside.signedOut.text), bar(name)),
      );
      return { body: frame(paper, words.page.settings, content, 'without').body, truth: NOTHING };
    },
    { weight: 2 },
  ),
  trap('another person’s account, to look at alone', 'list', (paper) => {
    const all = consumers(paper, 2).map((one) => rowOf(paper, one, { off: true }));
    const { node, drawn } = table(paper, paper.words.page.listTitle, 'combo', all);
    for (const { name } of drawn) name.replaceWith(h('b', {}, name.textContent));
    const content = [h('p', { class: 'note', role: 'note' }, paper.things.readOnly), node];
    return { body: frame(paper, 'Alex', content, 'without').body, truth: () => ({}) };
  }),
  trap(
    'product, already asked to be cancelled',
    'product',
    (paper) => {
      const { things, words, beside } = paper;
      const bar = tools(
        paper,
        words.labels.action,
        button(paper, beside.list.invoice, 'invoice'),
        button(paper, things.withdraw, 'withdraw'),
      );
      const content = [
        h('p', { class: 'note', role: 'status' }, things.pending),
        known(paper),
        bar,
      ];
      return {
        body: frame(paper, subject(paper).name, content, 'within').body,
        truth: () => ({ availability: ['already-cancelled', 'unknown'] }),
      };
    },
    { memory: late },
  ),
];

export const TRAP_PAGES: readonly Page[] = [...kinds, ...TRAPS];
