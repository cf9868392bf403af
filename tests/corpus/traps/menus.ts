import type { Child } from '../../../practice/dom';
import { choose } from '../choose';
import type { Place } from '../scenes/places';
import type { Draw, Drawn, Scene } from '../scenes/scene';
import { fill } from '../words/chosen';
import { practiceWords } from '../words/practice';
import { othersOf, word } from './endings';
import { anywhere } from './look-alikes';

const TIES = ['trigger', 'controls', 'labelledby', 'row', 'near'] as const;

interface Things {
  title(draw: Draw): string;
  /** What stands behind the name, by the name of its column. */
  cells(draw: Draw, index: number): Record<string, string>;
  names: readonly string[];
  items(draw: Draw): string[];
}

/** Other things of the account in rows, the menu of one of which is open, or of none. */
function listOf(name: string, place: Place, things: Things, isOpen: boolean): Scene {
  return {
    name: `trap, ${name}, ${isOpen ? 'open menu' : 'menus'}`,
    place,
    trap: true,
    memory: anywhere,
    draw: (draw) => ({ ...rowsOf(draw, things, isOpen), panel: 'none', truth: () => ({}) }),
  };
}

function rowsOf(draw: Draw, { title, cells, names, items }: Things, isOpen: boolean) {
  const { kit, words, dice } = draw;
  const opened = isOpen ? choose(dice, 'opened', names) : null;
  const tie = choose(dice, 'tie', TIES);
  const menus: NonNullable<Drawn['menus']>[number][] = [];
  const rows = names.map((name, index) => {
    const trigger = kit.press(words.labels.action, {
      look: draw.maybe('dots', 0.4) ? 'icon' : 'plain',
      key: 'row-action',
      popup: true,
      expanded: false,
    });
    const parts = items(draw).map((label, at) =>
      kit.press(label, { look: 'item', key: `item${index}:${at}`, carriers: ['text'] }),
    );
    const menu = kit.menu({ trigger, items: parts, open: name === opened, tie });
    menus.push({ control: trigger.control, box: menu.layer });
    return {
      name: word(draw, name, `thing${index}`, 'link') as Child,
      cells: Object.values(cells(draw, index)),
      end: menu.beside,
    };
  });
  const columns = [title(draw), ...Object.keys(cells(draw, 0)), words.labels.action];
  return {
    main: [kit.heading(1, title(draw)), kit.rows({ label: title(draw), columns, rows })],
    layers: menus.map(({ box }) => box),
    menus,
  };
}

const THINGS: Record<string, Things & { place: Place }> = {
  'rows of orders': {
    place: 'orders',
    title: ({ words }) => words.page.orders,
    names: ['2087731', '2086604', '2085190'],
    cells: (draw, index) => ({ '€': draw.price(120 + index), '': draw.day(-index) }),
    items: (draw) => [
      draw.words.labels.view,
      practiceWords(draw).home.track,
      draw.maybe('bare', 0.5) ? draw.words.traps.dismiss : draw.words.traps.cancelOrder,
    ],
  },
  'rows of devices': {
    place: 'devices',
    title: ({ words }) => words.page.devices,
    names: ['Laptop 14', 'Desktop tower'],
    cells: (draw, index) => ({ [draw.words.labels.serviceTag]: draw.tag(`device${index}`) }),
    items: (draw) => [
      draw.words.labels.view,
      practiceWords(draw).product.edit,
      draw.maybe('bare', 0.5) ? draw.words.traps.dismiss : draw.words.traps.cancelVisit,
    ],
  },
  'rows of addresses': {
    place: 'settings',
    title: (draw) => practiceWords(draw).home.profile,
    names: ['1 Example Street', '22 Sample Road'],
    cells: () => ({ '': 'Robin' }),
    items: (draw) => [
      draw.words.labels.view,
      practiceWords(draw).product.edit,
      draw.words.traps.dismiss,
    ],
  },
  'rows of cards to pay with': {
    place: 'settings',
    title: (draw) => othersOf(draw).payment,
    names: ['Visa •••• 4242', 'Visa •••• 1881'],
    cells: (draw, index) => ({ '': draw.day(400 + index) }),
    items: (draw) => [
      draw.words.labels.view,
      practiceWords(draw).details.payment,
      draw.words.traps.dismiss,
    ],
  },
  'rows of newsletters': {
    place: 'settings',
    title: ({ words }) => words.traps.newsletter,
    names: ['Riverbend Weekly', 'robin@example.com'],
    cells: (draw, index) => ({ '': draw.day(-9 - index) }),
    items: (draw) => [
      draw.words.traps.newsletterManage,
      othersOf(draw).unsubscribe,
      draw.words.traps.dismiss,
    ],
  },
  'rows of service requests': {
    place: 'devices',
    title: (draw) => practiceWords(draw).frame.requests,
    names: ['#40117', '#40092'],
    cells: (draw, index) => ({
      [draw.words.labels.serviceTag]: draw.tag(`request${index}`),
      '': fill(practiceWords(draw).product.visit, { date: draw.day(4 + index) }),
    }),
    items: (draw) => [
      draw.words.labels.view,
      draw.words.labels.updateCancel,
      draw.words.traps.cancelVisit,
    ],
  },
  'rows of licence keys': {
    place: 'settings',
    title: (draw) => practiceWords(draw).area.licences,
    names: ['Photo Studio', 'Office Notes'],
    cells: (draw, index) => ({ '': draw.day(-60 - index) }),
    items: (draw) => [
      draw.words.labels.view,
      othersOf(draw).preferences,
      practiceWords(draw).list.invoice,
    ],
  },
};

export const MENU_TRAPS: readonly Scene[] = Object.entries(THINGS).flatMap(([name, things]) =>
  [true, false].map((isOpen) => listOf(name, things.place, things, isOpen)),
);
