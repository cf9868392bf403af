import { type Child, h } from '../../../../practice/dom';
import { memory } from '../../state';
import { fill } from '../../words/chosen';
import { matterPages } from '../matter-pages';
import { matter } from '../matters';
import { late } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign } from '../subscriptions';
import { NOTHING, trap } from '../told';
import { known } from './end';
import type { Skin } from './skin';
import { lineOf, someOf } from './way';

/** Things of another kind as lines, or one of them with buttons of its own. */
const kinds = (skin: Skin): Page[] =>
  matterPages((paper, { title, things, acts }) => {
    if (paper.maybe('alone', 0.35)) {
      const [thing] = things;
      const buttons = acts.map((label, at) => [skin.press(paper, label, `act${at}`).node, ' ']);
      const own = skin.part(paper, thing?.name ?? '', [
        skin.facts(paper, thing?.facts ?? []),
        buttons,
      ]);
      return skin.frame(paper, title, own, 'without');
    }
    const opened = paper.dice.pick('opened', [-1, 0, 1]);
    const all = things.map((thing, at) => ({
      key: String(at),
      ...thing,
      acts,
      open: at === opened,
    }));
    const block = skin.lines(paper, title, all);
    const { body } = skin.frame(paper, title, block.node, 'without');
    return { body: [body, block.apart], stand: () => block.stand?.() };
  });

/** The product page without Cancel, and something else on it. */
function product(skin: Skin, name: string, beside: (paper: Paper) => Child, weight = 1): Page {
  return trap(
    name,
    'product',
    (paper) => {
      const own = known(skin, paper);
      const content = paper.maybe('first', 0.5) ? [beside(paper), own] : [own, beside(paper)];
      const { body } = skin.frame(paper, paper.beside.product.title, content, 'within');
      return { body, truth: () => ({ availability: ['not-offered', 'unknown'] }) };
    },
    { memory: late, weight },
  );
}

/** A window about something else, over the product or the list. */
function over(skin: Skin, where: 'product' | 'list', kind: string): Page {
  return trap(
    `a window about ${kind} over the ${where}`,
    where,
    (paper) => {
      const { words } = paper;
      const { title, things, acts } = matter(paper, kind);
      const thing = things[0]?.name ?? '';
      const labels = [acts.at(-1) ?? '', words.traps.dismiss];
      const window = skin.window(
        paper,
        title,
        h('p', {}, thing),
        labels.map((label, at) => skin.press(paper, label, `window${at}`)),
      );
      const block = skin.lines(
        paper,
        words.page.listTitle,
        [...consumers(paper, 1), ...foreign(paper, 1)].map((one) => lineOf(paper, one)),
      );
      const content =
        where === 'list'
          ? block.node
          : [known(skin, paper), skin.press(paper, words.labels.cancel, 'own').node];
      const { body } = skin.frame(paper, words.page.listTitle, content, 'within');
      return {
        body: [body, where === 'list' ? block.apart : null, window.node],
        stand: () => window.stand?.(),
        truth: where === 'list' ? NOTHING : () => ({ availability: ['available', 'unknown'] }),
      };
    },
    where === 'list' ? {} : { memory: () => memory('update-cancel', true) },
  );
}

/** Two buttons about one thing. */
function two(
  skin: Skin,
  paper: Paper,
  title: string,
  text: string,
  go: string,
  off: string,
): HTMLElement {
  const buttons = [
    skin.press(paper, go, 'go', 'main').node,
    ' ',
    skin.press(paper, off, 'off').node,
  ];
  return skin.part(paper, title, [h('p', {}, text), buttons]);
}

export const trapsOf = (skin: Skin): Page[] => [
  ...kinds(skin),
  trap(
    'other kinds alone, a menu open',
    'list',
    (paper) => {
      const { listTitle } = paper.words.page;
      const block = skin.lines(
        paper,
        listTitle,
        foreign(paper, 3).map((one, at) => lineOf(paper, one, { open: at === 1 })),
      );
      const { body } = skin.frame(paper, listTitle, block.node, 'within');
      return { body: [body, block.apart], stand: () => block.stand?.(), truth: NOTHING };
    },
    { weight: 2 },
  ),
  over(skin, 'list', 'orders'),
  over(skin, 'product', 'visits'),
  product(
    skin,
    'product, ownership of its device being transferred',
    (paper) =>
      two(
        skin,
        paper,
        paper.things.transfer,
        'Laptop 14 → alex@example.com',
        paper.words.reasons.go,
        paper.words.traps.dismiss,
      ),
    2,
  ),
  product(
    skin,
    'product, a trial of another firm beside it',
    (paper) =>
      two(
        skin,
        paper,
        'SafeWeb Antivirus',
        paper.day(11),
        paper.words.labels.view,
        paper.maybe('bare', 0.5) ? paper.words.labels.cancel : paper.others.endTrial,
      ),
    2,
  ),
  product(
    skin,
    'product, another plan to choose',
    (paper) =>
      two(
        skin,
        paper,
        paper.things.upgrade,
        `Premium Support Plus, ${paper.price(24.9)}`,
        paper.words.offer.take,
        paper.words.traps.dismiss,
      ),
    2,
  ),
  product(skin, 'product, its visits beside it', (paper) => someOf(skin, paper, 'visits').node),
  trap('another person’s account, to look at alone', 'list', (paper) => {
    const all = consumers(paper, 2).map((one) => lineOf(paper, one, { off: true }));
    const block = skin.lines(paper, paper.words.page.listTitle, all);
    const note = h('p', { role: 'note' }, paper.things.readOnly);
    const { body } = skin.frame(paper, 'Alex', [note, block.node], 'without');
    for (const { name } of block.drawn) name.replaceWith(h('b', {}, name.textContent));
    return { body: [body, block.apart], truth: () => ({}) };
  }),
  trap(
    'product, already asked to be cancelled',
    'product',
    (paper) => {
      const { things, beside } = paper;
      const note = skin.part(paper, beside.list.status, [
        h('p', { role: 'status' }, things.pending),
        skin.press(paper, things.withdraw, 'withdraw').node,
      ]);
      const { body } = skin.frame(
        paper,
        beside.product.title,
        [known(skin, paper), note],
        'within',
      );
      return { body, truth: () => ({ availability: ['already-cancelled', 'unknown'] }) };
    },
    { memory: late },
  ),
  trap('help that tells the steps, with links', 'help', (paper) => {
    const { labels, traps } = paper.words;
    const { article, frame } = paper.beside;
    const steps = [
      labels.subscriptions,
      labels.manageSubscriptions,
      labels.view,
      labels.updateCancel,
      labels.cancel,
    ];
    const list = h(
      'ol',
      {},
      steps.map((label) => h('li', {}, h('a', { href: '#step' }, label))),
    );
    const content = [h('p', {}, fill(traps.help, labels)), skin.part(paper, frame.support, list)];
    return { body: skin.frame(paper, article.title, content, 'without').body, truth: NOTHING };
  }),
];
