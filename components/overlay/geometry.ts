/** A box in CSS px of the document's viewport, whichever frame its element is in. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

export const width = (box: Box) => Math.max(0, box.right - box.left);
export const height = (box: Box) => Math.max(0, box.bottom - box.top);

export function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export function grow(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  };
}

/** Shared area, square px. */
export function overlap(a: Box, b: Box): number {
  const both = intersect(a, b);
  return width(both) * height(both);
}

/** The part of the page that can be seen, after pinch zoom and without scrollbars. */
export function viewportOf(doc: Document): Box {
  const { clientWidth, clientHeight } = doc.documentElement;
  const seen = doc.defaultView?.visualViewport;
  const inner = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  // In quirks mode the root is as tall as its content; the window then tells.
  const most = doc.defaultView?.innerHeight ?? clientHeight;
  inner.bottom = doc.compatMode === 'CSS1Compat' ? clientHeight : Math.min(clientHeight, most);
  if (!seen) return inner;
  const { offsetLeft: left, offsetTop: top } = seen;
  return intersect(inner, { left, top, right: left + seen.width, bottom: top + seen.height });
}

/** The element's border box, brought from its own frame into the viewport of `doc`. */
export function boxOf(element: Element, doc: Document): Box {
  return toDocument(element.getBoundingClientRect(), element, doc);
}

/** Brings a box of the viewport of `inside`'s document into that of `doc`. */
export function toDocument(box: Box, inside: Element, doc: Document): Box {
  let { left, top, right, bottom } = box;
  for (let frame = frameOf(inside, doc); frame; frame = frameOf(frame, doc)) {
    const outer = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    const scaleX = outer.width / frame.offsetWidth || 1;
    const scaleY = outer.height / frame.offsetHeight || 1;
    const x = outer.left + (frame.clientLeft + px(style?.paddingLeft)) * scaleX;
    const y = outer.top + (frame.clientTop + px(style?.paddingTop)) * scaleY;
    left = x + left * scaleX;
    right = x + right * scaleX;
    top = y + top * scaleY;
    bottom = y + bottom * scaleY;
  }
  return { left, top, right, bottom };
}

/** The frame element that holds `node`'s document; null once that document is `doc`. */
export function frameOf(node: Node, doc: Document): HTMLElement | null {
  const own = node.ownerDocument;
  return own && own !== doc
    ? ((own.defaultView?.frameElement ?? null) as HTMLElement | null)
    : null;
}

function px(length: string | undefined): number {
  return Number.parseFloat(length ?? '') || 0;
}
