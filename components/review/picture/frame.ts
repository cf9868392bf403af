import { keepScrolling } from './scrolling';

/** How a picture is drawn. */
export interface View {
  /** Of the window that is pictured, CSS px. */
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** Size of text in proportion to the usual one. */
  text: 1 | 2;
}

/** Marks the part of a picture that shows the text under review (`here.ts`). */
const HERE =
  '[data-desk-here]{outline:2px dashed var(--caution-line,#c98a2b)!important;outline-offset:3px!important}';

/** Holds the inline style of an element in markup: pages of the extension may not parse one. */
export const STYLE = 'data-desk-style';

/**
 * Makes a frame show a document of our own.
 * @param css of the page
 * @param body markup; it runs no scripts
 */
export async function fillFrame(
  frame: HTMLIFrameElement,
  { css, body, lang, dir }: { css: string; body: string; lang: string; dir: string },
  view: View,
): Promise<Document> {
  Object.assign(frame.style, { width: `${view.width}px`, height: `${view.height}px` });
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>-</title></head><body inert>${body}</body></html>`;
  await loaded;
  const own = frame.contentDocument;
  if (!own?.defaultView) throw new Error('The frame of a picture shows nothing.');
  keepScrolling(own);
  adopt(own, own, resolved(css, view));
  for (const element of own.querySelectorAll<HTMLElement>(`[${STYLE}]`)) {
    element.style.cssText = element.getAttribute(STYLE) ?? '';
  }
  return own;
}

/** Gives a document, or a shadow root in it, one style sheet in place of those it has adopted. */
export function adopt(root: Document | ShadowRoot, own: Document, css: string): void {
  // A sheet can be adopted only in the document whose window made it.
  const sheet = new (own.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

/** The rules that a document or a shadow root has adopted. */
export function adopted(root: Document | ShadowRoot): string {
  return root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText)
    .join('\n');
}

/**
 * A style sheet as it counts in a view: media queries ask for the person's own preference, and a
 * picture may be wanted in the other one.
 */
export function resolved(css: string, { scheme, text }: View): string {
  const dark = scheme === 'dark';
  return (
    css
      .replaceAll('(prefers-color-scheme: dark)', dark ? 'all' : 'not all')
      .replaceAll('(prefers-color-scheme:dark)', dark ? 'all' : 'not all')
      .replaceAll(/color-scheme:\s*light dark/g, `color-scheme: ${scheme}`) +
    `:root{font-size:${text * 100}%}${HERE}`
  );
}
