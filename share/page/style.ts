import type { Root } from '../../detection/flat-tree';

/** Neither a page's paper nor its ink, and seen on both. */
const COLOUR = '#5f6b7a';
/** The name under which covered text is registered in each document. */
export const HIGHLIGHT = 'signpost-share';

/** Nothing is painted of the letters: in their cover's own colour they would leave a trace in a picture. */
const SOLID = `
  background-color: ${COLOUR} !important;
  color: transparent !important;
  -webkit-text-fill-color: transparent !important;
  -webkit-text-stroke-color: transparent !important;
  fill: transparent !important;
  stroke: transparent !important;
  text-shadow: none !important;
  text-decoration-color: transparent !important;
  forced-color-adjust: none !important;
`;

/**
 * Covered text is painted as one solid bar. What is selected, found or jumped to is painted above
 * highlights (CSS Pseudo-Elements 4, 3.5), and so looks the same: nothing can be read by selecting it.
 */
const STYLE = [`::highlight(${HIGHLIGHT})`, '::selection', '::search-text', '::target-text']
  .map((part) => `${part} {${SOLID}}`)
  .join('\n');

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** A sheet can be adopted in the document only whose window made it. */
function sheetFor(document: Document): CSSStyleSheet | null {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return null;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    sheets.set(document, sheet);
  }
  return sheet;
}

const hidden = new WeakMap<Document, string>();

/** Keeps empty elements of these names from being painted, and no others any more. */
export function hideEmpty(document: Document, names: readonly string[]): void {
  const rules = [...new Set(names)]
    .sort()
    .map((name) => `${CSS.escape(name)}:empty { visibility: hidden !important; }`)
    .join('\n');
  if (rules === (hidden.get(document) ?? '')) return;
  hidden.set(document, rules);
  sheetFor(document)?.replaceSync(`${STYLE}\n${rules}`);
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
