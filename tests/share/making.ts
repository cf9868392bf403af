import type { Dice } from '../../practice/dice';
import type { Person } from './people';
import type words from './words';

/** Something personal in the page: where it stands. */
export type Planted = { text: Text; start: number; end: number } | { element: Element };

/** What a form is made from. */
export interface Making {
  person: Person;
  dice: Dice;
  say: ReturnType<typeof words>;
  /** Notes a text, or a part of it (UTF-16 units), as somebody's. */
  note(text: Text, start?: number, end?: number): Text;
  planted: Planted[];
}

export type Form = (making: Making) => (Node | string)[];

/** What a form lists of a person. */
export const VALUES = [
  'name',
  'email',
  'phone',
  'street',
  'town',
  'postcode',
  'order',
  'tag',
  'card',
  'amount',
] as const satisfies (keyof Person)[];
