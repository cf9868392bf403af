import { h } from '../../../practice/dom';
import { otherCard } from '../scenes/frame';
import type { Draw, Scene } from '../scenes/scene';
import { othersOf, word } from './endings';
import { wandered } from './look-alikes';

/** A switch with its name beside it. */
function toggle(draw: Draw, name: string, on: boolean, key: string): Node {
  const id = draw.dice.id(`switch:${key}`);
  return h(
    'div',
    {},
    h('span', { id }, name),
    ' ',
    draw.maybe('as-box', 0.5)
      ? h('input', { type: 'checkbox', role: 'switch', 'aria-labelledby': id, checked: on })
      : h(
          'button',
          { type: 'button', role: 'switch', 'aria-checked': String(on), 'aria-labelledby': id },
          on ? '●' : '○',
        ),
  );
}

/** Pages that have subscriptions, or what they are paid with, as their matter, and are not the way. */
export const SERVICES: readonly Scene[] = [
  wandered('notifications', 'settings', (draw) => {
    const { kit, words } = draw;
    const { notifications, unsubscribe } = othersOf(draw);
    return [
      kit.heading(1, notifications),
      kit.card(
        kit.heading(2, draw.maybe('titled', 0.5) ? words.labels.subscriptions : notifications),
        [
          toggle(draw, words.page.orders, true, 'a'),
          toggle(draw, words.traps.newsletter, false, 'b'),
        ],
        [
          word(draw, words.traps.newsletterManage, 'manage'),
          word(draw, unsubscribe, 'leave', 'link'),
        ],
      ),
    ];
  }),
  wandered('magazines', 'settings', (draw) => {
    const { kit, words } = draw;
    const { magazines, unsubscribe } = othersOf(draw);
    return [
      kit.heading(1, magazines),
      kit.rows({
        label: magazines,
        columns: [magazines, words.page.active, words.labels.action],
        rows: ['Riverbend Weekly', 'Home Office'].map((name, index) => ({
          name: word(draw, name, `paper${index}`, 'link'),
          cells: [draw.day(index)],
          end: word(draw, unsubscribe, 'leave'),
        })),
      }),
    ];
  }),
  wandered('automatic renewal, switched', 'settings', (draw) => {
    const { kit, words } = draw;
    const { autoRenewal, turnOff } = othersOf(draw);
    return [
      kit.heading(1, autoRenewal),
      kit.card(
        kit.heading(2, 'Photo Studio'),
        [
          kit.facts([[words.labels.billPlan, draw.price(9.9)]]),
          toggle(draw, autoRenewal, true, 'renew'),
        ],
        [word(draw, turnOff, 'off'), word(draw, words.traps.dismiss, 'keep', 'link')],
      ),
    ];
  }),
  wandered('payment', 'settings', (draw) => {
    const { kit, words } = draw;
    const { payment } = othersOf(draw);
    return [
      kit.heading(1, payment),
      kit.card(kit.heading(2, 'Card •••• 4242'), kit.facts([['', draw.day(400)]]), [
        word(draw, words.labels.view, 'view', 'link'),
        word(draw, words.traps.save, 'save', 'main'),
        word(draw, words.traps.dismiss, 'cancel'),
      ]),
      otherCard(draw, words.labels.billPlan, 'plan'),
    ];
  }),
  wandered('cards for orders and devices, each with Action', 'orders', (draw) => {
    const { kit, words } = draw;
    return [
      kit.heading(1, words.page.overview),
      [words.page.orders, words.page.devices].map((title, index) =>
        kit.card(kit.heading(3, title), h('p', {}, draw.tag(`card${index}`)), [
          word(draw, words.labels.view, 'view', 'link'),
          kit.press(words.labels.action, { key: 'action', popup: true, carriers: ['text'] }).node,
        ]),
      ),
    ];
  }),
];
