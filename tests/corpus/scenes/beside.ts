import { type Child, h } from '../../../practice/dom';
import { memory } from '../state';
import { edit } from '../traps/devices';
import { word } from '../traps/endings';
import { practiceWords } from '../words/practice';
import { around, product } from './product';
import type { Draw, Scene } from './scene';

/** The product page with its Cancel, and something else on it that has a Cancel or tells of an end. */
function beside(name: string, what: (draw: Draw) => Child): Scene {
  return {
    name: `product, Cancel beside ${name}`,
    place: 'product',
    memory: () => memory('update-cancel'),
    draw: (draw) => {
      const { main, cancel } = product(draw, { cancel: 'offered' });
      return {
        main: [main, what(draw)],
        ...around(draw, 'consumer', true),
        truth: () => ({
          step: 'cancel',
          targets: cancel ? [cancel] : [],
          availability: ['available'],
        }),
      };
    },
  };
}

export const BESIDE_SCENES: readonly Scene[] = [
  beside('an edit of the payment', (draw) =>
    edit(draw, practiceWords(draw).details.payment, ['Visa', 'MM/YY']),
  ),
  beside('news of another product’s end', (draw) =>
    draw.kit.card(
      draw.kit.heading(3, 'McAfee LiveSafe'),
      h('p', {}, `McAfee LiveSafe: ${draw.words.outcome.now}`),
      word(draw, practiceWords(draw).frame.dismiss, 'hide', 'link'),
    ),
  ),
];
