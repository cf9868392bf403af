import type { Language } from '../../locales/available';
import type { Text } from '../../locales/text';
import type { Finding } from '../../review/checks/finding';
import type { Difference } from '../../review/formats/diff';
import type { LanguageData, Reviewed } from '../../review/language';
import type { Misfit } from '../../review/misfits';
import type { Category, ReviewRecord, Verdict } from '../../review/records';
import type { Scene } from '../../review/scenes';
import type { Terms } from '../../review/terms';
import type { Status, Tally } from '../../review/verdicts';
import type { View } from './picture/frame';

export const VIEWS = ['place', 'strip', 'wall', 'languages', 'terms', 'files'] as const;
export type ViewName = (typeof VIEWS)[number];

/** How the picture in place is looked at. */
export interface Look {
  width: 'wide' | 'narrow';
  scheme: 'light' | 'dark';
  text: 1 | 2;
}

/** Which texts the list shows. */
export interface Filter {
  words: string;
  show: 'all' | 'undone' | 'danger' | 'problems' | Status;
}

/** What can be drawn in a frame. */
export interface Drawing {
  id: string;
  scene: Scene;
  /** Its words. */
  text: Text;
  /** BCP 47 tag that the page around it speaks. */
  page: string;
  view: View;
}

/** A drawing that stands in its frame. */
export interface Drawn {
  /** Shows other words. */
  show(text: Text): void;
  /** Shows where in it some words stand; false if they are not to be seen. */
  point(words: string): boolean;
  /** What does not fit in it, where a button may take so many lines. */
  misfits(lines: number): Misfit[];
  /** The frame's own window. */
  window: Window;
  destroy(): void;
}

export type Draw = (frame: HTMLIFrameElement, drawing: Drawing) => Promise<Drawn>;

/** A file that was refused, or what a file would change. */
export type Import =
  | { state: 'none' }
  | { state: 'refused'; says: string }
  | { state: 'review'; file: string; records: readonly ReviewRecord[] }
  | {
      state: 'open';
      file: string;
      difference: Difference;
      /** What is wrong with the words of each line, a sentence each. */
      wrong: readonly (readonly string[])[];
      left: readonly number[];
    }
  | { state: 'taken'; says: string };

export interface DeskModel {
  /** False until the first language is there. */
  ready: boolean;
  /** What keeps the desk from working as it should; '' if nothing does. */
  trouble: string;
  reviewer: string;
  languages: readonly Language[];
  /** BCP 47, or a pseudo-language. */
  language: string;
  data: LanguageData | null;
  source: LanguageData | null;
  /** All texts of the language, as they are now. */
  texts: readonly Reviewed[];
  /** Those that the filter leaves. */
  listed: readonly Reviewed[];
  current: Reviewed | null;
  /** What is being written for the current text; null while nobody writes. */
  writing: string | null;
  /** What was begun and not saved, by id. */
  unfinished: ReadonlyMap<string, string>;
  /** How many texts of this language have not been tried in narrow windows and large text yet. */
  untried: number;
  /** What the checks say of a text of this language; of the current one as it is being written. */
  findingsOf(one: Reviewed): readonly Finding[];
  terms: Terms;
  /** Every verdict on the current text that stands, the oldest first. */
  history: readonly Verdict[];
  /** null while the language is not loaded. */
  tallyOf(tag: string): Tally | null;
  view: ViewName;
  look: Look;
  filter: Filter;
  /** The dialog that is open. */
  dialog: 'keys' | 'needs-work' | null;
  singleKeys: boolean;
  import: Import;
  /** Read out; '' for nothing. */
  said: string;
  /** The words of a language with its edits, for pictures; null while it is not loaded. */
  textOf(tag: string): Text | null;
  reviewedOf(tag: string): readonly Reviewed[];
}

export interface DeskActs {
  name(reviewer: string): void;
  language(tag: string): void;
  /** By so many languages, forwards or back. */
  nextLanguage(by: number): void;
  /** A text of this or another language, in place. */
  open(id: string, language?: string): void;
  /** So many texts on or back; ±Infinity: to the end of the list. */
  next(by: number): void;
  view(view: ViewName): void;
  look(part: Partial<Look>): void;
  filter(part: Partial<Filter>): void;
  approve(): void;
  needsWork(category: Category, note: string): void;
  undo(): void;
  redo(): void;
  /** Begins to write, or goes on; null ends it and keeps what was begun. */
  write(text: string | null): void;
  save(): void;
  discard(): void;
  /** Back to the words of the project. */
  restore(): void;
  term(name: string, use: string[], avoid: string[]): void;
  dialog(dialog: DeskModel['dialog']): void;
  singleKeys(on: boolean): void;
  /** Loads a language for a picture of it. */
  load(tag: string): void;
  download(format: ExportFormat): void;
  readFile(file: File): void;
  /** Takes lines of the open file; all that are left where none is named. */
  take(lines?: readonly number[]): void;
  leave(lines?: readonly number[]): void;
  closeFile(): void;
}

export type ExportFormat = 'xliff-2.1' | 'xliff-1.2' | 'messages' | 'csv' | 'report' | 'review';
