import { type Child, h } from '../../../practice/dom';
import type { Part } from '../kit/kit';
import type { Draw } from './scene';

export interface Item {
  key: string;
  kind: 'consumer' | 'prosupport' | 'mcafee' | 'microsoft';
  menu: boolean;
}

const OTHERS = {
  prosupport: ['ProSupport Plus', 'ProSupport', 'ProSupport Flex'],
  mcafee: ['McAfee LiveSafe', 'McAfee Total Protection', 'McAfee+ Premium'],
  microsoft: ['Microsoft 365 Personal', 'Microsoft 365 Family'],
} as const;

/** What the list says of the plan behind the kind's name, so that names differ. */
const PLANS = ['', '', '', ' – Premium Support', ' (Laptop 14)', ': Premium Support Plus'];

/** The name of an item as the list prints it. */
export function nameOf(draw: Draw, item: Item): string {
  if (item.kind !== 'consumer') return draw.dice.pick(`name:${item.key}`, OTHERS[item.kind]);
  const plan = draw.dice.pick('plan', PLANS as unknown as [string, ...string[]]);
  return draw.words.labels.consumer + plan;
}

export function consumers(count: number, menu = true): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `c${index}`,
    kind: 'consumer',
    menu,
  }));
}

export function others(draw: Draw, count: number): Item[] {
  const kinds = ['mcafee', 'microsoft', 'prosupport'] as const;
  return Array.from({ length: count }, (_, index) => ({
    key: `o${index}`,
    kind: draw.dice.pick(`other:${index}`, kinds),
    menu: draw.maybe(`other-menu:${index}`, 0.85),
  }));
}

/** A row as it was drawn. */
export interface DrawnItem {
  item: Item;
  name: Part;
  /** The control of its menu; null where it has none. */
  action: Part | null;
  cells: Child[];
}

/** The controls and words of a row. Every row of a list has its Action in the same form. */
export function drawItem(draw: Draw, item: Item): DrawnItem {
  const { kit, words } = draw;
  const { labels, page } = words;
  const title = nameOf(draw, item);
  const tag = draw.tag(item.key);
  const name = kit.press(title, { look: 'link', key: `row:${item.key}`, carriers: ['text'] });
  const icons = draw.maybe('action-icons', 0.25);
  const action = item.menu
    ? kit.press(labels.action, {
        look: icons ? 'icon' : 'plain',
        key: 'row-action',
        popup: true,
        expanded: false,
        ...(icons ? {} : { carriers: ['text' as const] }),
        ...(draw.maybe('action-longer', 0.25)
          ? { longer: `${labels.action}: ${title}, ${tag}` }
          : {}),
      })
    : null;
  const over = draw.maybe(`over:${item.key}`, 0.1);
  return {
    item,
    name,
    action,
    cells: [
      tag,
      over ? '–' : draw.day(Math.floor(draw.dice.roll(item.key) * 28)),
      over ? page.ended : page.active,
    ],
  };
}

/** The list itself. @param beside what goes where the row's control is, by the row's key */
export function drawList(
  draw: Draw,
  drawn: readonly DrawnItem[],
  beside?: Map<string, Child>,
): HTMLElement {
  const { kit, words } = draw;
  const { labels, page } = words;
  return kit.rows({
    label: page.listTitle,
    columns: [page.listTitle, labels.serviceTag, labels.billPlan, page.active, labels.action],
    rows: drawn.map((row) => ({
      name: h('span', {}, row.name.node),
      cells: row.cells,
      end: beside?.get(row.item.key) ?? row.action?.node ?? null,
    })),
  });
}

/** The control of a row that a guide ought to ring. */
export function controlOf({ action, name }: DrawnItem): Element {
  return (action ?? name).control;
}
