import { h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { answered, onTheWay } from '../moments';
import type { Page } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';
import { NOTHING } from '../told';
import { beside, known, visits } from './detail';
import { note, press } from './elements';
import { frame, split } from './frame';
import { entryOf, master } from './master';
import { type More, more, overlay, standing } from './overlay';

/** @param inMenu what leads on is in the open menu of the right side's corner */
function page(
  name: string,
  what: 'details' | 'product',
  {
    inMenu = false,
    failed = false,
    own = 1,
    weight = 1,
  }: { inMenu?: boolean; failed?: boolean; own?: number; weight?: number } = {},
): Page {
  return {
    name,
    place: what,
    weight,
    memory: failed ? answered : onTheWay,
    draw: (paper) => {
      const { labels, outcome } = paper.words;
      const { details, product } = paper.beside;
      const label = what === 'details' ? labels.updateCancel : labels.cancel;
      const [one] = consumers(paper, 1) as [Subscription];
      const go = press(paper, label, paper.dice.pick('look', ['primary', 'secondary', 'tertiary']));
      const rest = press(paper, details.payment, 'tertiary');
      const order = paper.maybe('rest-first', 0.5) ? [rest, go] : [go, rest];
      const foot = h(
        'div',
        { class: 'buttons' },
        (inMenu ? [rest] : order).map(({ node }) => node),
      );
      const dots: More | null =
        inMenu || paper.maybe('corner', 0.5)
          ? more(paper, one.name, inMenu ? [product.edit, label] : [product.edit], inMenu, true)
          : null;
      const right = [
        failed && note(outcome.not, true),
        known(paper, { one, foot, corner: dots?.node, monthly: what === 'product' }),
        paper.maybe('visits', 0.5) && visits(paper),
      ];
      const over = overlay([dots?.pane], inMenu && paper.maybe('backdrop', 0.5) ? 'clear' : 'none');
      const title = what === 'details' ? details.title : product.title;
      const { body } = frame(paper, title, beside(paper, right, { own }).node, 'within', over);
      const target = inMenu ? dots?.items.get(label) : go.control;
      return {
        body,
        stand: () => standing(dots ? [dots] : []),
        truth: () => ({
          step: what === 'details' ? 'update-cancel' : 'cancel',
          targets: target ? [target] : [],
          ...(what === 'product' ? { availability: ['available'] } : {}),
        }),
      };
    },
  };
}

/** One of another kind is chosen: its page is on the right; the one to end stands on the left. */
const otherChosen: Page = {
  name: 'list, one of another kind chosen',
  place: 'list',
  weight: 1.5,
  memory: (dice) => onTheWay(dice),
  draw: (paper) => {
    const { labels } = paper.words;
    const [one] = foreign(paper, 1) as [Subscription];
    const names = [labels.updateCancel, labels.cancel].slice(0, paper.dice.pick('acts', [1, 2]));
    const foot = h(
      'div',
      { class: 'buttons' },
      names.map((label) => press(paper, label).node),
    );
    // On a narrow window the list and its choice stand one below the other.
    const wide = { ...paper, narrow: false };
    const { node, ways } = beside(wide, known(paper, { one, foot }), { chosen: 'o0' });
    const { body } = frame(wide, paper.words.page.listTitle, node, 'within');
    return {
      body,
      truth: () => ({ step: 'action', targets: ways, orNothing: true, ...NOTHING() }),
    };
  },
};

/** Cancel is absent: it can't be cancelled, was before, or is just now. */
function absent(kind: 'never' | 'before' | 'now', weight: number): Page {
  return {
    name: {
      never: 'product without Cancel',
      before: 'product, cancelled before',
      now: 'outcome, cancelled',
    }[kind],
    place: kind === 'now' ? 'done' : 'product',
    weight,
    memory: kind === 'now' ? answered : onTheWay,
    draw: (paper) => {
      const { outcome, page: words } = paper.words;
      const [one] = consumers(paper, 1) as [Subscription];
      const before = fill(outcome.before, { date: paper.day(-17), end: paper.day(13) });
      const foot = press(paper, paper.beside.list.invoice, 'tertiary').node;
      const right = [
        kind !== 'never' && note(kind === 'now' ? outcome.now : before),
        known(paper, { one, foot, ...(kind === 'never' ? {} : { state: words.ended }) }),
      ];
      // Nothing else of the right kind stands in the list: there is no way on.
      const left = master(paper, words.listTitle, [
        entryOf(paper, one, { chosen: true, bare: true, facts: [] }),
      ]);
      const { body } = frame(
        paper,
        paper.beside.product.title,
        split(paper, left.node, right),
        'within',
      );
      const said = { never: 'not-offered', before: 'already-cancelled', now: 'cancelled' } as const;
      return { body, truth: () => ({ availability: [said[kind]] }) };
    },
  };
}

export const END: readonly Page[] = [
  page('details', 'details'),
  page('details, several in the list', 'details', { own: 2, weight: 0.5 }),
  page('details, in the menu of the corner', 'details', { inMenu: true, weight: 0.5 }),
  page('product', 'product', { weight: 1.5 }),
  page('product, several in the list', 'product', { own: 2, weight: 0.5 }),
  page('product, in the menu of the corner', 'product', { inMenu: true, weight: 0.5 }),
  page('outcome, not cancelled, with Cancel', 'product', { failed: true, weight: 0.5 }),
  otherChosen,
  absent('never', 0.5),
  absent('before', 0.5),
  absent('now', 1),
];
