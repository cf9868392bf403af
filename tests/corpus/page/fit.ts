import { Inventory } from '../../../detection/inventory';
import { read } from '../../../detection/read';
import type { State } from '../state';
import { judge, judgeAvailability } from './judge';
import { remembering } from './run';

/** A pair of values that a fit tries. */
export interface Point {
  threshold: number;
  lead: number;
}

/** What a state comes to at one point: right, wrong in any way, or neither. */
export type Mark = 'r' | 'w' | 'a';

/** Set by the bundle of a fit, in which the two values of the detection can be changed. */
declare global {
  var setFitted: ((point: Point) => void) | undefined;
}

/** Draws a state once and reads it at every point, one mark each. */
export async function marks(state: State, points: readonly Point[]): Promise<string> {
  const set = globalThis.setFitted;
  if (!set) throw new Error('This bundle cannot fit.');
  try {
    const truth = await state.build();
    // The page stays as it is: going over it once will do.
    const inventory = new Inventory(document);
    const all = points.map((point): Mark => {
      set(point);
      const { memory, truth: asked } = remembering(state, truth);
      const { reading, elements } = read(document, state.address, memory, state.quiet, inventory);
      const verdict = judge({ elements, step: reading.step }, asked);
      const said = judgeAvailability(reading.availability.value, asked);
      if (verdict === 'wrong' || said === 'wrong') return 'w';
      return verdict === 'right' ? 'r' : 'a';
    });
    return all.join('');
  } finally {
    state.leave?.();
  }
}
