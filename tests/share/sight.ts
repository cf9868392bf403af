import { HIGHLIGHT } from '../../share/page/style';

/** What covers a page now, as the browser has it: parts of text nodes, and boxes in the window. */
export interface Covers {
  ranges: ReadonlyMap<Node, readonly AbstractRange[]>;
  boxes: readonly DOMRect[];
}

export function coversNow(documents: Iterable<Document>): Covers {
  const ranges = new Map<Node, AbstractRange[]>();
  for (const { defaultView } of documents)
    for (const range of defaultView?.CSS.highlights.get(HIGHLIGHT) ?? [])
      ranges.set(range.startContainer, [...(ranges.get(range.startContainer) ?? []), range]);
  const root = document.querySelector('signpost-share')?.shadowRoot;
  const boxes = [...(root?.querySelectorAll('.cover') ?? [])];
  return { ranges, boxes: boxes.map((one) => one.getBoundingClientRect()) };
}

/** True if a character of a text is under a cover; `at` in UTF-16 units. */
export function isCovered(text: Text, at: number, { ranges, boxes }: Covers): boolean {
  for (const { startOffset, endOffset } of ranges.get(text) ?? [])
    if (startOffset <= at && endOffset > at) return true;
  const frame = text.ownerDocument.defaultView?.frameElement;
  if (frame) return boxed(frame.getBoundingClientRect(), boxes);
  const rects = boxes.length > 0 ? rectsOf(text, at, at + 1) : [];
  return rects.length > 0 && rects.every((rect) => boxed(rect, boxes));
}

/** True if a character is painted at all. */
export function isSeen(text: Text, at: number): boolean {
  const parent = text.parentElement ?? (text.parentNode as ShadowRoot | null)?.host;
  const visible = parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return (visible ?? false) && rectsOf(text, at, at + 1).length > 0;
}

/** Boxes of a part of a text in its window, CSS px. */
export function rectsOf(text: Text, start: number, end: number): DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

export function boxed(rect: DOMRect, boxes: readonly DOMRect[]): boolean {
  return boxes.some(
    (box) =>
      box.left <= rect.left + 0.5 &&
      box.top <= rect.top + 0.5 &&
      box.right >= rect.right - 0.5 &&
      box.bottom >= rect.bottom - 0.5,
  );
}

/** How much two boxes share, CSS px². */
export function overlap(a: DOMRect, b: DOMRect): number {
  return (
    Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
    Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
  );
}

export function isShowing(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return width > 0 && height > 0 && visible;
}

/** Every text of a page that Signpost did not write: in open shadow roots and frames, too. */
export function eachText(start: Node, visit: (text: Text) => void): void {
  for (const child of start.childNodes) {
    if (child.nodeType === 3) visit(child as Text);
    else if (child.nodeType === 1) {
      const element = child as Element;
      if (/^(?:SIGNPOST-.*|SCRIPT|STYLE|OPTION)$/.test(element.tagName)) continue;
      if (element.shadowRoot) eachText(element.shadowRoot, visit);
      const inside =
        element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument?.body : null;
      if (inside) eachText(inside, visit);
      eachText(element, visit);
    }
  }
}
