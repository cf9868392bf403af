import type { Availability } from '../../../guide/availability';
import { type Child, h } from '../../../practice/dom';
import { facts } from '../scenes/details';
import { nameOf } from '../scenes/items';
import type { Place } from '../scenes/places';
import { around } from '../scenes/product';
import type { Draw, Scene } from '../scenes/scene';
import { memory } from '../state';
import { practiceWords } from '../words/practice';
import { edit } from './devices';
import { othersOf, word } from './endings';

/** Where the product page would be, something else is under way. */
function instead(
  name: string,
  content: (draw: Draw) => Child,
  availability: readonly Availability[],
  rest: { place?: Place; sawCancel?: boolean } = {},
): Scene {
  return {
    name: `trap, ${name}`,
    place: rest.place ?? 'product',
    trap: true,
    memory: (dice) =>
      memory(dice.pick('was', ['update-cancel', 'action-manage', 'cancel']), rest.sawCancel),
    draw: (draw) => ({ main: content(draw), ...around(draw), truth: () => ({ availability }) }),
  };
}

function title(draw: Draw): Child {
  return draw.kit.heading(1, nameOf(draw, { key: 'c0', kind: 'consumer', menu: true }));
}

function known(draw: Draw): Child {
  return draw.kit.card(draw.kit.heading(2, draw.words.page.productTitle), facts(draw));
}

const NONE_HERE = ['unknown', 'not-offered'] as const;

export const STEPS: readonly Scene[] = [
  instead(
    'product, its payment edited, first step',
    (draw) => [
      title(draw),
      known(draw),
      edit(draw, `${practiceWords(draw).details.payment} (1/2)`, ['Visa', 'MM/YY', 'CVC']),
    ],
    NONE_HERE,
  ),
  instead(
    'product, its payment edited, second step',
    (draw) => [
      title(draw),
      edit(
        draw,
        `${practiceWords(draw).details.payment} (2/2)`,
        [practiceWords(draw).home.phone],
        draw.words.reasons.go,
      ),
      known(draw),
    ],
    NONE_HERE,
  ),
  instead(
    'product, its renewal switched',
    (draw) => {
      const { kit, words } = draw;
      const { autoRenewal, turnOff } = othersOf(draw);
      const { details } = practiceWords(draw);
      const field = draw.dice.id('renewal');
      const way = (name: string, checked: boolean) =>
        h('label', {}, h('input', { type: 'radio', name: field, checked }), ` ${name} `);
      return [
        kit.heading(1, autoRenewal),
        kit.card(
          kit.heading(2, nameOf(draw, { key: 'c0', kind: 'consumer', menu: true })),
          [
            kit.facts([[details.next, draw.day(12)]]),
            h('p', {}, way(details.on, true), way(turnOff, false)),
          ],
          [
            word(draw, draw.maybe('off', 0.5) ? turnOff : words.traps.save, 'off', 'main'),
            word(
              draw,
              words.traps.dismiss,
              'keep',
              draw.maybe('keep-link', 0.5) ? 'link' : 'plain',
            ),
          ],
        ),
      ];
    },
    NONE_HERE,
  ),
  instead(
    'product, a reminder set',
    (draw) => [
      title(draw),
      known(draw),
      edit(draw, practiceWords(draw).list.reminder, ['robin@example.com']),
    ],
    NONE_HERE,
  ),
  instead(
    'a phone number asked for on the way',
    (draw) => {
      const { news, home } = practiceWords(draw);
      return [
        draw.kit.heading(1, news.title),
        h('p', {}, news.text),
        edit(draw, home.phone, ['+'], news.yes),
      ];
    },
    ['available', 'unknown'],
    { place: 'question', sawCancel: true },
  ),
  instead(
    'a chat in the place of the product',
    (draw) => {
      const { kit, words } = draw;
      const { chat, news } = practiceWords(draw);
      const line = (who: string, text: string) => h('p', {}, h('b', {}, `${who}: `), text);
      return [
        kit.heading(1, chat.title),
        h('div', { role: 'log' }, [line('Riverbend', chat.title), line('Robin', news.title)]),
        h('textarea', { rows: 2, 'aria-label': chat.text }),
        h('div', {}, [
          word(draw, chat.close, 'end', 'main'),
          ' ',
          word(draw, words.traps.dismiss, 'cancel'),
        ]),
      ];
    },
    ['unknown'],
  ),
];
