import { clips } from './clip';
import { flatParent } from './flat';
import { frameOf } from './geometry';

/** How deep sentinels stand: deeper than anything whose size a page is likely to watch. */
const DEPTH = 100;
/** How large the sentinel of a scroller gets at its end, CSS px: a px of half a million is still told. */
const RANGE = 10_000;

/** A box of 1 px in `layer` for a size observer, which tells of what stands deepest last. */
export function sentinelIn(layer: HTMLElement): HTMLElement {
  let sentinel = layer;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    sentinel = sentinel.appendChild(layer.ownerDocument.createElement('div'));
    sentinel.className = 'depth';
  }
  return sentinel;
}

/**
 * Boxes of our own, beside `sentinel`, whose size goes along with everything that the elements can be
 * scrolled in. Scroll-driven animations are brought up to date after the layout of the very frame, also
 * when the page scrolled in a callback of that frame, which its event tells a frame later (Scroll-driven
 * Animations, 4.3); whoever observes the sizes then hears of it before it is painted. Nothing runs while
 * nothing is scrolled. None where the browser has no such animations. Answers them, to be removed.
 */
export function scrollSentinels(
  elements: readonly Element[],
  doc: Document,
  sentinel: HTMLElement,
): HTMLElement[] {
  const { ScrollTimeline } = doc.defaultView as Window & typeof globalThis;
  if (!ScrollTimeline) return [];
  return [...scrollersOf(elements, doc)].map((source) => {
    const box = sentinel.cloneNode() as HTMLElement;
    sentinel.after(box);
    for (const [axis, size] of [['x', 'width'] as const, ['y', 'height'] as const]) {
      const timeline = new ScrollTimeline({ source, axis });
      box.animate({ [size]: ['0', `${RANGE}px`] }, { timeline, fill: 'both' });
    }
    return box;
  });
}

/** Whatever scrolls the elements, the windows of their documents included. */
export function scrollersOf(elements: readonly Element[], doc: Document): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements)
    for (let at: Element | null = element; at; ) {
      const { scrollingElement, defaultView }: Document = at.ownerDocument;
      const own = at === element || !defaultView || !clips(defaultView.getComputedStyle(at));
      if (at === scrollingElement || !own) found.add(at);
      at = flatParent(at) ?? frameOf(at, doc);
    }
  return found;
}
