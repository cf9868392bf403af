import type { Child } from '../../../practice/dom';
import type { Block } from './model';

/** How a builder draws each kind of block. */
export type Table = { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => Child };

/** Draws blocks one after the other. */
export function drawn(table: Table, blocks: readonly Block[]): Child[] {
  return blocks.map((block) => (table[block.kind] as (one: Block) => Child)(block));
}
