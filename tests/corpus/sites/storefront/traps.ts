import { h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { act, box } from '../control';
import { matterPages } from '../matter-pages';
import { matter } from '../matters';
import { seen } from '../moments';
import type { Page } from '../site';
import { consumers, foreign } from '../subscriptions';
import { BELOW, NOTHING, trap } from '../told';
import { offer } from './beside';
import { known, related } from './end';
import { frame, notice, push } from './frame';
import { popup } from './questions';
import { matterTable, rowOf, shopTable } from './table';

/** Things of another kind: as a table, or in boxes with links below each. */
const kinds = matterPages((paper, one) => {
  const form = paper.dice.pick('form', ['links', 'toggle', 'details', 'boxes'] as const);
  const boxes = () =>
    box(
      'cols',
      ...one.things.map(({ name, facts }) =>
        box(
          'box',
          h('strong', { class: 'box-title' }, name),
          facts.map(([what, value]) => h('p', {}, what ? `${what}: ` : '', value)),
          one.acts.map((label) => push(paper, label, `${name}${label}`, 'link')),
        ),
      ),
    );
  const content =
    form === 'boxes'
      ? boxes()
      : matterTable(paper, one, form, paper.dice.pick('opened', [-1, 0, 1]));
  return { body: frame(paper, one.title, content, 'without').body };
});

const TRAPS: readonly Page[] = [
  trap('other kinds alone, a list open', 'list', (paper) => {
    const rows = foreign(paper, 3).map((one, at) => rowOf(paper, one, { open: at === 1 }));
    const end = paper.dice.pick('end', ['toggle', 'details'] as const);
    const { node } = shopTable(paper, paper.beside.list.name, end, rows);
    return { body: frame(paper, paper.words.page.listTitle, node, 'within').body, truth: NOTHING };
  }),
  trap('an order with the plan among its lines', 'order', (paper) => {
    const { words, beside } = paper;
    const [plan] = consumers(paper, 1);
    const rows = [plan?.name ?? '', 'Laptop 14'].map((name, at) => ({
      key: `line${at}`,
      name,
      facts: [
        ['×', '1'],
        ['', paper.price(14.9 + at * 800)],
      ] as const,
      acts: [],
    }));
    const { node } = shopTable(paper, beside.list.name, 'none', rows);
    const acts = [beside.list.invoice, words.labels.view, words.traps.dismiss].map((label) =>
      push(paper, label, label),
    );
    const content = [
      h('p', {}, fill(words.traps.orderTitle, { number: '2087731' })),
      node,
      h('p', {}, acts),
    ];
    return {
      body: frame(paper, `${words.page.orders} 2087731`, content, 'without').body,
      truth: NOTHING,
    };
  }),
  trap('what others bought, and reviews of it', 'shop', (paper) => {
    const { words, beside, things } = paper;
    const cards = [words.labels.consumer, 'Monitor 27'].map((name, at) =>
      box(
        'box',
        h('strong', { class: 'box-title' }, name),
        h('p', { 'aria-label': '4/5' }, '★★★★☆'),
        [
          push(paper, words.labels.view, `view${at}`),
          push(paper, at ? things.remove : beside.elsewhere.buy, `buy${at}`, 'alt'),
        ],
      ),
    );
    return {
      body: frame(paper, beside.product.related, box('cols', ...cards), 'without').body,
      truth: NOTHING,
    };
  }),
  trap('another person’s account, to look at alone', 'list', (paper) => {
    const rows = consumers(paper, 2).map((one) => rowOf(paper, one, { plain: true }));
    const { node } = shopTable(paper, paper.beside.list.name, 'none', rows);
    const said = notice('info', paper.things.readOnly);
    return {
      body: frame(paper, 'Alex', node, 'without', { notice: said }).body,
      truth: () => ({}),
    };
  }),
  trap(
    'the list while the shop works',
    'list',
    (paper) => {
      const rows = consumers(paper, 2).map((one) => rowOf(paper, one));
      const { node } = shopTable(paper, paper.beside.list.name, 'toggle', rows);
      const { body } = frame(paper, paper.words.page.listTitle, node, 'within');
      return {
        body: [body, h('div', { class: 'mask', 'aria-busy': 'true' }, paper.words.page.loading)],
        truth: () => ({}),
      };
    },
    { quiet: false },
  ),
  trap('a tour of the shop over the list', 'list', (paper) => {
    const { words, beside } = paper;
    const rows = consumers(paper, 1).map((one) => rowOf(paper, one));
    const { node } = shopTable(paper, beside.list.name, 'toggle', rows);
    const { body } = frame(paper, words.page.listTitle, node, 'within');
    const text = `1 / 3 · ${beside.area.manage}`;
    const labels = [words.reasons.go, words.traps.dismiss];
    const buttons = labels.map((label, at) => push(paper, label, `tour${at}`));
    return {
      body: [body, popup(paper, words.labels.manageSubscriptions, text, buttons)],
      truth: NOTHING,
    };
  }),
  trap(
    'a question about an order over the product',
    'product',
    (paper) => {
      const { words, others } = paper;
      const own = known(paper, [push(paper, words.labels.cancel, 'own')]);
      const { body } = frame(paper, words.page.productTitle, [own, related(paper)], 'within');
      const order = paper.maybe('order', 0.5);
      const title = order ? words.traps.cancelOrder : others.cancelReturn;
      const labels = [
        title,
        paper.maybe('keep', 0.5) ? words.traps.dismiss : paper.beside.reasons.back,
      ];
      const buttons = labels.map((label, at) =>
        push(paper, label, `ask${at}`, at ? 'plain' : 'alt'),
      );
      const text = `${words.page.orders} 2087731, Monitor 27`;
      return { body: [body, popup(paper, `${title}?`, text, buttons)], truth: BELOW };
    },
    { memory: seen },
  ),
  trap('help that tells the steps', 'help', (paper) => {
    const { labels, traps } = paper.words;
    const steps = [
      labels.signIn,
      labels.subscriptions,
      labels.view,
      labels.action,
      labels.updateCancel,
      labels.cancel,
    ];
    const list = h(
      'ol',
      {},
      steps.map((label) =>
        h('li', {}, act(paper, 'a', label, { href: '#step' }, { key: `s:${label}` })),
      ),
    );
    const content = [
      h('p', {}, fill(traps.help, labels)),
      list,
      offer(paper, paper.beside.chat.title, paper.beside.chat.text, traps.dismiss),
    ];
    return {
      body: frame(paper, paper.beside.article.title, content, 'without').body,
      truth: NOTHING,
    };
  }),
  trap('a repair being described', 'devices', (paper) => {
    const { title, things, acts } = matter(paper, 'repairs');
    const text = h('textarea', { rows: 2, 'aria-label': paper.beside.reasons.comment });
    const content = [
      h('h2', {}, things[0]?.name ?? ''),
      text,
      acts.map((label) => push(paper, label, label)),
    ];
    return { body: frame(paper, title, content, 'without').body, truth: NOTHING };
  }),
];

export const STOREFRONT_TRAPS: readonly Page[] = [...kinds, ...TRAPS];
