import type { Availability } from '../../../guide/availability';
import type { Memory } from '../../../guide/reading';
import type { StepId } from '../../../guide/steps';
import type { Dice } from '../../../practice/dice';
import type { Child } from '../../../practice/dom';
import type { Words } from '../words/chosen';
import type { Typography } from '../words/typography';

/** What a builder draws with. */
export interface Ink {
  dice: Dice;
  words: Words;
  language: string;
  dir: 'ltr' | 'rtl';
  type: Typography;
  narrow: boolean;
  day(days: number): string;
  price(amount: number): string;
  tag(key: string): string;
  maybe(key: string, chance: number): boolean;
  /** Notes which element a press has become. */
  mark(id: string, control: Element): void;
}

/** Something to press, by what it is for; how it looks is the builder's matter. */
export interface Press {
  /** Names it in the truth; what is no target needs none. */
  id?: string;
  label: string;
  tone?: 'strong' | 'quiet' | 'link';
  off?: boolean;
  /** Opens a menu. */
  menu?: boolean;
  /** Unfolds something: whether that is open. */
  open?: boolean;
  /** Says the row's name as well, to those who can't see it. */
  about?: string;
}

export interface Card {
  title: string;
  /** The title is something to press itself. */
  head?: Press;
  open: boolean;
  lines: readonly string[];
  presses: readonly Press[];
}

export interface Row {
  name: Press;
  cells: readonly string[];
  action: Press | null;
  /** The row that is looked at, where a list has its details beside it. */
  current?: boolean;
}

export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'facts'; pairs: readonly (readonly [string, string])[] }
  | { kind: 'presses'; presses: readonly Press[] }
  | { kind: 'cards'; cards: readonly Card[] }
  | { kind: 'rows'; columns: readonly string[]; rows: readonly Row[] }
  | { kind: 'form'; fields: readonly string[]; presses: readonly Press[] }
  | {
      kind: 'choices';
      name: string;
      texts: readonly string[];
      chosen: boolean;
      presses: readonly Press[];
    }
  | { kind: 'notice'; text: string; tone: 'good' | 'bad' | 'plain' }
  | { kind: 'waiting'; text: string }
  /** A list with the details of one beside or below it. */
  | { kind: 'pair'; first: readonly Block[]; second: readonly Block[] };

/** The account's own navigation. */
export interface Nav {
  entries: readonly (Press & { current?: boolean })[];
  /** Entries of a group that stands in the middle. */
  group?: { head: Press; entries: readonly Press[] };
  /** What opens it while it is shut. */
  opener?: Press;
  shut: boolean;
}

export interface Box {
  kind: 'modal' | 'native' | 'sheet' | 'corner' | 'cover';
  title: string;
  lines: readonly string[];
  presses: readonly Press[];
}

/** A page before a builder has put it into markup. */
export interface Page {
  nav: Nav | null;
  /** The header's Sign In. */
  signIn?: Press;
  blocks: readonly Block[];
  /** What lies over the page. */
  boxes?: readonly Box[];
  /** An open menu: the press that opened it, and what it offers. */
  menu?: { of: string; presses: readonly Press[] };
  truth: {
    step?: StepId;
    /** Ids of presses. */
    targets?: readonly string[];
    ring?: 'one' | 'each';
    orNothing?: boolean;
    availability?: readonly Availability[];
  };
}

/** A kind of page. */
export interface Plan {
  name: string;
  place: string;
  trap?: boolean;
  weight?: number;
  quiet?: boolean;
  memory(dice: Dice): Memory;
  page(ink: Ink): Page;
}

/** A way of building pages. */
export interface Builder {
  css: string;
  /** Always narrow, as on a phone. */
  narrow?: boolean;
  page(page: Page, ink: Ink): Child;
  box(box: Box, ink: Ink): HTMLElement;
  /** What goes under `body` for an open menu; null where the menu stands in the page itself. */
  menu(page: Page, ink: Ink): HTMLElement | null;
  /** A menu is modal: what lies behind it can't be pressed. */
  modalMenu?: boolean;
  /** Changes what only comes late: roles, classes. */
  late?(root: ParentNode, ink: Ink): void;
}
