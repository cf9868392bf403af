/** A box in CSS px of the page's viewport; plain, so that it can leave the browser. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A marker's padding beyond which it no longer says which control is meant, CSS px. */
const MOST_PADDING = 20;

export function plain({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}

/** The element's box, brought out of the frames that it is in. */
export function boxOf(element: Element): Box {
  let { left, top, right, bottom } = plain(element.getBoundingClientRect());
  for (
    let view = element.ownerDocument.defaultView;
    view?.frameElement;
    view = view.parent as typeof view
  ) {
    const frame = view.frameElement as HTMLElement;
    const outer = frame.getBoundingClientRect();
    const x = outer.left + frame.clientLeft;
    const y = outer.top + frame.clientTop;
    [left, top, right, bottom] = [left + x, top + y, right + x, bottom + y];
  }
  return { left, top, right, bottom };
}

/** What is hit at a point, through open shadow roots. */
function hit(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (let inner = at; inner; ) {
    at = inner;
    inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === at) break;
  }
  return at;
}

/** True when the element is what is hit in its middle and near its corners, within the window. */
export function isOnTop(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (right - left < 4 || bottom - top < 4) return false;
  const shares = [0.5, 0.1, 0.9];
  return [...shares.map((x) => [x, 0.5]), [0.5, 0.1], [0.5, 0.9]].every(([x = 0, y = 0]) => {
    let at = hit(left + (right - left) * x, top + (bottom - top) * y);
    while (at && at !== element)
      at =
        at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
    return at === element;
  });
}

export function isInWindow({ left, top, right, bottom }: Box): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return left >= -1 && top >= -1 && right <= clientWidth + 1 && bottom <= clientHeight + 1;
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right - 0.5 &&
    b.left < a.right - 0.5 &&
    a.top < b.bottom - 0.5 &&
    b.top < a.bottom - 0.5
  );
}

/** How far the marker reaches over the target on each side, CSS px. */
export function standOff(target: Box, ring: Box): [number, number, number, number] {
  return [
    target.left - ring.left,
    target.top - ring.top,
    ring.right - target.right,
    ring.bottom - target.bottom,
  ];
}

export function fits(target: Box, ring: Box): boolean {
  return standOff(target, ring).every((side) => side > -1 && side <= MOST_PADDING);
}
