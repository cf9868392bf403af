import { type Child, h } from '../../../practice/dom';
import type { Draw, Scene } from '../scenes/scene';
import { memory } from '../state';
import { fill } from '../words/chosen';
import { practiceWords } from '../words/practice';
import { othersOf, word } from './endings';
import { wandered } from './look-alikes';

/** A walkthrough that saw a Cancel and may believe that it is told how it went. */
const waiting: Pick<Scene, 'memory'> = {
  memory: (dice) => memory(dice.pick('was', ['confirm', 'cancel']), true),
};

/** A page that says how something else went: what was offered before has not been taken back. */
function told(name: string, place: Scene['place'], content: (draw: Draw) => Child): Scene {
  const scene = wandered(name, place, content, waiting);
  return {
    ...scene,
    draw: (draw) => ({
      ...scene.draw(draw),
      truth: () => ({ availability: ['unknown', 'available'] }),
    }),
  };
}

/** Names of products that are not covered. */
const OTHERS = ['McAfee LiveSafe', 'Microsoft 365 Family', 'McAfee+ Premium'] as const;

export const NEWS: readonly Scene[] = [
  told('an order’s end, told', 'done', (draw) => {
    const { kit, words } = draw;
    return [
      kit.heading(1, fill(words.traps.orderTitle, { number: '2087731' })),
      kit.notice(`${words.page.orders} 2087731: ${words.page.ended}`, 'good'),
      kit.facts([
        ['#', '2087731'],
        ['Laptop 14', draw.price(899)],
      ]),
      word(draw, words.page.orders, 'back', 'link'),
    ];
  }),
  told('an order’s end, told in the list of orders', 'orders', (draw) => {
    const { kit, words } = draw;
    return [
      kit.heading(1, words.page.orders),
      kit.rows({
        label: words.page.orders,
        columns: [words.page.orders, '€', practiceWords(draw).list.status, words.labels.action],
        rows: ['2087731', '2086604'].map((name, index) => ({
          name: word(draw, name, `order${index}`, 'link'),
          cells: [draw.price(60 + index), index ? words.page.active : words.page.ended],
          end: word(draw, words.labels.view, `view${index}`),
        })),
      }),
    ];
  }),
  told('notifications of other products’ end', 'settings', (draw) => {
    const { kit, words } = draw;
    const { notifications } = othersOf(draw);
    return [
      kit.heading(1, notifications),
      kit.rows({
        label: notifications,
        columns: [notifications, '', '', words.labels.action],
        rows: OTHERS.slice(0, 2).map((name, index) => ({
          name: h('b', {}, name),
          cells: [words.outcome.now, draw.day(-index)],
          end: word(draw, words.labels.view, `view${index}`, 'link'),
        })),
      }),
    ];
  }),
  told('a notification of another product’s end, unfolded', 'home', (draw) => {
    const { kit, words } = draw;
    const name = draw.dice.pick('other-product', OTHERS);
    return [
      kit.heading(1, othersOf(draw).notifications),
      kit.card(
        kit.heading(2, name),
        [h('p', {}, `${name}: ${words.outcome.now}`), h('p', {}, draw.day(-1))],
        [
          word(draw, words.labels.view, 'view'),
          word(draw, practiceWords(draw).frame.dismiss, 'hide', 'link'),
        ],
      ),
    ];
  }),
  wandered('help, found', 'help', (draw) => {
    const { kit, words } = draw;
    const { article, frame } = practiceWords(draw);
    return [
      kit.heading(1, frame.support),
      h('input', { type: 'search', 'aria-label': frame.search, value: words.labels.cancel }),
      [article.title, words.confirm.title, words.reasons.title].map((title, index) =>
        kit.card(
          kit.heading(3, title),
          h('p', {}, fill(words.traps.help, words.labels)),
          word(draw, words.labels.view, `view${index}`, 'link'),
        ),
      ),
      word(draw, words.page.nextPage, 'next'),
    ];
  }),
  wandered('orders, several ticked', 'orders', (draw) => {
    const { kit, words } = draw;
    const { labels, traps, page } = words;
    const rows = ['2087731', '2086604', '2085190'].map((name, index) => ({
      name: [
        h('input', { type: 'checkbox', 'aria-label': name, checked: index < 2 }),
        ' ',
        word(draw, name, `order${index}`, 'link'),
      ],
      cells: [draw.price(60 + index), page.active],
      end: null,
    }));
    return [
      kit.heading(1, page.orders),
      h('div', { role: 'toolbar', 'aria-label': labels.action }, [
        h('span', {}, '2 '),
        kit.press(labels.action, { key: 'bar', popup: true, carriers: ['text'] }).node,
        ' ',
        word(draw, labels.view, 'bar-view'),
        ' ',
        word(draw, draw.maybe('bare', 0.5) ? labels.updateCancel : traps.dismiss, 'bar-cancel'),
      ]),
      kit.rows({
        label: page.orders,
        columns: [page.orders, '€', practiceWords(draw).list.status, ''],
        rows,
      }),
    ];
  }),
];
