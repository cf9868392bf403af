import { type Child, h } from '../../../practice/dom';
import type { Draw, Scene } from '../scenes/scene';
import { fill } from '../words/chosen';
import { practiceWords } from '../words/practice';
import { word } from './endings';
import { wandered } from './look-alikes';

/** What a page says of a device: its Service tag, and how it is covered. */
function device(draw: Draw): Child {
  const { kit, words } = draw;
  const { details, list } = practiceWords(draw);
  return [
    kit.heading(1, draw.dice.pick('device', ['Laptop 14', 'Desktop tower'])),
    kit.facts([
      [words.labels.serviceTag, draw.tag('device')],
      [details.plan, list.support],
      [list.renews, draw.day(210)],
    ]),
  ];
}

/** A field and its two buttons, with no form around them, as pages made by scripts have it. */
export function edit(draw: Draw, title: string, fields: readonly string[], first = ''): Child {
  const { kit, words } = draw;
  return kit.card(
    kit.heading(2, title),
    fields.map((name, index) =>
      h(
        'p',
        {},
        h('label', { for: draw.dice.id(`field${index}`) }, name),
        ' ',
        h('input', { id: draw.dice.id(`field${index}`), type: 'text' }),
      ),
    ),
    [
      word(
        draw,
        first || words.traps.save,
        'save',
        draw.maybe('save-main', 0.7) ? 'main' : 'plain',
      ),
      word(draw, words.traps.dismiss, 'cancel'),
    ],
  );
}

/** A device's own page, and something on it that can be called off. */
export const DEVICE_TRAPS: readonly Scene[] = [
  wandered('device, its nickname edited', 'devices', (draw) => [
    device(draw),
    edit(draw, practiceWords(draw).product.edit, [practiceWords(draw).product.name]),
  ]),
  wandered('device, a repair asked for', 'devices', (draw) => {
    const { kit, words } = draw;
    const { frame, product } = practiceWords(draw);
    return [
      device(draw),
      kit.card(
        kit.heading(2, `${frame.requests}: #40117`),
        h('p', {}, fill(product.visit, { date: draw.day(5) })),
        [
          word(draw, words.labels.view, 'view', 'link'),
          word(draw, words.traps.dismiss, 'cancel', draw.maybe('main', 0.4) ? 'main' : 'plain'),
        ],
      ),
    ];
  }),
  wandered('device, traded in', 'devices', (draw) => {
    const { kit, words } = draw;
    return [
      device(draw),
      kit.card(
        kit.heading(2, 'Riverbend Trade-In'),
        kit.facts([
          ['#', '40117'],
          ['€', draw.price(180)],
        ]),
        [
          word(draw, practiceWords(draw).home.track, 'track', 'link'),
          word(draw, words.traps.dismiss, 'cancel'),
        ],
      ),
    ];
  }),
  wandered('device, its cover renewed', 'devices', (draw) => {
    const { kit, words } = draw;
    const { list, offer } = practiceWords(draw);
    const one = (key: string, price: number) =>
      h(
        'label',
        {},
        h('input', { type: 'radio', name: draw.dice.id('cover'), checked: key === 'a' }),
        ` ${list.support}, ${draw.price(price)} `,
      );
    return [
      device(draw),
      kit.card(
        kit.heading(2, list.renew),
        [one('a', 99), one('b', 179)],
        [word(draw, offer.take, 'take', 'main'), word(draw, words.traps.dismiss, 'cancel')],
      ),
    ];
  }),
];
