import type { Media } from '../browser/types.ts';
import type { Stage } from '../stage.ts';

/** One thing that a person needs, as a page and what happens on it; the same for every subject. */
export interface Row {
  id: string;
  title: string;
  /** What counts as passed, for the reader of the table. */
  passes: string;
  /** Name of the documented options that may be tried where the defaults fail (`subjects/index.ts`). */
  option?: string;
  media?: Media;
  /** Window in CSS px, and the browser's zoom. */
  view?: [width: number, height: number, zoom?: number];
  rtl?: boolean;
  /** The page's body. Its target is `#target` unless its script says otherwise. */
  body: string;
  /** Runs in the page before anything else. */
  script?: string;
  /** Answers what went wrong, '' if nothing did. */
  run(stage: Stage): Promise<string>;
}
