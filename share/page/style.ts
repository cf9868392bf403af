import type { Root } from '../../detection/flat-tree';

/** Neither a page's paper nor its ink, and seen on both. */
const COLOUR = '#5f6b7a';
/** The name under which covered text is registered in each document. */
export const HIGHLIGHT = 'signpost-share';

const PARTS = [`::highlight(${HIGHLIGHT})`, '::selection', '::search-text', '::target-text'];

/** A solid bar for each of the parts. @param letters the colour of what is painted of the text */
function solid(background: string, letters: string): string {
  const rules = `
  background-color: ${background} !important;
  color: ${letters} !important;
  -webkit-text-fill-color: ${letters} !important;
  -webkit-text-stroke-color: ${letters} !important;
  fill: ${letters} !important;
  stroke: ${letters} !important;
  text-shadow: none !important;
  text-decoration-color: ${letters} !important;
  forced-color-adjust: none !important;
`;
  return PARTS.map((part) => `${part} {${rules}}`).join('\n');
}

/**
 * Covered text is painted as one solid bar. What is selected, found or jumped to is painted above
 * highlights (CSS Pseudo-Elements 4, 3.5), and so looks the same: nothing can be read by selecting it.
 * Nothing is painted of the letters: in their cover's own colour they would leave a trace in a picture.
 * In forced colours Chromium paints every highlight as a selection of the system's, in which all can be
 * read, unless the text keeps its parent's colour (CSS Color Adjustment 1, 3.1: nothing else changes);
 * it takes no colours but the system's, and no transparent ones, so the letters have exactly the bar's.
 */
const PAINTED = `${solid(COLOUR, 'transparent')}
@media (forced-colors: active) { * { forced-color-adjust: preserve-parent-color; }
${solid('CanvasText', 'CanvasText')} }`;
/** Firefox paints lines under covered text all the same: they must not leave out its descenders. */
const STYLE = `${PAINTED}\n* { text-decoration-skip-ink: none !important; }`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** A sheet can be adopted in the document only whose window made it. */
function sheetFor(document: Document): CSSStyleSheet | null {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return null;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rulesFor(hiddenIn(document)));
    sheets.set(document, sheet);
  }
  return sheet;
}

/**
 * What a page's script puts into a field is told nobody, so nothing that stands in one is painted at
 * all; but for what one is asked to type (its placeholder), which is looked at.
 */
const FIELDS = `
input:not([type=submit], [type=button], [type=reset], [type=image]), textarea {
  -webkit-text-fill-color: transparent !important; text-shadow: none !important; }
::placeholder { -webkit-text-fill-color: currentColor !important; }
/* The words of a picture that can't be shown come before anybody is told that it can't. */
img, input[type=image] { color: transparent !important;
  -webkit-text-fill-color: transparent !important; }`;

/** What else is kept from being painted in a document. */
interface Hidden {
  /** Names of elements of which nothing is painted while they are empty. */
  empty: readonly string[];
  /** The words in fields, and those that stand in for pictures. */
  fields: boolean;
}

const hidden = new WeakMap<Document, Hidden>();

/** Keeps other things from being painted than before, or no longer. */
export function hide(document: Document, change: Partial<Hidden>): void {
  const before = hiddenIn(document);
  const now = { ...before, ...change };
  hidden.set(document, now);
  if (rulesFor(now) !== rulesFor(before)) sheetFor(document)?.replaceSync(rulesFor(now));
}

function hiddenIn(document: Document): Hidden {
  return hidden.get(document) ?? { empty: [], fields: true };
}

function rulesFor({ empty, fields }: Hidden): string {
  const names = [...new Set(empty)].sort();
  const rules = names.map((name) => `${CSS.escape(name)}:empty { visibility: hidden !important; }`);
  return [STYLE, fields && FIELDS, ...rules].filter(Boolean).join('\n');
}

/**
 * Makes covers known to a document or a shadow root, last of all sheets: a page may have replaced
 * them. Neither a node nor an attribute of the page changes.
 */
export function dress(root: Root): void {
  const sheet = sheetFor(documentOf(root));
  if (!sheet || root.adoptedStyleSheets.at(-1) === sheet) return;
  const others = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
  root.adoptedStyleSheets = [...others, sheet];
}

export function undress(root: Root): void {
  const sheet = sheets.get(documentOf(root));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
}

export function documentOf(root: Root): Document {
  return root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
}
