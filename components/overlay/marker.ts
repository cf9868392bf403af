import type { Text } from '../../locales/text';
import { type Box, height, intersect, viewportOf, width } from './geometry';
import { type Sight, type Way, wayText, wayTo } from './rings';

const GAP = 8;
const ARROW: Record<Way, string> = { below: '↓', left: '←', above: '↑', right: '→' };

/** Shows at the edge of what can be seen which way the target lies; answers where it is drawn. */
export function drawMarker(marker: HTMLElement, sight: Sight | null, text: Text): Box | null {
  const shown = sight !== null && width(sight.box) > 0;
  marker.hidden = !shown;
  if (!shown) return null;
  const way = wayTo(sight);
  if (marker.dataset.way !== way || marker.lang !== text.meta.language) {
    marker.dataset.way = way;
    marker.lang = text.meta.language;
    marker.textContent = `${ARROW[way]} ${wayText(way, text)}`;
  }
  const view = viewportOf(marker.ownerDocument);
  const within = intersect(sight.clip, view);
  // A scroller that is itself out of sight: the edge of the window has to do.
  const room = width(within) > 40 && height(within) > 40 ? within : view;
  const { offsetWidth: w, offsetHeight: h } = marker;
  const along = (from: number, to: number, size: number, low: number, high: number) =>
    Math.max(low + GAP, Math.min(high - GAP - size, (from + to - size) / 2));
  const upright = way === 'above' || way === 'below';
  const left = upright
    ? along(sight.box.left, sight.box.right, w, room.left, room.right)
    : way === 'left'
      ? room.left + GAP
      : room.right - GAP - w;
  const top = upright
    ? way === 'above'
      ? room.top + GAP
      : room.bottom - GAP - h
    : along(sight.box.top, sight.box.bottom, h, room.top, room.bottom);
  Object.assign(marker.style, { left: `${left}px`, top: `${top}px` });
  return { left, top, right: left + w, bottom: top + h };
}
