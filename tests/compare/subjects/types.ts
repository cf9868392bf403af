/** What is compared: a tour library, or Signpost's overlay, behind one interface. */
export interface Subject {
  /** Points at a control; called again, it goes on to another one. */
  point(at: At): void;
  /** Ends it and takes everything away, as its documentation says. */
  end(): void;
  /** The element that is, or should be, the dialog; null while none is shown. */
  bubble(): Element | null;
  /** What marks the target, CSS px of the page's viewport; null while nothing is marked. */
  ring(): DOMRect | null;
  /** The button that closes the bubble. */
  close(): Element | null;
}

export interface At {
  /** Given to those that look the target up by a selector, which all libraries document first. */
  selector: string;
  /** The element itself, for a target that a selector of the page does not find; null if not there yet. */
  element: Element | null;
  /** The row whose documented option is to be set; null for the defaults. */
  option: string | null;
  /** The page reads from right to left. */
  rtl: boolean;
}

export const TITLE = 'Press View';
export const WORDS = 'Press “View”. Nothing has been cancelled yet.';

/** A selector where it finds the target or where there is none yet; else the element itself. */
export function wanted({ selector, element }: At): string | Element {
  return element && document.querySelector(selector) !== element ? element : selector;
}

/** The hole in a veil that is drawn as one SVG path: its last part. */
export function holeIn(path: SVGPathElement | null | undefined): DOMRect | null {
  const svg = path?.ownerSVGElement;
  const all = path?.getAttribute('d') ?? '';
  const start = all.lastIndexOf('M');
  if (!svg || start <= 0) return null;
  const hole = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  hole.setAttribute('d', all.slice(start));
  const length = hole.getTotalLength();
  if (length < 8) return null;
  const points = Array.from({ length: 129 }, (_, at) => hole.getPointAtLength((length * at) / 128));
  const frame = svg.getBoundingClientRect();
  const scaleX = svg.viewBox.baseVal?.width ? frame.width / svg.viewBox.baseVal.width : 1;
  const scaleY = svg.viewBox.baseVal?.height ? frame.height / svg.viewBox.baseVal.height : 1;
  const xs = points.map((point) => frame.left + point.x * scaleX);
  const ys = points.map((point) => frame.top + point.y * scaleY);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}
