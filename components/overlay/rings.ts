import type { Text } from '../../locales/text';
import { type Clip, clipOf } from './clip';
import type { Point } from './drag';
import { type Box, boxOf, grow, height, intersect, width } from './geometry';

/** How far a ring stands off its target, CSS px; the contract allows 12. */
const STAND_OFF = 6;
/** How far a cut ring may reach over the edge of its scroller, CSS px. */
const SPILL = 8;
/** Less than this of a target in sight, CSS px, counts as out of sight. */
const SLIVER = 6;

export interface Sight extends Clip {
  element: Element;
  box: Box;
  inSight: boolean;
}

/** Where a target stands now, and whether it can be seen there. */
export function sightOf(element: Element, doc: Document): Sight {
  const box = boxOf(element, doc);
  const { clip, held } = clipOf(element, doc);
  const seen = intersect(box, clip);
  const enough = (part: number, whole: number) => part > 0 && part >= Math.min(SLIVER, whole / 2);
  const inSight =
    element.isConnected && enough(width(seen), width(box)) && enough(height(seen), height(box));
  return { element, box, clip, held, inSight };
}

/** True when the element's own box is no longer where it was then. */
export function hasMoved({ element, box }: Sight, doc: Document): boolean {
  // Asked in every frame in which the page changes: for an element of `doc` itself its own box will do.
  const now = element.ownerDocument === doc ? element.getBoundingClientRect() : boxOf(element, doc);
  return (
    now.left !== box.left ||
    now.top !== box.top ||
    now.right !== box.right ||
    now.bottom !== box.bottom
  );
}

/**
 * Puts one ring for each sight into `place`, whose own corner is at `origin`; `view` is what can be seen
 * of the page. Writes only: nothing is measured. A ring out of sight keeps
 * its box and paints nothing. A target that has left the page, or has no box any more, has no ring
 * either.
 */
export function drawRings(
  place: HTMLElement,
  origin: Point,
  view: Box,
  all: readonly Sight[],
): void {
  const doc = place.ownerDocument;
  const sights = all.filter(
    ({ element, box }) => element.isConnected && width(box) > 0 && height(box) > 0,
  );
  while (place.childElementCount > sights.length) place.lastElementChild?.remove();
  while (place.childElementCount < sights.length) {
    const ring = doc.createElement('div');
    ring.className = 'ring';
    ring.setAttribute('part', 'ring');
    place.append(ring);
  }
  sights.forEach(({ box, clip, inSight }, index) => {
    const ring = place.children[index] as HTMLElement;
    badge(ring, sights.length > 1 ? index + 1 : 0);
    const around = grow(box, STAND_OFF);
    // At the edge of the window the ring gives way, down to the target's own edge.
    const edge = grow(view, -2);
    const left = Math.min(box.left, Math.max(around.left, edge.left));
    const top = Math.min(box.top, Math.max(around.top, edge.top));
    const right = Math.max(box.right, Math.min(around.right, edge.right));
    const bottom = Math.max(box.bottom, Math.min(around.bottom, edge.bottom));
    Object.assign(ring.style, {
      left: `${left - origin.left}px`,
      top: `${top - origin.top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
      clipPath: inSight ? cut({ left, top, right, bottom }, grow(clip, SPILL)) : 'inset(100%)',
    });
  });
}

/**
 * Rings stand in the page, so that its scrolling takes them along even before anybody hears of it; or
 * in the window, for a target that stays there. Answers where their own corner is.
 */
export function anchoring(place: HTMLElement): (sight: Sight | undefined) => Point {
  let last: Sight | undefined;
  let scrolled = '';
  let held = false;
  return (sight) => {
    const { scrollX = 0, scrollY = 0 } = place.ownerDocument.defaultView ?? {};
    const now = `${scrollX} ${scrollY}`;
    if (sight?.element !== last?.element) held = sight?.held ?? false;
    // What is sticky shows whether it is stuck when the page is scrolled.
    else if (sight?.held && now !== scrolled)
      held = sight.box.top === last?.box.top && sight.box.left === last.box.left;
    last = sight;
    scrolled = now;
    place.toggleAttribute('data-held', held);
    const { left, top } = place.getBoundingClientRect();
    return { left, top };
  };
}

/** Cuts what reaches out of the scroller; nothing is cut off a ring that stands within. */
function cut(ring: Box, clip: Box): string {
  const sides = [
    clip.top - ring.top,
    ring.right - clip.right,
    ring.bottom - clip.bottom,
    clip.left - ring.left,
  ];
  if (sides.every((side) => side <= 0)) return 'none';
  return `inset(${sides.map((side) => `${side > 0 ? side : -20}px`).join(' ')})`;
}

/** The number that ties a ring to its button while choosing; none for 0. */
function badge(ring: HTMLElement, number: number): void {
  const words = number ? String(number) : '';
  if (ring.textContent === words) return;
  if (!words) {
    ring.replaceChildren();
    return;
  }
  const mark = ring.ownerDocument.createElement('span');
  mark.className = 'badge';
  mark.textContent = words;
  ring.replaceChildren(mark);
}

/** Which way a target lies that is out of sight. */
export type Way = 'above' | 'below' | 'left' | 'right';

export function wayTo({ box, clip }: Sight): Way {
  if (box.top + SLIVER > clip.bottom) return 'below';
  if (box.bottom - SLIVER < clip.top) return 'above';
  return box.left + SLIVER > clip.right ? 'right' : 'left';
}

export function wayText(way: Way, text: Text): string {
  if (way === 'above') return text.overlay['target-above'];
  return way === 'below' ? text.overlay['target-below'] : text.overlay['target-side'];
}
