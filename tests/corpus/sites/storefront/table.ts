import { type Child, h } from '../../../../practice/dom';
import { act, box } from '../control';
import type { Matter } from '../matters';
import type { Paper } from '../site';
import type { Subscription } from '../subscriptions';

/** What a row ends with: something that opens a list, links that all show, or nothing at all. */
export type End = 'toggle' | 'details' | 'links' | 'none';

export interface ShopRow {
  key: string;
  name: string;
  facts: readonly (readonly [string, string])[];
  acts: readonly string[];
  open?: boolean;
  /** Its name is no link. */
  plain?: boolean;
  /** Shown below it over the whole width. */
  below?: Child;
}

export interface DrawnRow {
  name: HTMLElement;
  opener: HTMLElement | null;
  items: ReadonlyMap<string, HTMLElement>;
}

/** A table whose cells say their column themselves where the window is narrow. */
export function shopTable(
  paper: Paper,
  title: string,
  end: End,
  rows: readonly ShopRow[],
): { node: HTMLElement; drawn: DrawnRow[] } {
  const ends = rows.map((row) => endOf(paper, end, row));
  const names = rows.map(({ key, name, plain }) =>
    plain ? h('span', {}, name) : act(paper, 'a', name, {}, { key: `name:${key}` }),
  );
  const numbered = paper.maybe('numbered', 0.4);
  const columns = rows[0]?.facts ?? [];
  const head = [numbered && '#', title, ...columns.map(([name]) => name)];
  const node = h('table', { class: 'shop_table shop_table_responsive' }, [
    h('thead', {}, [
      h('tr', {}, [
        head.map((name) => name !== false && h('th', {}, h('span', { class: 'nobr' }, name))),
        h('th', {}, '\u00a0'),
      ]),
    ]),
    h('tbody', {}, [
      rows.map((row, at) => [
        h('tr', { class: 'order' }, [
          numbered && h('td', { 'data-title': '#' }, `${48213 + at}`),
          h('td', { 'data-title': title }, names[at]),
          row.facts.map(([name, value]) => h('td', { 'data-title': name || null }, value)),
          h('td', { class: 'order-actions' }, ends[at]?.node),
        ]),
        row.below ? h('tr', {}, h('td', { colspan: head.length + 1 }, row.below)) : null,
      ]),
    ]),
  ]);
  const drawn = ends.map(({ opener, items }, at) => ({
    name: names[at] ?? node,
    opener,
    items,
  }));
  return { node, drawn };
}

/** What a row ends with, and what lies in it. */
function endOf(paper: Paper, end: End, { key, name, acts, open = false }: ShopRow) {
  const { labels } = paper.words;
  const tag = paper.dice.pick('item-tag', ['a', 'a', 'button']);
  const look = end === 'links' ? 'button' : null;
  const items = new Map(
    (end === 'none' ? [] : acts).map((label) => [
      label,
      act(paper, tag, label, { class: look }, { key: `${key}:${label}` }),
    ]),
  );
  const all = [...items.values()];
  if (end === 'links' || end === 'none') return { node: box('links', ...all), opener: null, items };
  const list = h(
    'ul',
    { class: 'drop' },
    all.map((one) => h('li', {}, one)),
  );
  const longer = paper.maybe('longer', 0.4) ? { longer: `${labels.action}: ${name}` } : {};
  const named = { key: `act:${key}`, sign: 'after', ...longer } as const;
  if (end === 'details') {
    const opener = act(paper, 'summary', labels.action, { class: 'button' }, named);
    return { node: h('details', { class: 'actions', open }, opener, list), opener, items };
  }
  const span = paper.maybe('toggle-span', 0.5);
  const opener = act(
    paper,
    span ? 'span' : 'button',
    labels.action,
    {
      class: 'button toggle',
      role: span ? 'button' : null,
      tabindex: span ? 0 : null,
      'aria-haspopup': 'true',
      'aria-expanded': String(open),
    },
    named,
  );
  list.hidden = !open;
  if (paper.maybe('toggle-tied', 0.5)) {
    list.id = paper.dice.id(`drop:${key}`);
    opener.setAttribute('aria-controls', list.id);
  }
  return { node: box('actions', opener, list), opener, items };
}

/** The row of a subscription. */
export function rowOf(paper: Paper, one: Subscription, rest: Partial<ShopRow> = {}): ShopRow {
  const { words, beside, dice } = paper;
  const { manageSubscriptions, serviceTag, view } = words.labels;
  const first = dice.pick('first-act', [beside.list.reminder, beside.list.invoice, view]);
  const acts = [first, manageSubscriptions, beside.details.payment];
  return {
    key: one.key,
    name: one.name,
    facts: [
      [serviceTag, one.tag],
      [beside.list.renews, one.renews],
      [beside.list.status, one.state],
    ],
    acts: dice.chance('way-first', 0.3) ? [manageSubscriptions, first] : acts,
    ...rest,
  };
}

/** Things of another kind in a table. @param opened which of them has its list open; -1: none */
export function matterTable(paper: Paper, one: Matter, end: End, opened = -1): HTMLElement {
  const { title, things, acts } = one;
  const rows = things.map((thing, at) => ({
    key: `${title}${at}`,
    ...thing,
    acts,
    open: at === opened,
  }));
  return shopTable(paper, title, end, rows).node;
}
