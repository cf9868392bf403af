import type { Availability } from './availability';
import type { Area, Memory } from './reading';
import type { SituationId } from './situations';
import type { StepId } from './steps';

declare global {
  /** Makes a report of this page; in its isolated world once somebody has asked for one. */
  var signpostReport: ((memory: Memory, version: string) => Report) | undefined;
}

/** An element of a reported page: how it is built, and nothing that a person wrote. */
export interface ReportNode {
  tag: string;
  /** Referred to by `refs` of others. */
  n?: number;
  /** Attributes of a short list, with values of a short list. */
  attributes?: Record<string, string>;
  /** Class names and ids that are hooks of the site's own design system. */
  hooks?: string[];
  /** Attributes that name other elements, by their `n`. */
  refs?: Record<string, number[]>;
  /** Its own text nodes: words of the site's controls as they are, all else as its shape ("Xxxxx 99"). */
  texts?: ReportText[];
  /** The same for names that are not painted: aria-label, title, alt, the value of a button. */
  names?: Record<string, ReportText>;
  /** Family of the address that a link leads to. */
  leadsTo?: string;
  /** Left, top, width, height in CSS px; absent where nothing is painted. */
  box?: [number, number, number, number];
  /** Style that is not its parent's: a hand for a cursor, what lies over the page, letters in CSS px. */
  look?: { cursor?: 'pointer'; position?: string; layer?: number; size?: number };
  /** Ringed by Signpost when the report was made. */
  ringed?: true;
  /** What the children stand in, if not in the element itself. */
  inside?: 'shadow' | 'frame';
  children?: ReportNode[];
}

export interface ReportText {
  /** The words of a known control, or the shape of a text. */
  text: string;
  /** Label keys (`site/label-keys.ts`) of a text that is known. */
  is?: string[];
  /** What a text that is not told says: phrase keys. */
  says?: string[];
  /** It names a subscription of this kind. */
  product?: 'consumer' | 'other';
}

/** A page of the site without anybody's data, to be read, shared and made into a test. */
export interface Report {
  format: 'signpost-report';
  version: 1;
  /** Day, ISO 8601. */
  made: string;
  /** Of the extension. */
  signpost: string;
  area: Area;
  /** Path with segments that are no known part of the site left out. */
  address: string;
  /** Language that the page states, BCP 47. */
  language: string;
  /** CSS px. */
  window: [width: number, height: number];
  step: StepId | null;
  situation: SituationId | null;
  availability: Availability;
  /** How many elements were left out because the page is too large. */
  cut: number;
  page: ReportNode;
}
