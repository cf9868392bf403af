import { type Child, h } from '../../../practice/dom';
import { otherCard } from '../scenes/frame';
import type { Draw, Scene } from '../scenes/scene';
import { memory } from '../state';
import { fill } from '../words/chosen';
import { wandered } from './look-alikes';

/** The help text with the labels of the way in it: plain, in bold, or as links to further down. */
function helpText(draw: Draw, form: 'plain' | 'bold' | 'links'): Child[] {
  const { words } = draw;
  if (form === 'plain') return [fill(words.traps.help, words.labels)];
  const parts = words.traps.help.split(/\{(\w+)\}/);
  return parts.map((part, index) => {
    if (index % 2 === 0) return part;
    const label = words.labels[part as keyof typeof words.labels] ?? part;
    return form === 'bold' ? h('b', {}, label) : h('a', { href: `#${draw.dice.id(part)}` }, label);
  });
}

function article(draw: Draw, form: 'plain' | 'bold' | 'links'): Child {
  const { words, kit } = draw;
  return [
    kit.heading(1, words.confirm.title),
    h('p', {}, helpText(draw, form)),
    h(
      'ol',
      {},
      Object.values(words.labels).map((label) =>
        h('li', {}, form === 'plain' ? label : h('strong', {}, label)),
      ),
    ),
    h('p', {}, words.confirm.text.replace('{date}', draw.day(2))),
  ];
}

/** Pages of other parts of the site, with every label of the way on them as a control. */
function everything(draw: Draw): Child {
  const { kit, words } = draw;
  const { labels } = words;
  return [
    kit.heading(1, labels.subscriptions),
    Object.entries(labels).map(
      ([name, label]) => kit.press(label, { key: `all:${name}`, carriers: ['text'] }).node,
    ),
    otherCard(draw, labels.manageSubscriptions, 'card'),
  ];
}

function elsewhere(name: string, place: Scene['place']): Scene {
  return wandered(name, place, everything, { memory: () => memory('cancel') });
}

export const WORDS_ONLY: readonly Scene[] = [
  wandered('help text', 'help', (draw) => article(draw, 'plain')),
  wandered('help text in bold', 'help', (draw) => article(draw, 'bold')),
  wandered('help text with links', 'help', (draw) => article(draw, 'links')),
  wandered('search results', 'help', (draw) => [
    h('h1', {}, draw.words.page.overview),
    h('input', { type: 'search' }),
    h(
      'ol',
      {},
      [
        draw.words.labels.manageSubscriptions,
        draw.words.confirm.title,
        draw.words.labels.consumer,
      ].map((title) =>
        h(
          'li',
          {},
          h('a', { href: `#${draw.dice.id(title)}` }, title),
          h('p', {}, fill(draw.words.traps.help, draw.words.labels)),
        ),
      ),
    ),
  ]),
  elsewhere('the business side', 'work'),
  elsewhere('the article', 'article'),
  elsewhere('another article', 'support'),
  elsewhere('the older locker', 'locker'),
  elsewhere('the shop', 'shop'),
  elsewhere('a sign-in page', 'identity'),
  elsewhere('another site', 'outside'),
  wandered(
    'says that nothing was cancelled',
    'done',
    (draw) => [
      draw.kit.heading(1, draw.words.page.listTitle),
      draw.kit.notice(draw.words.outcome.not, 'plain'),
    ],
    { memory: () => memory('sign-in') },
  ),
  wandered(
    'an order was cancelled',
    'order',
    (draw) => [
      draw.kit.heading(1, fill(draw.words.traps.orderTitle, { number: '2087731' })),
      draw.kit.notice(draw.words.page.ended, 'plain'),
      h('p', {}, draw.words.traps.cancelOrder),
    ],
    { memory: () => memory('confirm') },
  ),
];
