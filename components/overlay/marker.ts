import type { Text } from '../../locales/text';
import { type Box, height, intersect, viewportOf, width } from './geometry';
import { type Sight, type Way, wayText, wayTo } from './rings';

const GAP = 8;
const TURN: Record<Way, string> = { below: '0', left: '90', above: '180', right: '270' };

/** Shows at the edge of what can be seen which way the target lies; answers where it is drawn. */
export function drawMarker(marker: HTMLElement, sight: Sight | null, text: Text): Box | null {
  const shown = sight !== null && width(sight.box) > 0;
  marker.hidden = !shown;
  if (!shown) return null;
  const way = wayTo(sight);
  if (marker.dataset.way !== way || marker.lang !== text.meta.language) {
    marker.dataset.way = way;
    marker.lang = text.meta.language;
    marker.replaceChildren(arrow(marker.ownerDocument, way), wayText(way, text));
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

function arrow(doc: Document, way: Way): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = doc.createElementNS(space, 'svg');
  const path = doc.createElementNS(space, 'path');
  for (const [name, value] of Object.entries({ width: '14', height: '14', viewBox: '0 0 14 14' }))
    svg.setAttribute(name, value);
  path.setAttribute('d', 'M7 1v11M2 7.5l5 5 5-5');
  path.setAttribute('transform', `rotate(${TURN[way]} 7 7)`);
  for (const [name, value] of Object.entries({
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
  }))
    path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
