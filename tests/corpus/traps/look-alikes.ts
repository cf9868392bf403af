import { type Child, h } from '../../../practice/dom';
import { shuffled } from '../choose';
import { orderCard, otherCard } from '../scenes/frame';
import type { Place } from '../scenes/places';
import type { Draw, Drawn, Scene } from '../scenes/scene';
import { memory } from '../state';
import { fill } from '../words/chosen';

/** Where a walkthrough may stand when the customer wanders off. */
export const anywhere: Scene['memory'] = (dice) =>
  memory(
    dice.pick('was', ['sign-in', 'subscriptions', 'view', 'action', 'update-cancel', 'cancel']),
  );

/** The account's frame, in which the entry of the panel may be ringed and nothing else. */
export function wandered(
  name: string,
  place: Place,
  content: (draw: Draw) => Child,
  rest: Partial<Scene> = {},
): Scene {
  return {
    name: `trap, ${name}`,
    place,
    trap: true,
    memory: anywhere,
    ...rest,
    // No panel here: with one, its entry would be right to ring.
    draw: (draw): Drawn => ({ main: content(draw), panel: 'none', truth: () => ({}) }),
  };
}

function orderTitle(draw: Draw): string {
  return fill(draw.words.traps.orderTitle, { number: '2087731' });
}

/** A button with just the word, which ends an order, a visit or a form. */
function bare(
  draw: Draw,
  label: string,
  key: string,
  look: 'main' | 'plain' | 'link' = 'plain',
): Node {
  return draw.kit.press(label, { look, key, carriers: ['text'] }).node;
}

export const LOOK_ALIKES: readonly Scene[] = [
  wandered('order, Cancel order', 'order', (draw) => [
    draw.kit.heading(1, orderTitle(draw)),
    draw.kit.facts([
      [draw.words.labels.serviceTag, draw.tag('order')],
      ['#', '2087731'],
    ]),
    bare(draw, draw.words.traps.cancelOrder, 'cancel', 'main'),
    bare(draw, draw.words.labels.view, 'view'),
  ]),
  wandered('order, bare Cancel', 'order', (draw) => [
    draw.kit.heading(1, orderTitle(draw)),
    draw.kit.card(draw.kit.heading(2, 'Laptop 14'), draw.price(899), [
      bare(draw, draw.words.traps.dismiss, 'cancel'),
      bare(draw, draw.words.labels.view, 'view', 'link'),
    ]),
  ]),
  wandered('order, bare Update/Cancel', 'order', (draw) => [
    draw.kit.heading(1, orderTitle(draw)),
    draw.kit.facts([['#', '2087731']]),
    bare(draw, draw.words.labels.updateCancel, 'uc', 'main'),
  ]),
  wandered('order list with Action', 'orders', (draw) => [
    draw.kit.heading(1, draw.words.page.orders),
    draw.kit.rows({
      label: draw.words.page.orders,
      columns: [draw.words.page.orders, '€', draw.words.labels.action],
      rows: ['Laptop 14', 'Monitor 27', 'Dock'].map((name, index) => ({
        name: bare(draw, name, `order${index}`, 'link'),
        cells: [draw.price(100 + index)],
        end: draw.kit.press(draw.words.labels.action, {
          key: 'row',
          popup: true,
          carriers: ['text'],
        }).node,
      })),
    }),
  ]),
  wandered('order list, open menu', 'orders', (draw) => [
    draw.kit.heading(1, draw.words.page.orders),
    h('ul', { role: 'menu' }, [
      h('li', { role: 'none' }, bare(draw, draw.words.traps.cancelOrder, 'm1')),
      h('li', { role: 'none' }, bare(draw, draw.words.traps.dismiss, 'm2')),
      h('li', { role: 'none' }, bare(draw, draw.words.labels.view, 'm3')),
    ]),
    orderCard(draw, 'x'),
  ]),
  wandered('devices with View and Action', 'devices', (draw) => [
    draw.kit.heading(1, draw.words.page.devices),
    draw.kit.rows({
      label: draw.words.page.devices,
      columns: [draw.words.page.devices, draw.words.labels.serviceTag, draw.words.labels.action],
      rows: ['Laptop 14', 'Desktop tower'].map((name, index) => ({
        name: bare(draw, name, `device${index}`, 'link'),
        cells: [draw.tag(`device${index}`)],
        end: [
          bare(draw, draw.words.labels.view, 'row-view'),
          draw.kit.press(draw.words.labels.action, { key: 'row', popup: true, carriers: ['text'] })
            .node,
        ],
      })),
    }),
  ]),
  wandered('newsletter preferences', 'settings', (draw) => [
    draw.kit.heading(1, draw.words.traps.newsletter),
    draw.kit.card(
      draw.kit.heading(2, draw.words.traps.newsletter),
      h('label', {}, h('input', { type: 'checkbox', checked: true }), ' robin@example.com'),
      [
        bare(draw, draw.words.traps.newsletterManage, 'manage', 'link'),
        bare(draw, draw.words.traps.save, 'save', 'main'),
        bare(draw, draw.words.traps.dismiss, 'cancel'),
      ],
    ),
  ]),
  wandered('newsletter card with View', 'settings', (draw) => [
    draw.kit.heading(1, draw.words.page.settings),
    shuffled(draw.dice, 'cards', [
      draw.kit.card(
        draw.kit.heading(3, draw.words.traps.newsletter),
        h('p', {}, 'robin@example.com'),
        [bare(draw, draw.words.traps.newsletterManage, 'manage', 'link')],
      ),
      otherCard(draw, draw.words.page.devices, 'devices'),
      otherCard(draw, draw.words.page.orders, 'orders'),
    ]),
  ]),
  wandered('appointment with bare Cancel', 'devices', (draw) => [
    draw.kit.heading(1, draw.words.page.devices),
    draw.kit.card(
      draw.kit.heading(2, draw.words.traps.cancelVisit),
      draw.kit.facts([
        [draw.words.labels.serviceTag, draw.tag('visit')],
        ['Laptop 14', draw.day(3)],
      ]),
      bare(draw, draw.words.traps.dismiss, 'cancel', 'main'),
    ),
  ]),
  wandered('cards with View only', 'home', (draw) => [
    draw.kit.heading(1, 'Robin'),
    otherCard(draw, draw.words.page.orders, 'a'),
    otherCard(draw, draw.words.page.devices, 'b'),
    otherCard(draw, draw.words.page.settings, 'c'),
  ]),
  wandered('form for settings', 'settings', (draw) => [
    draw.kit.heading(1, draw.words.page.settings),
    draw.kit.form(
      [h('label', {}, draw.words.labels.serviceTag, ' ', h('input', { type: 'text' }))],
      [
        draw.kit.press(draw.words.traps.save, { key: 'save', sends: true, carriers: ['text'] }),
        draw.kit.press(draw.words.traps.dismiss, { key: 'cancel', carriers: ['text'] }),
      ],
    ),
  ]),
  wandered('entries in the footer and the header only', 'home', (draw) => [
    draw.kit.heading(1, 'Robin'),
    orderCard(draw, 'a'),
    h('footer', {}, [
      bare(draw, draw.words.labels.subscriptions, 'f1', 'link'),
      ' ',
      bare(draw, draw.words.labels.manageSubscriptions, 'f2', 'link'),
    ]),
  ]),
];
