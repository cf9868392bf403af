import type { Memory } from '../../../guide/reading';
import type { Dice } from '../../../practice/dice';
import type { Child } from '../../../practice/dom';
import type { Text } from '../../../practice/text';
import type { Sketch } from '../kit/kit';
import type { Place } from '../scenes/places';
import type { Told } from '../scenes/scene';
import type { OtherWords } from '../words/second';
import type { ThingWords } from '../words/things';

/** What a page of a site is drawn with. */
export interface Paper extends Sketch {
  others: OtherWords;
  things: ThingWords;
  /** The practice account's words: for what is beside the way alone. */
  beside: Text;
  /** `days` from the day of reference, as the language writes it. */
  day(days: number): string;
  price(amount: number): string;
  /** A Service tag of nobody's: the same for the same key. */
  tag(key: string): string;
  /** An address of the account. */
  path(place: Place): string;
  maybe(key: string, chance: number): boolean;
}

/** A page as it was drawn. */
export interface Sheet {
  /** All that goes under `body`. */
  body: Child;
  /** What can be done only once it stands: opening dialogs, putting menus in their places. */
  stand?(): void;
  /** Asked for when the page stands. */
  truth(): Told;
}

/** One kind of page of a site. */
export interface Page {
  name: string;
  place: Place;
  /** Nothing may be ringed there. */
  trap?: boolean;
  /** How often, beside the others; 1 where it is left out. */
  weight?: number;
  memory(dice: Dice): Memory;
  quiet?: boolean;
  draw(paper: Paper): Sheet;
}

/** A site built in one way from top to bottom, each of its pages laid out by hand. */
export interface Site {
  css: string;
  /** CSS px; 1280 and now and then 390 where it is left out. */
  width?: number;
  /** How often a site with a width of its own is met at 1280 px all the same; never where it is left out. */
  wide?: number;
  pages: readonly Page[];
}
