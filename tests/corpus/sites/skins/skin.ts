import type { Child } from '../../../../practice/dom';
import type { Paper } from '../site';

export type Look = 'main' | 'plain' | 'text';

/** Something to press: what goes into the page, and the control itself, which may lie deeper. */
export interface Pressed {
  node: HTMLElement;
  control: HTMLElement;
}

export interface SkinLine {
  key: string;
  name: string;
  facts: readonly (readonly [string, string])[];
  acts: readonly string[];
  /** Its menu is open. */
  open?: boolean;
  off?: boolean;
}

export interface DrawnLine {
  name: HTMLElement;
  opener: HTMLElement;
  items: ReadonlyMap<string, HTMLElement>;
}

/** How one site builds what all pages consist of. */
export interface Skin {
  frame(
    paper: Paper,
    title: string,
    content: Child,
    entries: 'way' | 'within' | 'without',
  ): { body: Child; way: HTMLElement };
  press(paper: Paper, label: string, key: string, look?: Look, off?: boolean): Pressed;
  /** A part of a page with a title of its own. */
  part(paper: Paper, title: string, content: Child): HTMLElement;
  lines(
    paper: Paper,
    title: string,
    all: readonly SkinLine[],
  ): { node: HTMLElement; apart: Child; drawn: readonly DrawnLine[]; stand?(): void };
  facts(paper: Paper, pairs: readonly (readonly [string, string])[]): HTMLElement;
  window(
    paper: Paper,
    title: string,
    content: Child,
    buttons: readonly Pressed[],
  ): { node: HTMLElement; stand?(): void };
}
