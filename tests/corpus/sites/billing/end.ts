import { type Child, h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { fill } from '../../words/chosen';
import { answered, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { factsOf, subject } from '../subscriptions';
import { type Overflow, overflow, standing } from './menus';
import { c, div, flow, pairs, portal, press, section } from './parts';
import { below } from './plans';

interface Known {
  /** In the panel’s corner. */
  corner?: Child;
  /** Below what is known. */
  foot?: Child;
  state?: string;
}

/** The current plan as a panel. */
export function current(paper: Paper, { corner, foot, state }: Known = {}): HTMLElement {
  const one = subject(paper);
  return section(
    paper.words.page.productTitle,
    div('Panel', [
      div('PanelHead', h('h2', {}, one.name), corner),
      div('Price', paper.price(14.9)),
      pairs(factsOf(paper, one, { monthly: true, state })),
      foot,
    ]),
  );
}

/** Where what a page is for stands: among the panel's buttons, in its own part at the end, or in the corner's list. */
type Where = 'foot' | 'end' | 'list';

/** A page of one plan, with one thing to press that leads on. */
function planPage(paper: Paper, where: Where, label: string, title: string, above?: Child) {
  const { beside, dice } = paper;
  const others = [beside.details.payment, beside.product.edit];
  const look = dice.pick('look', [
    'Plain',
    'Text',
    where === 'end' ? 'Danger' : 'Primary',
  ] as const);
  const labels = dice.chance('last', 0.6) ? [...others, label] : [label, ...others];
  const menu =
    where === 'list' || dice.chance('corner', 0.3)
      ? overflow(paper, 'plan', subject(paper).name, where === 'list' ? labels : others, {
          open: where === 'list',
        })
      : null;
  const own = where === 'list' ? null : press(paper, label, 'own', look, true);
  const rest = press(paper, others[0] ?? '', 'rest', 'Text');
  const foot = where === 'foot' ? div('Row', ...shuffled(dice, 'foot', [own, rest])) : null;
  const last =
    where === 'end' && section(beside.details.ending, h('p', {}, beside.area.manage), own);
  const more = paper.maybe('more', 0.7) ? below(paper) : { node: null, menus: [] };
  const menus: Overflow[] = [...(menu ? [menu] : []), ...more.menus];
  const { body } = portal(
    paper,
    title,
    [above, current(paper, { corner: menu?.control, foot }), more.node, last],
    'within',
    { apart: menus.map(({ layer }) => layer) },
  );
  const target = own ?? menu?.items.get(label);
  return { body, stand: () => standing(menus), targets: target ? [target] : [] };
}

function details(where: Where, weight: number): Page {
  return {
    name: `details, ${where}`,
    place: 'details',
    weight,
    memory: onTheWay,
    draw: (paper) => {
      const label = paper.words.labels.updateCancel;
      const { targets, ...page } = planPage(paper, where, label, paper.beside.details.title);
      return { ...page, truth: () => ({ step: 'update-cancel', targets }) };
    },
  };
}

/** @param failed it has just been tried in vain */
function product(where: Where, weight: number, failed = false): Page {
  return {
    name: failed ? 'outcome, not cancelled, with Cancel' : `product, ${where}`,
    place: 'product',
    weight,
    memory: failed ? answered : onTheWay,
    draw: (paper) => {
      const { labels, outcome } = paper.words;
      const said = failed && h('div', { class: c('Callout', 'Bad'), role: 'alert' }, outcome.not);
      const { targets, ...page } = planPage(
        paper,
        where,
        labels.cancel,
        paper.beside.product.title,
        said,
      );
      return { ...page, truth: () => ({ step: 'cancel', targets, availability: ['available'] }) };
    },
  };
}

/** Cancel is absent: it can't be cancelled, or was before. */
function absent(before: boolean): Page {
  return {
    name: before ? 'product, cancelled before' : 'product without Cancel',
    place: 'product',
    memory: onTheWay,
    draw: (paper) => {
      const { outcome, page } = paper.words;
      const said = fill(outcome.before, { date: paper.day(-17), end: paper.day(13) });
      const foot = div('Row', press(paper, paper.beside.list.invoice, 'invoice', 'Text'));
      const own = current(paper, { foot, ...(before ? { state: page.ended } : {}) });
      const content = [before && div('Callout', said), own];
      const { body } = portal(paper, paper.beside.product.title, content, 'within');
      return {
        body,
        truth: () => ({ availability: [before ? 'already-cancelled' : 'not-offered'] }),
      };
    },
  };
}

/** It went through: all of the window says so, or a message in the corner. */
const done: Page = {
  name: 'outcome, cancelled',
  place: 'done',
  memory: answered,
  draw: (paper) => {
    const { words, beside } = paper;
    const own = current(paper, { state: words.page.ended });
    const full = paper.maybe('full', 0.5);
    const back = press(paper, beside.done.back, 'back', 'Primary');
    const said = full
      ? flow(paper, 'Full', words.outcome.now, h('p', {}, subject(paper).name), [back])
      : h('div', { class: c('Toast'), role: 'status' }, words.outcome.now);
    const { body } = portal(
      paper,
      subject(paper).name,
      own,
      'within',
      full ? { over: said } : { apart: said },
    );
    return { body, truth: () => ({ availability: ['cancelled'] }) };
  },
};

export const END: readonly Page[] = [
  details('foot', 1),
  details('end', 0.5),
  details('list', 0.5),
  product('foot', 1),
  product('end', 1),
  product('list', 0.5),
  product('foot', 0.5, true),
  absent(false),
  { ...absent(true), weight: 0.5 },
  done,
];
