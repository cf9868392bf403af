import { type Child, h } from '../../../../practice/dom';
import { memory } from '../../state';
import { box, button } from '../control';
import { anywhere, matterPages } from '../matter-pages';
import { matter } from '../matters';
import type { Page, Paper, Sheet } from '../site';
import { consumers, foreign, subject } from '../subscriptions';
import { head, known, lineOf, linesOf, menusOf, windowOf } from './blocks';
import { frame } from './frame';
import { lines } from './lines';
import { standing } from './menu';
import { listOf } from './way';

/** Things of another kind; the menu of one is open, or of none. */
const kinds = matterPages((paper, one) => {
  const block = linesOf(
    paper,
    one,
    paper.maybe('opened', 0.6) ? paper.dice.pick('which', [0, 1]) : null,
    false,
  );
  const { body } = frame(paper, one.title, block.node, 'without');
  return { body: [body, block.apart], stand: () => standing(menusOf(block)) };
});

const NOT_OURS = ['unknown', 'not-covered'] as const;

function trap(name: string, draw: (paper: Paper) => Sheet, rest: Partial<Page> = {}): Page {
  return { name: `trap, ${name}`, place: 'list', trap: true, memory: anywhere, draw, ...rest };
}

/** The list, with something over it. */
function covered(
  paper: Paper,
  over: (paper: Paper) => { node: HTMLElement; stand?(): void },
): Sheet {
  const opened = paper.maybe('opened', 0.5) ? 'own' : 'none';
  const block = listOf(paper, [...consumers(paper, 1), ...foreign(paper, 1)], opened);
  const { body } = frame(paper, paper.words.page.listTitle, block.node, 'within');
  const layer = over(paper);
  return {
    body: [body, block.apart, layer.node],
    stand: () => {
      // What is modal makes a page close its menus that lie in the top layer.
      standing(menusOf(block).filter(({ box: one }) => !one.popover));
      layer.stand?.();
    },
    truth: () => ({ availability: NOT_OURS }),
  };
}

const TRAPS: readonly Page[] = [
  trap(
    'other kinds alone, a menu open',
    (paper) => {
      const block = listOf(paper, foreign(paper, 3), 'other');
      const { body } = frame(paper, paper.words.page.listTitle, block.node, 'within');
      return {
        body: [body, block.apart],
        stand: () => standing(menusOf(block)),
        truth: () => ({ availability: NOT_OURS }),
      };
    },
    { weight: 2 },
  ),
  trap('the list below a window about a reminder', (paper) =>
    covered(paper, () =>
      windowOf(
        paper,
        paper.beside.list.reminder,
        h('input', { type: 'email', 'aria-label': 'e-mail' }),
        [
          button(paper, paper.words.traps.save, 'save', 'main'),
          button(paper, paper.words.traps.dismiss, 'dismiss'),
        ],
      ),
    ),
  ),
  trap('the list below a veil', (paper) =>
    covered(paper, () => ({
      node: h(
        'div',
        { class: 'veil', 'aria-busy': 'true' },
        box('window', paper.words.page.loading),
      ),
    })),
  ),
  trap(
    'the list while it loads, dots switched off',
    (paper) => {
      const all = [...consumers(paper, 2), ...foreign(paper, 1)];
      const plain = all.map((one) =>
        lineOf(paper, { ...one, name: '…' }, { off: true, facts: [] }),
      );
      const block = lines(paper, paper.words.page.loading, plain);
      const bones = [0, 1, 2].map(() => box('bone'));
      const content = h('div', { 'aria-busy': 'true' }, block.node, bones);
      const { body } = frame(paper, paper.words.labels.subscriptions, content, 'within');
      return { body: [body, block.apart], truth: () => ({}) };
    },
    { quiet: false },
  ),
  trap('another person’s account, to look at alone', (paper) => {
    const all = consumers(paper, 2).map((one) => lineOf(paper, one, { off: true }));
    const block = lines(paper, paper.words.page.listTitle, all);
    const note = h('div', { class: 'banner', role: 'note' }, paper.things.readOnly);
    const { body } = frame(paper, 'Alex', [note, block.node], 'without');
    // The names are no way on here: nothing is a link that could be pressed for it.
    for (const { name } of block.drawn) name.replaceWith(h('b', { id: name.id }, name.textContent));
    return { body: [body, block.apart], truth: () => ({}) };
  }),
  trap(
    'product, already asked to be cancelled',
    (paper) => {
      const { words, beside, things } = paper;
      const one = subject(paper);
      const top = head(
        paper,
        one.name,
        [beside.list.invoice, things.withdraw],
        paper.maybe('open', 0.5),
      );
      const content = [
        top.node,
        h('div', { class: 'banner', role: 'status' }, things.pending),
        known(paper, one),
        box(
          'row',
          button(paper, things.withdraw, 'withdraw'),
          button(paper, words.confirm.keep, 'keep', 'text'),
        ),
      ];
      const { body } = frame(paper, beside.product.title, content, 'within');
      return { body, truth: () => ({ availability: ['already-cancelled', 'unknown'] }) };
    },
    { place: 'product', memory: () => memory('update-cancel'), weight: 2 },
  ),
  trap(
    'product without Cancel, an upload under way in the corner',
    (paper) => {
      const one = subject(paper);
      const top = head(paper, one.name, [paper.beside.list.invoice], false);
      const toast = corner(paper, paper.things.upload, '64 %');
      const { body } = frame(
        paper,
        paper.beside.product.title,
        [top.node, known(paper, one)],
        'within',
      );
      return { body: [body, toast], truth: () => ({ availability: ['not-offered', 'unknown'] }) };
    },
    { place: 'product', memory: () => memory('update-cancel'), weight: 2 },
  ),
  trap(
    'product without Cancel, its visits with an open menu',
    (paper) => {
      const one = subject(paper);
      const top = head(paper, one.name, [paper.beside.list.invoice], false);
      const visits = linesOf(paper, matter(paper, 'visits'), 0);
      const { body } = frame(
        paper,
        paper.beside.product.title,
        [top.node, known(paper, one), visits.node],
        'within',
      );
      return {
        body: [body, visits.apart],
        stand: () => standing(menusOf(visits)),
        truth: () => ({ availability: ['not-offered', 'unknown'] }),
      };
    },
    { place: 'product', memory: () => memory('update-cancel'), weight: 2 },
  ),
];

/** A message in the corner about something that is under way. */
function corner(paper: Paper, title: string, state: string): Child {
  return h('div', { class: 'toast', role: 'status' }, [
    h('span', {}, `${title} ${state}`),
    button(paper, paper.words.traps.dismiss, 'corner'),
  ]);
}

export const DOTS_TRAPS: readonly Page[] = [...kinds, ...TRAPS];
