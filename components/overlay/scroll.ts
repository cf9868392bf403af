import { height, intersect, overlap, width } from './geometry';
import type { OverlayModel } from './model';
import { type Sight, sightOf } from './rings';

/**
 * Brings each target into view the first time that it is one on this page, and never again unless
 * that is asked for.
 */
export function bringer(doc: Document): (model: OverlayModel, anew?: boolean) => void {
  const brought = new Set<string>();
  return ({ step, targets }, anew = false) => {
    const [first] = targets;
    if (!first) return;
    const page = doc.location?.href.split('#', 1)[0];
    const key = [page, step, first.label, first.subscription].join('\n');
    if (brought.has(key) && !anew) return;
    brought.add(key);
    const sights = targets.map(({ element }) => sightOf(element, doc));
    const [sight] = sights;
    if (!sight || sights.some(isWhole)) return;
    // In the middle only where it has to move at all: the page is not pushed sideways for nothing.
    const aside = width(intersect(sight.box, sight.clip)) < width(sight.box);
    const inline = aside ? 'center' : 'nearest';
    first.element.scrollIntoView({ block: 'center', inline, behavior: 'instant' });
  };
}

/** True when all of it can be seen, or as much as there is room for. */
function isWhole({ box, clip }: Sight): boolean {
  const most = Math.min(width(box), width(clip)) * Math.min(height(box), height(clip));
  return most > 0 && overlap(box, clip) >= most * 0.9;
}
