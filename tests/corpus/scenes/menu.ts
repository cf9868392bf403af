import type { Child } from '../../../practice/dom';
import { choose, shuffled } from '../choose';
import type { Part } from '../kit/kit';
import { memory } from '../state';
import { consumers, controlOf, type DrawnItem, drawItem, drawList, others } from './items';
import { page } from './list';
import type { Draw, Scene } from './scene';

const TIES = ['trigger', 'controls', 'labelledby', 'row', 'near'] as const;

/** What a row's menu offers; the second is the way. */
function items(draw: Draw, key: string): [Part, Part, Part] {
  const { kit, words } = draw;
  const item = (label: string, name: string) =>
    kit.press(label, { look: 'item', key: `menu:${key}:${name}`, carriers: ['text'] });
  return [
    item(words.page.settings, 'a'),
    kit.press(words.labels.manageSubscriptions, {
      look: 'item',
      key: 'own-item',
      carriers: ['text', 'text', 'text', 'split'],
    }),
    item(words.labels.view, 'b'),
  ];
}

/** A list in which the menu of one row is open; those of the others are closed but there. */
function open(own: boolean): Scene {
  return {
    name: own ? 'menu, open' : 'menu, of another row',
    place: 'list',
    weight: own ? 3 : 1,
    memory: (dice) => memory(dice.pick('was', ['action', 'action', 'view'])),
    draw: (draw) => {
      const { dice } = draw;
      const mine = draw.maybe('several', 0.5) ? 2 : 1;
      const wishes = [
        ...consumers(mine),
        ...others(draw, 2).map((one) => ({ ...one, menu: true })),
      ];
      const rows = shuffled(dice, 'rows', wishes).map((item) => drawItem(draw, item));
      const of = rows.filter(({ item }) => (item.kind === 'consumer') === own);
      const opened = choose(dice, 'opened', of);
      const tie = choose(dice, 'tie', TIES);
      const beside = new Map<string, Child>();
      const boxes: { control: HTMLElement; box: HTMLElement | null }[] = [];
      let target: Element | null = null;
      for (const row of rows) {
        if (!row.action) continue;
        const parts = items(draw, row.item.key);
        const isOpen = row === opened;
        const menu = draw.kit.menu({ trigger: row.action, items: parts, open: isOpen, tie });
        beside.set(row.item.key, menu.beside);
        if (isOpen || draw.maybe('closed-menus', 0.7))
          boxes.push({ control: row.action.control, box: menu.layer });
        if (isOpen) target = parts[1].control;
      }
      return {
        ...page(draw, drawList(draw, rows, beside)),
        layers: boxes.map(({ box }) => box),
        menus: boxes,
        truth: () => (own && target ? { step: 'action-manage', targets: [target] } : other(rows)),
      };
    },
  };
}

/** The menu of a row that is not covered is open: the rows that are may be ringed or not. */
function other(rows: readonly DrawnItem[]) {
  const own = rows.filter(({ item }) => item.kind === 'consumer').map(controlOf);
  return {
    step: 'action' as const,
    targets: own,
    ring: own.length > 1 ? ('each' as const) : ('one' as const),
    orNothing: true,
    availability: ['unknown', 'not-covered'] as const,
  };
}

export const MENU_SCENES: readonly Scene[] = [open(true), open(false)];
