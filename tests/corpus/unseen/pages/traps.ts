import type { Dice } from '../../../../practice/dice';
import { shuffled } from '../../choose';
import { memory } from '../../state';
import { fill } from '../../words/chosen';
import type { Block, Box, Ink, Plan, Press } from '../model';
import { productBlocks } from './ending';
import { aboutOne } from './services';
import { nav, otherCards } from './way';

const anywhere = (dice: Dice) =>
  memory(
    dice.pick('was', [
      'sign-in',
      'subscriptions',
      'manage-subscriptions',
      'view',
      'action',
      'update-cancel',
      'cancel',
      'confirm',
    ]),
  );

/** A page off the way, with no panel whose entry might be ringed. */
function off(
  name: string,
  place: string,
  blocks: (ink: Ink) => Block[],
  rest: Partial<Plan> = {},
): Plan {
  return {
    name: `trap, ${name}`,
    place,
    trap: true,
    memory: anywhere,
    ...rest,
    page: (ink) => ({ nav: null, blocks: blocks(ink), truth: {} }),
  };
}

const dismiss = ({ words }: Ink): Press => ({ label: words.traps.dismiss });

const PAGES: readonly Plan[] = [
  off('an order', 'orders', (ink) => [
    { kind: 'title', text: fill(ink.words.traps.orderTitle, { number: '5501842' }) },
    {
      kind: 'facts',
      pairs: [
        ['Laptop 15', ink.price(1099)],
        [ink.words.labels.serviceTag, ink.tag('order')],
      ],
    },
    {
      kind: 'presses',
      presses: shuffled(ink.dice, 'p', [
        dismiss(ink),
        { label: ink.words.labels.view },
        { label: ink.words.traps.cancelOrder, tone: 'strong' },
      ]),
    },
  ]),
  off('an order, one word', 'orders', (ink) => [
    { kind: 'title', text: fill(ink.words.traps.orderTitle, { number: '5501842' }) },
    { kind: 'text', text: ink.day(2) },
    { kind: 'presses', presses: [{ ...dismiss(ink), tone: 'strong' }] },
  ]),
  off('orders with menus', 'orders', (ink) => [
    { kind: 'title', text: ink.words.page.orders },
    {
      kind: 'rows',
      columns: [ink.words.page.orders, '€', ink.words.labels.action],
      rows: ['Laptop 15', 'Webcam', 'Keyboard'].map((label, at) => ({
        name: { label, tone: 'link' as const },
        cells: [ink.price(40 * (at + 1))],
        action: { label: ink.words.labels.action, menu: true },
      })),
    },
  ]),
  off('registered products', 'devices', (ink) => [
    { kind: 'title', text: ink.words.page.devices },
    {
      kind: 'rows',
      columns: [ink.words.page.devices, ink.words.labels.serviceTag, ink.words.labels.action],
      rows: ['Laptop 15', 'Monitor 32'].map((label, at) => ({
        name: { label, tone: 'link' as const },
        cells: [ink.tag(`d${at}`)],
        action: { label: ink.words.labels.action, menu: true },
      })),
    },
    { kind: 'presses', presses: [{ label: ink.words.labels.view }] },
  ]),
  off('a repair', 'devices', (ink) => [
    { kind: 'title', text: ink.words.page.devices },
    {
      kind: 'facts',
      pairs: [
        [ink.words.labels.serviceTag, ink.tag('r')],
        ['Laptop 15', ink.day(5)],
      ],
    },
    {
      kind: 'presses',
      presses: [
        { label: ink.words.traps.cancelVisit },
        { label: ink.words.labels.view, tone: 'link' },
      ],
    },
  ]),
  off('newsletter', 'settings', (ink) => [
    { kind: 'title', text: ink.words.traps.newsletter },
    {
      kind: 'form',
      fields: ['robin@example.com'],
      presses: [{ label: ink.words.traps.save, tone: 'strong' }, dismiss(ink)],
    },
    { kind: 'presses', presses: [{ label: ink.words.traps.newsletterManage, tone: 'strong' }] },
  ]),
  off('settings', 'settings', (ink) => [
    { kind: 'title', text: ink.words.page.settings },
    {
      kind: 'form',
      fields: [ink.words.labels.serviceTag, ink.words.page.devices],
      presses: [dismiss(ink), { label: ink.words.traps.save }],
    },
    { kind: 'cards', cards: otherCards(ink) },
  ]),
  off(
    'changing the plan',
    'ending',
    (ink) => [
      { kind: 'title', text: ink.words.labels.billPlan },
      {
        kind: 'choices',
        name: ink.words.labels.billPlan,
        texts: [ink.price(9.9), ink.price(99)],
        chosen: true,
        presses: [dismiss(ink), { label: ink.words.traps.save, tone: 'strong' }],
      },
    ],
    { memory: (dice) => memory(dice.pick('was', ['update-cancel', 'cancel'])) },
  ),
  off('cards only', 'start', (ink) => [
    { kind: 'title', text: ink.words.page.overview },
    { kind: 'cards', cards: otherCards(ink) },
  ]),
  off('help', 'help', (ink) => [
    { kind: 'title', text: ink.words.confirm.title },
    { kind: 'text', text: fill(ink.words.traps.help, ink.words.labels) },
    { kind: 'text', text: Object.values(ink.words.labels).join(' > ') },
    { kind: 'text', text: fill(ink.words.confirm.text, { date: ink.day(1) }) },
  ]),
  off('loading', 'list', (ink) => [{ kind: 'waiting', text: ink.words.page.loading }]),
  off(
    'product still loading',
    'product',
    (ink) => [
      ...productBlocks(ink, { cancel: 'gone' }),
      { kind: 'waiting', text: ink.words.page.loading },
    ],
    { memory: () => memory('update-cancel') },
  ),
  off('refused', 'one', () => [
    { kind: 'title', text: 'Access Denied' },
    { kind: 'text', text: "You don't have permission to access this page on this server." },
  ]),
  off('empty', 'list', () => []),
  off(
    'a confirmation of nothing this walkthrough did',
    'ending',
    (ink) => [
      { kind: 'title', text: ink.words.outcome.not },
      { kind: 'presses', presses: [{ label: ink.words.page.listTitle, tone: 'link' }] },
    ],
    { memory: () => memory('sign-in') },
  ),
];

