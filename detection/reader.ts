import type { Memory } from '../guide/reading';
import { Inventory } from './inventory';
import { type Look, read } from './read';

/** Reads one page again and again, and keeps what is known of it in between. */
export interface Reader {
  /** Takes in what has changed. */
  update(records: MutationRecord[]): void;
  /** Goes over the whole page anew. */
  rebuild(): void;
  read(address: string, memory: Memory, quiet: boolean): Look;
}

/** @param document of the page that is read from now on */
export function readerOf(document: Document): Reader {
  const inventory = new Inventory(document);
  return {
    update: (records) => inventory.update(records),
    rebuild: () => inventory.rebuild(),
    read: (address, memory, quiet) => read(document, address, memory, quiet, inventory),
  };
}
