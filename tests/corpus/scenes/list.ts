import type { Child } from '../../../practice/dom';
import { choose, shuffled } from '../choose';
import type { Part } from '../kit/kit';
import { memory } from '../state';
import { consumers, controlOf, drawItem, drawList, type Item, others } from './items';
import type { Draw, Drawn, Scene, Told } from './scene';

const remembered: Scene['memory'] = (dice) =>
  memory(dice.pick('was', ['view', 'view', 'manage-subscriptions', 'sign-in', 'cancel']));

interface ListScene {
  name: string;
  weight?: number;
  items(draw: Draw): Item[];
  /** A second page of the list. */
  pages?: boolean;
  chosen?: boolean;
  trap?: boolean;
}

function list(wish: ListScene): Scene {
  return {
    name: `list, ${wish.name}`,
    place: 'list',
    ...(wish.weight ? { weight: wish.weight } : {}),
    ...(wish.trap ? { trap: true } : {}),
    memory: remembered,
    draw: (draw) => {
      const rows = shuffled(draw.dice, 'rows', wish.items(draw)).map((item) =>
        drawItem(draw, item),
      );
      const own = rows.filter(({ item }) => item.kind === 'consumer').map(controlOf);
      const next = wish.pages ? turnPage(draw) : null;
      const told = (): Told => {
        if (own.length === 0) return next ? { step: 'action', targets: [next.control] } : {};
        const ring = own.length > 1 ? 'each' : 'one';
        const chosen = wish.chosen ? choose(draw.dice, 'chosen', own) : undefined;
        return { step: 'action', targets: own, ring, ...(chosen ? { chosen } : {}) };
      };
      return { ...page(draw, [drawList(draw, rows), next?.node]), truth: told };
    },
  };
}

/** The page of the list, whatever it holds. */
export function page(draw: Draw, content: Child): Omit<Drawn, 'truth'> {
  const { kit, words } = draw;
  const title = choose(draw.dice, 'list-title', [
    words.page.listTitle,
    words.labels.manageSubscriptions,
  ]);
  return {
    main: [kit.heading(1, title), content],
    panel: draw.maybe('panel', 0.8) ? 'open' : 'none',
    within: true,
  };
}

function turnPage({ kit, words, maybe }: Draw): Part {
  const icon = maybe('next-icon', 0.5);
  return kit.press(words.page.nextPage, { look: icon ? 'icon' : 'plain', key: 'next' });
}

const empty: Scene = {
  name: 'list, empty',
  place: 'list',
  memory: remembered,
  draw: (draw) => ({
    ...page(draw, draw.kit.notice(draw.words.page.empty, 'plain')),
    truth: () => ({}),
  }),
};

export const LIST_SCENES: readonly Scene[] = [
  list({ name: 'one', weight: 2, items: (draw) => [...consumers(1), ...others(draw, 1)] }),
  list({ name: 'one of many', items: (draw) => [...consumers(1), ...others(draw, 4)] }),
  list({ name: 'several', weight: 2, items: (draw) => [...consumers(3), ...others(draw, 2)] }),
  list({
    name: 'several, chosen',
    chosen: true,
    items: (draw) => [...consumers(3), ...others(draw, 1)],
  }),
  list({ name: 'alone', items: () => consumers(1) }),
  list({ name: 'without menus', items: (draw) => [...consumers(1, false), ...others(draw, 2)] }),
  list({ name: 'next page', pages: true, items: (draw) => others(draw, 3) }),
  list({ name: 'others only', trap: true, items: (draw) => others(draw, 3) }),
  empty,
];
