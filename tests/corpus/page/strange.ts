import { Inventory } from '../../../detection/inventory';
import { read } from '../../../detection/read';
import type { StepId } from '../../../guide/steps';
import { memory } from '../state';

/** One reading of a page that has nothing to do with the account. */
export interface PageReading {
  /** ms. */
  time: number;
  /** The first look at a page goes over all of it; later ones know what is there. */
  first: boolean;
  elements: number;
  /** What is ringed there, and what is said of a cancellation, in words; nothing is right. */
  rings: string[];
  claims: string[];
}

/** Where a walkthrough may stand when it meets the page, and whether it saw a Cancel. */
const MOMENTS: readonly [StepId, boolean][] = [
  ['sign-in', false],
  ['view', false],
  ['update-cancel', false],
  ['confirm', true],
];

/** Reads the page that stands in the window at every moment of a walkthrough. */
export function readStranger(address: string): PageReading[] {
  let inventory: Inventory | undefined;
  return MOMENTS.map(([step, sawCancel]) => {
    const start = performance.now();
    const first = inventory === undefined;
    inventory ??= new Inventory(document);
    const { reading, elements } = read(document, address, memory(step, sawCancel), true, inventory);
    const time = performance.now() - start;
    const words = elements.map((one) => (one.textContent ?? '').trim().slice(0, 40));
    const value = reading.availability.value;
    return {
      time,
      first,
      elements: document.querySelectorAll('*').length,
      rings: words.map((one) => `rings “${one}” for ${reading.step}`),
      claims: value === 'unknown' ? [] : [`says ${value}`],
    };
  });
}
