import type { Planted } from './making';
import { isShowing, rectsOf } from './sight';

/** Where something personal stands in the window, CSS px. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
  what: string;
}

/** Where what was planted is painted, less what lies in frames, is cut off, or has something else over it. */
export function placesOf(planted: readonly Planted[]): Place[] {
  return planted.flatMap((one) => {
    const node = 'element' in one ? one.element : one.text;
    if (!node.isConnected || node.ownerDocument !== document) return [];
    const rects =
      'element' in one
        ? [one.element.getBoundingClientRect()]
        : rectsOf(one.text, one.start, one.end);
    const owner = 'element' in one ? one.element : one.text.parentElement;
    if (!owner || !isShowing(owner)) return [];
    const what = 'element' in one ? owner.localName : one.text.data.slice(one.start, one.end);
    return rects
      .filter((rect) => isWithin(rect) && isOnTop(rect, owner))
      .map(({ x, y, width, height }) => ({ x, y, width, height, what }));
  });
}

function isWithin({ left, top, right, bottom }: DOMRect): boolean {
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

function isOnTop(rect: DOMRect, owner: Element): boolean {
  const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
  const cover = hit?.localName === 'signpost-share';
  return cover || (hit !== null && (hit.contains(owner) || owner.contains(hit)));
}
