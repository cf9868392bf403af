import type { Goal } from '../context';
import type { Attributes, Child } from '../dom';

/** Something to press: what to put in the page, and the control itself, which may be deeper. */
export interface Part {
  node: HTMLElement;
  control: HTMLElement;
}

export interface PressOptions {
  /** Leads to a page; without it `run` is called. */
  to?: Goal;
  run?: (control: HTMLElement) => void;
  look?: 'main' | 'plain' | 'link' | 'item' | 'entry' | 'icon' | 'tab';
  disabled?: boolean;
  icon?: 'before' | 'after' | 'none';
  /** A number shown behind the words. */
  count?: number;
  /** Name for assistive technology where it differs from the words. */
  name?: string;
  /** States and relations; families without semantics leave them out. */
  aria?: Attributes;
  /** Opens in a new tab. */
  newTab?: boolean;
}

interface Row {
  id: string;
  /** One for each column; the name comes first, the controls last. */
  cells: Child[];
}

export interface RowsModel {
  label: string;
  columns: string[];
  rows: Row[];
}

interface TabsModel {
  tabs: { label: string; count?: number; content: Child }[];
  /** Tells which tab controls are there, in order. */
  onMade?(controls: HTMLElement[]): void;
}

interface NavigationModel {
  label: string;
  entries: NavigationEntry[];
}

export interface NavigationEntry {
  part: Part;
  /** Entries below it; `open` tells whether they show. */
  below?: { open: boolean; entries: NavigationEntry[] };
}

/** One family of markup: how the same parts are built there. */
export interface Kit {
  press(label: string, options: PressOptions): Part;
  heading(level: 1 | 2 | 3, text: string): HTMLElement;
  /** A card with a heading. */
  section(title: Child, children: Child): HTMLElement;
  rows(model: RowsModel): HTMLElement;
  tabs(model: TabsModel): HTMLElement;
  navigation(model: NavigationModel): HTMLElement;
}
