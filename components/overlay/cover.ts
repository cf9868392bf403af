import { deepestAt, flatParent } from './flat';
import { frameOf, intersect } from './geometry';
import type { Sight } from './rings';

/** Between two questions, ms: longer than between two readings, which are the better answer. */
const PAUSE = 300;

export interface Cover {
  /** What lies on these now is no news: the page was read with it there. */
  trust(sights: readonly Sight[]): void;
  /** The page was read just now, which is the better answer: it is not asked for a while. */
  pause(): void;
  /** True if something lies on one of these that did not before; asks now and then only. */
  isNew(sights: readonly Sight[]): boolean;
}

/** Notices that something has opened over a target, before the page is read again. */
export function covering(doc: Document): Cover {
  const known = new WeakSet<Element>();
  let asked = Number.NEGATIVE_INFINITY;
  const over = (sights: readonly Sight[]) =>
    sights.map((sight) => coverOf(sight, doc)).filter((one) => one !== null);
  return {
    trust(sights) {
      for (const one of over(sights)) known.add(one);
    },
    pause() {
      asked = performance.now();
    },
    isNew(sights) {
      const now = performance.now();
      if (now - asked < PAUSE) return false;
      asked = now;
      return over(sights).some((one) => !known.has(one));
    },
  };
}

/** What of the page is hit instead of the target in the middle of what is seen of it. */
function coverOf({ element, box, clip, inSight }: Sight, doc: Document): Element | null {
  if (!inSight) return null;
  const { left, top, right, bottom } = intersect(box, clip);
  const hit = deepestAt(doc, (left + right) / 2, (top + bottom) / 2);
  let target = element;
  for (let frame = frameOf(target, doc); frame; frame = frameOf(target, doc)) target = frame;
  return hit && !holds(hit, target) && !holds(target, hit) ? hit : null;
}

function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}
