import type { Availability } from '../../../guide/availability';
import { type Child, h } from '../../../practice/dom';
import { barOf } from '../kit/parts';
import { memory } from '../state';
import { fill } from '../words/chosen';
import { facts } from './details';
import { orderCard } from './frame';
import { type Item, nameOf } from './items';
import type { Draw, Drawn, Scene } from './scene';

export interface ProductWish {
  cancel: 'offered' | 'absent' | 'disabled';
  kind?: Item['kind'];
  /** Says that it was cancelled at another time. */
  before?: boolean;
  /** An open form with a Cancel of its own. */
  form?: boolean;
  /** An appointment and an order that can be called off. */
  visits?: boolean;
}

/** The product page of a subscription, and its Cancel if it is offered. */
export function product(draw: Draw, wish: ProductWish): { main: Child; cancel: Element | null } {
  const { kit, words, dice } = draw;
  const { labels, page, outcome, traps } = words;
  const name = nameOf(draw, { key: 'c0', kind: wish.kind ?? 'consumer', menu: true });
  const part =
    wish.cancel === 'absent'
      ? null
      : kit.press(labels.cancel, {
          look: dice.pick('cancel-look', ['main', 'plain', 'plain', 'link']),
          key: 'own',
          disabled: wish.cancel === 'disabled',
        });
  const place = dice.pick('cancel-place', ['top', 'plan', 'end']);
  const at = (where: string) => part && place === where && barOf(kit, part.node);
  const said =
    wish.before &&
    kit.notice(fill(outcome.before, { date: draw.day(-17), end: draw.day(13) }), 'plain');
  const main = [
    kit.heading(1, name),
    said,
    at('top'),
    kit.card(kit.heading(2, page.productTitle), facts(draw, wish.before), at('plan') || null),
    wish.form &&
      kit.form(
        [h('label', {}, page.devices, ' ', h('input', { type: 'text' }))],
        [
          kit.press(traps.save, { key: 'save', carriers: ['text'], sends: true }),
          kit.press(traps.dismiss, { key: 'dismiss', carriers: ['text'] }),
        ],
      ),
    wish.visits && [
      kit.card(
        kit.heading(3, page.devices),
        h('p', {}, draw.day(6)),
        kit.press(traps.cancelVisit, { key: 'visit', carriers: ['text'] }).node,
      ),
      orderCard(draw, 'product-order'),
    ],
    at('end'),
  ];
  return { main, cancel: part && wish.cancel === 'offered' ? part.control : null };
}

/** The frame around a page of a subscription. @param more it has something to ring */
export function around(
  draw: Draw,
  kind: Item['kind'] = 'consumer',
  more = false,
): Pick<Drawn, 'panel' | 'within' | 'of'> {
  return {
    panel: draw.maybe('panel', 0.8) ? 'open' : 'none',
    within: true,
    of: { name: nameOf(draw, { key: 'c0', kind, menu: true }), tag: draw.tag('c0'), more },
  };
}

interface ProductScene extends ProductWish {
  name: string;
  weight?: number;
  trap?: boolean;
  availability: readonly Availability[];
  quiet?: boolean;
}

function scene(wish: ProductScene): Scene {
  return {
    name: `product, ${wish.name}`,
    place: 'product',
    trap: wish.trap ?? false,
    weight: wish.weight ?? 1,
    quiet: wish.quiet ?? true,
    memory: (dice) =>
      memory(dice.pick('was', ['update-cancel', 'update-cancel', 'sign-in', 'action'])),
    draw: (draw) => {
      const { main, cancel } = product(draw, wish);
      return {
        main,
        ...around(draw, wish.kind, cancel !== null && !wish.kind),
        truth: () => ({
          ...(cancel && !wish.kind ? { step: 'cancel', targets: [cancel] } : {}),
          availability: wish.availability,
        }),
      };
    },
  };
}

export const PRODUCT_SCENES: readonly Scene[] = [
  scene({ name: 'Cancel', cancel: 'offered', weight: 4, availability: ['available'] }),
  scene({
    name: 'Cancel beside a form',
    cancel: 'offered',
    form: true,
    availability: ['available'],
  }),
  scene({
    name: 'Cancel beside visits',
    cancel: 'offered',
    visits: true,
    availability: ['available'],
  }),
  scene({
    name: 'Cancel, not quiet',
    cancel: 'offered',
    quiet: false,
    availability: ['available'],
  }),
  scene({ name: 'no Cancel', cancel: 'absent', weight: 2, availability: ['not-offered'] }),
  scene({
    name: 'no Cancel, not quiet',
    cancel: 'absent',
    quiet: false,
    trap: true,
    availability: ['unknown'],
  }),
  scene({
    name: 'no Cancel but a form’s',
    cancel: 'absent',
    form: true,
    trap: true,
    availability: ['not-offered'],
  }),
  scene({
    name: 'no Cancel but visits’',
    cancel: 'absent',
    visits: true,
    trap: true,
    availability: ['not-offered'],
  }),
  scene({ name: 'Cancel disabled', cancel: 'disabled', trap: true, availability: ['not-offered'] }),
  scene({
    name: 'cancelled before',
    cancel: 'absent',
    before: true,
    weight: 2,
    availability: ['already-cancelled'],
  }),
  scene({
    name: 'ProSupport',
    cancel: 'offered',
    kind: 'prosupport',
    trap: true,
    availability: ['not-covered'],
  }),
  scene({
    name: 'McAfee',
    cancel: 'offered',
    kind: 'mcafee',
    trap: true,
    availability: ['not-covered'],
  }),
  scene({
    name: 'Microsoft',
    cancel: 'offered',
    kind: 'microsoft',
    trap: true,
    availability: ['not-covered'],
  }),
];
