import { type Child, h } from '../../../practice/dom';
import type { Draw, Scene } from '../scenes/scene';
import { fill } from '../words/chosen';
import { practiceWords } from '../words/practice';
import { word } from './endings';
import { wandered } from './look-alikes';

/** Plans that are for sale: named as what is covered is named. */
function plans({ words }: Draw): string[] {
  return ['Premium Support', 'Premium Support Plus', 'Basic'].map(
    (plan) => `${words.labels.consumer} – ${plan}`,
  );
}

const dots = (draw: Draw): Child =>
  draw.kit.press(draw.words.labels.action, { key: 'row', popup: true, carriers: ['text'] }).node;

/** What is covered is on offer, in the basket, in an order or on an invoice; none of that is a subscription. */
export const OFFERS: readonly Scene[] = [
  wandered('plans to choose from, as cards', 'home', (draw) => {
    const { kit, words } = draw;
    const { product, elsewhere } = practiceWords(draw);
    return [
      kit.heading(1, product.related),
      plans(draw).map((plan, index) =>
        kit.card(kit.heading(3, plan), h('p', {}, draw.price(9.9 + 5 * index)), [
          word(draw, elsewhere.buy, `buy${index}`, 'main'),
          word(draw, words.labels.view, `view${index}`, 'link'),
        ]),
      ),
    ];
  }),
  wandered('plans to choose from, as rows', 'home', (draw) => {
    const { kit, words } = draw;
    const { product, elsewhere, details } = practiceWords(draw);
    return [
      kit.heading(1, product.related),
      kit.rows({
        label: product.related,
        columns: [details.plan, details.price, words.labels.action],
        rows: plans(draw).map((plan, index) => ({
          name: word(draw, plan, `plan${index}`, 'link'),
          cells: [fill(details.monthly, { price: draw.price(9.9 + 5 * index) })],
          end: [
            word(draw, elsewhere.buy, `buy${index}`, 'main'),
            ' ',
            word(draw, words.labels.view, `view${index}`, 'link'),
          ],
        })),
      }),
    ];
  }),
  wandered('basket', 'order', (draw) => {
    const { kit, words } = draw;
    const { frame, details } = practiceWords(draw);
    return [
      kit.heading(1, frame.basket),
      kit.rows({
        label: frame.basket,
        columns: [details.plan, details.price, words.labels.action],
        rows: [words.labels.consumer, 'Monitor 27'].map((name, index) => ({
          name: word(draw, name, `line${index}`, 'link'),
          cells: [draw.price(14.9)],
          end: [h('input', { type: 'number', value: '1', 'aria-label': '1' }), dots(draw)],
        })),
      }),
      h('p', {}, draw.price(29.8)),
      word(draw, words.offer.take, 'take', 'main'),
      word(draw, words.traps.dismiss, 'cancel'),
    ];
  }),
  wandered('order with a plan among its lines', 'order', (draw) => {
    const { kit, words } = draw;
    const title = fill(words.traps.orderTitle, { number: '2087731' });
    return [
      kit.heading(1, title),
      kit.rows({
        label: title,
        columns: [words.page.orders, words.labels.serviceTag, '€', words.labels.action],
        rows: ['Laptop 14', words.labels.consumer].map((name, index) => ({
          name: word(draw, name, `line${index}`, 'link'),
          cells: [draw.tag(`line${index}`), draw.price(899 - 880 * index)],
          end: draw.maybe('line-action', 0.6)
            ? dots(draw)
            : word(draw, words.labels.view, `view${index}`),
        })),
      }),
      word(draw, words.traps.cancelOrder, 'cancel'),
    ];
  }),
  wandered('invoices', 'settings', (draw) => {
    const { kit, words } = draw;
    const { area, list, details } = practiceWords(draw);
    return [
      kit.heading(1, area.billing),
      kit.rows({
        label: area.billing,
        columns: [area.billing, details.plan, details.price, '', words.labels.action],
        rows: ['INV-40117.pdf', 'INV-40092.pdf'].map((name, index) => ({
          name: word(draw, name, `invoice${index}`, 'link'),
          cells: [words.labels.consumer, draw.price(14.9), draw.day(-30 * index)],
          end: draw.maybe('invoice-action', 0.5)
            ? dots(draw)
            : [
                word(draw, words.labels.view, `view${index}`),
                word(draw, list.invoice, `get${index}`, 'link'),
              ],
        })),
      }),
    ];
  }),
  wandered('an offer that nobody asked for', 'home', (draw) => {
    const { kit, words } = draw;
    return [
      kit.heading(1, 'Robin'),
      kit.card(
        kit.heading(2, words.offer.title),
        [h('p', {}, words.labels.consumer), h('p', {}, draw.price(7.45))],
        [
          word(draw, words.offer.take, 'take', 'main'),
          word(draw, words.labels.view, 'view', 'link'),
          word(draw, words.traps.dismiss, 'cancel', 'link'),
        ],
      ),
    ];
  }),
];
