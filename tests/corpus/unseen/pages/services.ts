import { choose, shuffled } from '../../choose';
import { memory } from '../../state';
import type { Block, Ink, Page, Plan, Row } from '../model';
import { nav } from './way';

const OTHERS = [
  'ProSupport Plus',
  'ProSupport',
  'McAfee LiveSafe',
  'Microsoft 365 Family',
  'McAfee Total Protection',
];

interface Wish {
  own: number;
  others: number;
  /** Rows of the way's kind without a menu. */
  plain?: boolean;
}

/** Rows of the list; the ids of the way's own controls are "row0", "row1", … */
function rows(ink: Ink, { own, others, plain = false }: Wish): { rows: Row[]; ids: string[] } {
  const { labels, page } = ink.words;
  const aria = ink.maybe('row-about', 0.35);
  const line = (name: string, key: string, id: string | null, menu: boolean): Row => {
    const tag = ink.tag(key);
    return {
      name: { label: name, tone: 'link', ...(id && !menu ? { id } : {}) },
      cells: [tag, ink.price(9.9), page.active],
      action: menu
        ? {
            label: labels.action,
            menu: true,
            ...(id ? { id } : { id: `other:${key}` }),
            ...(aria ? { about: `${name} ${tag}` } : {}),
          }
        : null,
    };
  };
  const suffix = choose(ink.dice, 'suffix', ['', '', ' – Laptop 15', ', Premium Support', ' (12)']);
  const mine = Array.from({ length: own }, (_, at) =>
    line(labels.consumer + suffix, `own${at}`, `row${at}`, !plain),
  );
  const rest = Array.from({ length: others }, (_, at) =>
    line(choose(ink.dice, `other${at}`, OTHERS), `rest${at}`, null, ink.maybe(`menu${at}`, 0.9)),
  );
  return {
    rows: shuffled(ink.dice, 'rows', [...mine, ...rest]),
    ids: mine.map((_, at) => `row${at}`),
  };
}

function columns({ words }: Ink): string[] {
  const { page, labels } = words;
  return [page.productTitle, labels.serviceTag, labels.billPlan, page.active, labels.action];
}

function listPage(ink: Ink, blocks: readonly Block[]): Omit<Page, 'truth'> {
  const text = choose(ink.dice, 'title', [
    ink.words.page.listTitle,
    ink.words.labels.subscriptions,
  ]);
  return {
    nav: nav(ink, 'services', ink.maybe('no-nav', 0.2) ? 'none' : 'open'),
    blocks: [{ kind: 'title', text }, ...blocks],
  };
}

const cameHere: Plan['memory'] = (dice) =>
  memory(dice.pick('was', ['view', 'view', 'sign-in', 'manage-subscriptions', 'cancel']));

function list(name: string, wish: Wish, next = false): Plan {
  return {
    name: `list, ${name}`,
    place: 'list',
    weight: 2,
    trap: wish.own === 0 && !next,
    memory: cameHere,
    page: (ink) => {
      const made = rows(ink, wish);
      const more: Block[] = next
        ? [{ kind: 'presses', presses: [{ id: 'next', label: ink.words.page.nextPage }] }]
        : [];
      const targets = made.ids.length ? made.ids : next ? ['next'] : [];
      return {
        ...listPage(ink, [{ kind: 'rows', columns: columns(ink), rows: made.rows }, ...more]),
        truth: { step: 'action', targets, ring: made.ids.length > 1 ? 'each' : 'one' },
      };
    },
  };
}

const empty: Plan = {
  name: 'list, empty',
  place: 'list',
  memory: cameHere,
  page: (ink) => ({
    ...listPage(ink, [{ kind: 'notice', text: ink.words.page.empty, tone: 'plain' }]),
    truth: {},
  }),
};

function menu(own: boolean): Plan {
  return {
    name: own ? 'menu' : 'menu of another row',
    place: 'list',
    weight: own ? 4 : 1,
    memory: (dice) => memory(dice.pick('was', ['action', 'action', 'view'])),
    page: (ink) => {
      const { labels, page } = ink.words;
      const made = rows(ink, { own: 1 + Math.floor(ink.dice.roll('n') * 3), others: 2 });
      const others = made.rows.flatMap(({ action }) =>
        action?.id?.startsWith('other') ? [action.id] : [],
      );
      const of = own ? 'row0' : (others[0] ?? 'row0');
      const mine = own || others.length === 0;
      return {
        ...listPage(ink, [{ kind: 'rows', columns: columns(ink), rows: made.rows }]),
        menu: {
          of,
          presses: shuffled(ink.dice, 'items', [
            { id: 'item', label: labels.manageSubscriptions },
            { label: page.settings },
            { label: page.devices },
          ]),
        },
        truth: mine
          ? { step: 'action-manage', targets: ['item'] }
          : {
              step: 'action',
              targets: made.ids,
              ring: made.ids.length > 1 ? 'each' : 'one',
              orNothing: true,
              availability: ['unknown', 'not-covered'],
            },
      };
    },
  };
}

/** What is known of one subscription. */
export function aboutOne(ink: Ink, status = ink.words.page.active): Block {
  const { labels, page } = ink.words;
  return {
    kind: 'facts',
    pairs: [
      [labels.serviceTag, ink.tag('own0')],
      [labels.billPlan, ink.price(9.9)],
      [page.productTitle, status],
    ],
  };
}

function details(kind: 'own' | 'ProSupport Plus' | 'McAfee LiveSafe', beside = false): Plan {
  const own = kind === 'own';
  return {
    name: `details, ${kind}${beside ? ', beside the list' : ''}`,
    place: beside ? 'list' : 'one',
    trap: !own,
    weight: own ? 3 : 1,
    memory: (dice) =>
      memory(dice.pick('was', ['action-manage', 'action-manage', 'action', 'sign-in'])),
    page: (ink) => {
      const { labels, page } = ink.words;
      const title = own ? labels.consumer : kind;
      const second: Block[] = [
        { kind: 'title', text: title },
        aboutOne(ink),
        {
          kind: 'presses',
          presses: shuffled(ink.dice, 'presses', [
            {
              id: 'update',
              label: labels.updateCancel,
              tone: choose(ink.dice, 'tone', ['strong', 'quiet', 'link']),
            },
            { label: page.settings, tone: 'link' },
          ]),
        },
      ];
      const first = beside
        ? [
            {
              kind: 'rows' as const,
              columns: columns(ink),
              rows: rows(ink, { own: 2, others: 1 }).rows,
            },
          ]
        : [];
      const blocks: readonly Block[] = beside ? [{ kind: 'pair', first, second }] : second;
      return {
        nav: nav(ink, 'services'),
        blocks,
        truth: own
          ? { step: 'update-cancel', targets: ['update'] }
          : { availability: ['not-covered'] },
      };
    },
  };
}

export const SERVICES: readonly Plan[] = [
  list('one', { own: 1, others: 2 }),
  list('alone', { own: 1, others: 0 }),
  list('several', { own: 3, others: 1 }),
  list('without menus', { own: 1, others: 1, plain: true }),
  list('next page', { own: 0, others: 2 }, true),
  list('others only', { own: 0, others: 3 }),
  empty,
  menu(true),
  menu(false),
  details('own'),
  details('own', true),
  details('ProSupport Plus'),
  details('McAfee LiveSafe'),
];
