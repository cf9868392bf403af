import { read } from '../../../detection/read';
import { begin, memoryOf } from '../../../guide/progress';
import type { Memory, Reading } from '../../../guide/reading';

export const AREA = 'https://www.dell.com/myaccount/en-us/home/software-and-subscriptions';
export const HOME = 'https://www.dell.com/myaccount/en-us/home/overview';

type Known = Partial<Memory> & { address?: string };

/** One reading of a page of this markup, declared shadow roots included: the ids of what is ringed, and what is said. */
export function look(markup: string, known: Known = {}): { ids: string[]; reading: Reading } {
  document.body.setHTMLUnsafe(markup);
  return lookAgain(known);
}

/** Another reading of the page as it stands. */
export function lookAgain({ address = AREA, ...known }: Known = {}): {
  ids: string[];
  reading: Reading;
} {
  const seen = read(document, address, { ...memoryOf(begin()), ...known }, true);
  return { ids: seen.elements.map((one) => one.id), reading: seen.reading };
}
