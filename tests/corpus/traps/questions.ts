import type { Availability } from '../../../guide/availability';
import { type Child, h } from '../../../practice/dom';
import { facts } from '../scenes/details';
import { consumers, drawItem, drawList, nameOf } from '../scenes/items';
import { page as listPage } from '../scenes/list';
import { around, product } from '../scenes/product';
import type { Draw, Scene } from '../scenes/scene';
import { memory } from '../state';

export interface Question {
  title(draw: Draw): string;
  /** The buttons' labels, the dismissing one last. */
  buttons(draw: Draw): string[];
  body?(draw: Draw): Child;
}

const QUESTIONS: Record<string, Question> = {
  'about a phone number': {
    title: ({ words }) => words.traps.dialogTitle,
    buttons: ({ words }) => [words.traps.save, words.traps.dismiss],
    body: () => h('input', { type: 'tel', 'aria-label': '+' }),
  },
  'about an order': {
    title: ({ words }) => `${words.traps.cancelOrder}?`,
    buttons: ({ words }) => [words.traps.cancelOrder, words.traps.dismiss],
    body: () => h('p', {}, 'Laptop 14, #2087731'),
  },
  'about an appointment': {
    title: ({ words }) => `${words.traps.cancelVisit}?`,
    buttons: ({ words }) => [words.traps.cancelVisit, words.page.settings, words.traps.dismiss],
  },
  'with nothing but Cancel': {
    title: ({ words }) => words.page.settings,
    buttons: ({ words }) => [words.traps.dismiss],
    body: () => h('p', {}, '…'),
  },
  'about payment': {
    title: ({ words }) => words.labels.billPlan,
    buttons: ({ words }) => [words.traps.save, words.traps.dismiss],
    body: ({ words, tag }) => h('p', {}, `${words.labels.serviceTag}: ${tag('c0')}`),
  },
};

/** An unrelated dialog over a page of the way: nothing behind it is a target, and nothing in it. */
export function over(
  name: string,
  question: Question,
  where: 'product' | 'list',
  kind: 'native' | 'div',
): Scene {
  const behind: readonly Availability[] =
    where === 'product' ? ['available', 'unknown'] : ['unknown'];
  return {
    name: `trap, ${kind} dialog ${name} over the ${where}`,
    place: where,
    trap: true,
    weight: 0.5,
    memory: (dice) =>
      memory(
        where === 'list' ? 'view' : dice.pick('was', ['update-cancel', 'cancel']),
        where === 'product',
      ),
    draw: (draw) => {
      const { kit } = draw;
      const buttons = question
        .buttons(draw)
        .map((label, index) => kit.press(label, { key: `dialog${index}`, carriers: ['text'] }));
      const box = kit.dialog({
        kind,
        title: question.title(draw),
        body: question.body?.(draw) ?? null,
        buttons: draw.maybe('order', 0.5) ? buttons : buttons.reverse(),
      });
      const page =
        where === 'product'
          ? { main: product(draw, { cancel: 'offered' }).main, ...around(draw) }
          : listPage(
              draw,
              drawList(
                draw,
                consumers(2).map((item) => drawItem(draw, item)),
              ),
            );
      return { ...page, layers: [box], truth: () => ({ availability: behind }) };
    },
  };
}

/** A page that looks like the product's, but whose Cancel leaves a form: renewing, changing the plan. */
function flow(name: string, title: (draw: Draw) => string): Scene {
  return {
    name: `trap, ${name}`,
    place: 'question',
    trap: true,
    memory: (dice) => memory(dice.pick('was', ['update-cancel', 'action-manage', 'cancel'])),
    draw: (draw) => {
      const { kit, words } = draw;
      return {
        main: [
          kit.heading(1, title(draw)),
          kit.form(
            [
              facts(draw),
              h(
                'label',
                {},
                h('input', { type: 'radio', name: 'plan', checked: true }),
                ` ${draw.price(14.9)}`,
              ),
              h('label', {}, h('input', { type: 'radio', name: 'plan' }), ` ${draw.price(149)}`),
            ],
            [
              kit.press(words.traps.save, {
                look: 'main',
                key: 'save',
                sends: true,
                carriers: ['text'],
              }),
              kit.press(words.traps.dismiss, { key: 'cancel', carriers: ['text'] }),
            ],
          ),
        ],
        ...around(draw),
        truth: () => ({ availability: ['unknown', 'not-offered'] }),
      };
    },
  };
}

export const QUESTION_TRAPS: readonly Scene[] = [
  ...Object.entries(QUESTIONS).flatMap(([name, question]) =>
    (['product', 'list'] as const).flatMap((where) =>
      (['native', 'div'] as const).map((kind) => over(name, question, where, kind)),
    ),
  ),
  flow('changing the plan', (draw) => draw.words.labels.billPlan),
  flow('renewing', (draw) => nameOf(draw, { key: 'c0', kind: 'consumer', menu: true })),
];
