import type { Tab } from '../driver/types.ts';

/** What of the practice account's customer is on a page. */
export interface Seen {
  /** How much of it was met. */
  met: number;
  /** What of it can be seen. */
  open: string[];
  /** Targets that are under a cover. */
  covered: string[];
}

/**
 * Looks for what is somebody's in the practice account: name, orders, Service tags, amounts, and what
 * stands in fields; in the page, its shadow roots and frames, and in Signpost's own bubble.
 */
export function personalIn(tab: Tab): Promise<Seen> {
  return tab.evaluate(look, null);
}

/** Runs in the page: must stand alone. */
function look(): Seen {
  const personal =
    /Robin|2093\d{4}|P-20931|(?<![\p{L}\p{N}])[BCDFGHJKLMNPQRSTVWXZ2-9]{7}(?![\p{L}\p{N}])|\p{Sc}[\s\u200f]*\p{Nd}[\p{Nd}.,٫]*|\p{Nd}+[.,٫]\p{Nd}{2}(?!\p{Nd})/gu;
  const seen: Seen = { met: 0, open: [], covered: [] };
  const share = document.querySelector('signpost-share')?.shadowRoot;
  const boxes = [...(share?.querySelectorAll('.cover') ?? [])].map((one) =>
    one.getBoundingClientRect(),
  );
  const boxed = ({ left, top, right, bottom }: DOMRect): boolean =>
    boxes.some(
      (box) =>
        box.left <= left + 1 &&
        box.top <= top + 1 &&
        box.right >= right - 1 &&
        box.bottom >= bottom - 1,
    );
  const shows = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const words = (node: Text): void => {
    const view = node.ownerDocument.defaultView;
    const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    if (!view || !parent || !shows(parent)) return;
    const ranges = [...(view.CSS.highlights.get('signpost-share') ?? [])];
    for (const { 0: found, index } of node.data.matchAll(personal)) {
      const range = node.ownerDocument.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width && height);
      if (rects.length === 0) continue;
      seen.met += 1;
      const under = ranges.some(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer === node &&
          startOffset <= index &&
          endOffset >= index + found.trimEnd().length,
      );
      const frame = view.frameElement;
      const hidden = frame ? boxed(frame.getBoundingClientRect()) : rects.every(boxed);
      if (!under && !hidden) seen.open.push(`${found} in "${node.data.trim()}"`);
    }
  };
  const visit = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node.nodeType === 3) words(node as Text);
      if (node.nodeType !== 1) continue;
      const element = node as HTMLInputElement;
      if (/^(?:signpost-share|script|style|option)$/.test(element.localName)) continue;
      if (element.matches('input:not([type=radio],[type=checkbox]),textarea') && element.value) {
        if (!shows(element)) continue;
        seen.met += 1;
        if (element.ownerDocument === document && !boxed(element.getBoundingClientRect()))
          seen.open.push(`<${element.localName}> with ${element.value}`);
        continue;
      }
      if (element.shadowRoot) visit(element.shadowRoot);
      if (element.localName === 'iframe') {
        const inside = (node as HTMLIFrameElement).contentDocument?.body;
        if (inside) visit(inside);
      }
      visit(element);
    }
  };
  visit(document.body);
  const overlay = document.querySelector('signpost-overlay');
  if (overlay?.shadowRoot && overlay.parentElement !== document.body) visit(overlay.shadowRoot);
  for (const target of window.practiceTruth?.().targets ?? []) {
    const view = target.ownerDocument.defaultView;
    const ranges = [...(view?.CSS.highlights.get('signpost-share') ?? [])];
    const rect = target.getBoundingClientRect();
    const under =
      target.ownerDocument === document &&
      boxes.some(
        (box) =>
          Math.min(box.right, rect.right) - Math.max(box.left, rect.left) > 2 &&
          Math.min(box.bottom, rect.bottom) - Math.max(box.top, rect.top) > 2,
      );
    if (under || ranges.some(({ startContainer }) => target.contains(startContainer)))
      seen.covered.push(target.textContent?.trim() ?? '');
  }
  return seen;
}
