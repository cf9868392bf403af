/** The page's own paper, all over the window. */
const STYLE = `:host { all: initial !important; display: block !important; position: fixed !important;
  inset: 0 !important; inline-size: auto !important; block-size: auto !important;
  z-index: 2147483647 !important; background: Canvas !important; }`;

/** Covers the whole window until something else does, from before the page has anything to paint. */
export function drawVeil(document: Document): HTMLElement {
  const view = document.defaultView as Window & typeof globalThis;
  const veil = document.createElement('signpost-share');
  const root = veil.attachShadow({ mode: 'open' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  veil.setAttribute('popover', 'manual');
  veil.setAttribute('aria-hidden', 'true');
  document.documentElement.append(veil);
  veil.showPopover();
  return veil;
}