/** A product page where it has no business: on other parts of the site. */
const ELSEWHERE: readonly Plan[] = ['work', 'article', 'locker', 'shop', 'identity', 'outside'].map(
  (place) =>
    off(`product page, ${place}`, place, (ink) => productBlocks(ink, { cancel: 'there' }), {
      memory: () => memory('cancel'),
    }),
);

function box(
  name: string,
  kind: Box['kind'],
  title: (ink: Ink) => string,
  presses: (ink: Ink) => Press[],
): Plan {
  return {
    name: `trap, ${kind} over the product: ${name}`,
    place: 'product',
    trap: true,
    memory: (dice) =>
      memory(dice.pick('was', ['update-cancel', 'cancel']), dice.chance('saw', 0.6)),
    page: (ink) => ({
      nav: nav(ink, 'services'),
      blocks: productBlocks(ink, { cancel: 'there' }),
      boxes: [
        {
          kind,
          title: title(ink),
          lines: [ink.day(8)],
          presses: shuffled(ink.dice, 'buttons', presses(ink)),
        },
      ],
      truth: { availability: ['available', 'unknown'] },
    }),
  };
}

const BOXES: readonly Plan[] = (['modal', 'native', 'sheet'] as const).flatMap((kind) => [
  box(
    'a name',
    kind,
    ({ words }) => words.traps.dialogTitle,
    (ink) => [{ label: ink.words.traps.save, tone: 'strong' }, dismiss(ink)],
  ),
  box(
    'an order',
    kind,
    ({ words }) => `${words.traps.cancelOrder}?`,
    (ink) => [{ label: ink.words.traps.cancelOrder, tone: 'strong' }, dismiss(ink)],
  ),
  box(
    'a visit',
    kind,
    ({ words }) => `${words.traps.cancelVisit}?`,
    (ink) => [{ label: ink.words.traps.cancelVisit }, dismiss(ink)],
  ),
]);

/** Something in a corner that covers nothing: the page goes on as it is. */
const corner: Plan = {
  name: 'product, a window in the corner',
  place: 'product',
  memory: () => memory('update-cancel'),
  page: (ink) => ({
    nav: nav(ink, 'services'),
    blocks: productBlocks(ink, { cancel: 'there' }),
    boxes: [
      {
        kind: 'corner',
        title: ink.words.traps.cookies,
        lines: [],
        presses: [{ label: ink.words.traps.accept }, dismiss(ink)],
      },
    ],
    truth: { step: 'cancel', targets: ['cancel'], availability: ['available'] },
  }),
};

const covered: Plan = {
  name: 'trap, all covered',
  place: 'product',
  trap: true,
  memory: () => memory('update-cancel'),
  page: (ink) => ({
    nav: nav(ink, 'services'),
    blocks: [...productBlocks(ink, { cancel: 'there' }), aboutOne(ink)],
    boxes: [{ kind: 'cover', title: ink.words.page.loading, lines: [], presses: [] }],
    truth: { availability: ['available', 'unknown'] },
  }),
};

export const TRAPS: readonly Plan[] = [...PAGES, ...ELSEWHERE, ...BOXES, corner, covered];
