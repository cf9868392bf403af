import type { Dice } from '../../../practice/dice';
import type { Attributes, Child } from '../../../practice/dom';
import type { Words } from '../words/chosen';
import type { Carrier } from '../words/dress';
import type { Typography } from '../words/typography';

/** Something to press: what to put in the page, and the control itself, which may be deeper. */
export interface Part {
  node: HTMLElement;
  control: HTMLElement;
}

export interface PressOptions {
  /** Unlike any other of the page where its form is to be drawn by itself. */
  key?: string;
  look?: 'main' | 'plain' | 'link' | 'entry' | 'item' | 'icon' | 'tab';
  /** Leads somewhere; without it the page's script does something. */
  href?: string;
  disabled?: boolean;
  /** Stands for where one is. */
  current?: boolean;
  /** Opens something: whether that is open. */
  expanded?: boolean;
  /** Opens a menu. */
  popup?: boolean;
  count?: number;
  longer?: string;
  tail?: string;
  /** Where its words may be; the family's own choice where it is left out. */
  carriers?: readonly Carrier[];
  attributes?: Attributes;
  /** Sends a form. */
  sends?: boolean;
}

export interface Row {
  name: Child;
  cells: Child[];
  end: Child;
}

export interface RowsModel {
  label: string;
  columns: readonly string[];
  rows: readonly Row[];
}

export interface PanelModel {
  label: string;
  entries: readonly Part[];
  /** Entries below a group, which stands third. */
  group?: { opener: Part; open: boolean; entries: readonly Part[] };
  /** The control that opens a closed panel. */
  toggle?: Part;
  shut: boolean;
}

export interface MenuModel {
  trigger: Part;
  items: readonly Part[];
  open: boolean;
  /** How menu and control are tied together. */
  tie: 'trigger' | 'controls' | 'labelledby' | 'row' | 'near';
}

export interface DialogModel {
  title: string;
  body: Child;
  buttons: readonly Part[];
  /** `native`: a modal `<dialog>`. */
  kind: 'native' | 'div';
  /** Lets the page behind be pressed, as message bars do. */
  loose?: boolean;
}

/** The subscription that a page is of. */
export interface Chosen {
  name: string;
  tag: string;
  /** Another one that is covered may stand beside it: the page itself goes further than a list would. */
  more: boolean;
}

/** One family of markup: how the parts of an account page are built there. */
export interface Kit {
  css: string;
  press(label: string, options?: PressOptions): Part;
  heading(level: 1 | 2 | 3, text: string): HTMLElement;
  card(title: Child, body: Child, foot?: Child): HTMLElement;
  rows(model: RowsModel): HTMLElement;
  facts(pairs: readonly (readonly [string, Child])[]): HTMLElement;
  panel(model: PanelModel): HTMLElement;
  tabs(tabs: readonly Part[], content: Child): HTMLElement;
  /** What goes beside the control, and what goes under `body`. */
  menu(model: MenuModel): { beside: Child; layer: HTMLElement | null };
  dialog(model: DialogModel): HTMLElement;
  notice(text: Child, tone: 'good' | 'bad' | 'plain'): HTMLElement;
  form(fields: Child, buttons: readonly Part[]): HTMLElement;
  page(parts: {
    header: Child;
    side: Child;
    main: Child;
    footer: Child;
    of?: Chosen | undefined;
  }): Child;
  /** A bar for the page's main buttons, where the family has one. */
  bar?(buttons: Child): HTMLElement;
  /** What can be done only once all of it stands in the document; menus are put in their places after it. */
  settle?(): void;
}

/** All that is drawn for one page before anything stands on it. */
export interface Sketch {
  dice: Dice;
  words: Words;
  language: string;
  dir: 'ltr' | 'rtl';
  type: Typography;
  /** The site's locale, "da-dk". */
  locale: string;
  narrow: boolean;
}

export type MakeKit = (sketch: Sketch) => Kit;
