import type { Availability } from '../../../guide/availability';
import type { Memory } from '../../../guide/reading';
import type { StepId } from '../../../guide/steps';
import type { Dice } from '../../../practice/dice';
import type { Child } from '../../../practice/dom';
import type { Chosen, Kit, Sketch } from '../kit/kit';
import type { OtherWords } from '../words/second';
import type { Place } from './places';

/** All that a scene draws with. */
export interface Draw extends Sketch {
  kit: Kit;
  /** Words of what only looks alike, where there are any; null: there are none in this language. */
  others?: OtherWords | null;
  /** `days` from the day of reference, as the language writes it. */
  day(days: number): string;
  price(amount: number): string;
  /** A Service tag of nobody's: the same for the same key. */
  tag(key: string): string;
  /** An address of the account. */
  path(place: Place): string;
  /** True in `chance` of the pages; `key` is unlike any other. */
  maybe(key: string, chance: number): boolean;
}

/** How the account's own panel stands. `none`: this page has no panel at all. */
export type PanelWish = 'open' | 'closed' | 'group' | 'both' | 'gone' | 'none';

/** The truth in short: what is left out is the usual. */
export interface Told {
  step?: StepId;
  targets?: readonly Element[];
  /** `one` where it is left out. */
  ring?: 'one' | 'each';
  orNothing?: boolean;
  /** `unknown` where it is left out. */
  availability?: readonly Availability[];
  /** The row that was chosen before: if its key can be read, it alone is to be ringed. */
  chosen?: Element;
}

/** A drawn page. */
export interface Drawn {
  main: Child;
  /** What goes under `body`, over the page; a native dialog is opened as a modal one. */
  layers?: readonly (HTMLElement | null)[];
  /** Menus to be put below their controls. */
  menus?: readonly { control: HTMLElement; box: HTMLElement | null }[];
  panel?: PanelWish;
  /** Within the subscriptions part: the panel's entry is the current one. */
  within?: boolean;
  /** The subscription that the page is of, where it is of one. */
  of?: Chosen;
  /** A header of the scene's own, where the usual one will not do. */
  header?: { node: Child };
  /** Nothing of the site's frame is there: no header, panel or footer. */
  bare?: boolean;
  /** The truth; asked for when the page stands. `panel` is the entry or what opens it. */
  truth(panel: Element | null): Told;
}

/** A kind of page. */
export interface Scene {
  name: string;
  place: Place;
  trap?: boolean;
  /** How often, beside the others; 1 where it is left out. */
  weight?: number;
  /** What is remembered of earlier pages. */
  memory(dice: Dice): Memory;
  quiet?: boolean;
  draw(draw: Draw): Drawn;
}
