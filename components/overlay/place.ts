import type { Point } from './drag';
import { type Box, grow, height, intersect, overlap, width } from './geometry';

/** Distance from the target and from the window's edge, CSS px. */
const GAP = 12;
const EDGE = 8;

/** Where the bubble stands, seen from the target; it begins where the target begins. */
export type Side = 'left' | 'right' | 'above' | 'below';

/** What the bubble has to find room in. */
export interface Room {
  size: { width: number; height: number };
  /** Stand beside this; null: dock at the edge. */
  anchor: Box | null;
  /** Never cover these. */
  avoid: readonly Box[];
  /** Leave these free where there is room to: the dialog around the target, with its way back. */
  spare: readonly Box[];
  several: boolean;
  view: Box;
  rtl: boolean;
  /** Where it stood last: it stays on that side while it can. */
  last: Side | null;
}

export interface Spot extends Point {
  side: Side | null;
  /** False where something had to be covered. */
  free: boolean;
}

/** The first place beside the anchor, then in a corner, where nothing is covered. */
export function findSpot(room: Room): Spot {
  const sparing = { ...room, avoid: [...room.avoid, ...room.spare] };
  const kind = besideAnchor(sparing) ?? corner(sparing);
  return kind.free ? kind : (besideAnchor(room) ?? corner(room));
}

function besideAnchor({ anchor, size, view, avoid, several, rtl, last }: Room): Spot | null {
  if (!anchor) return null;
  const sides: Side[] = rtl
    ? ['left', 'below', 'above', 'right']
    : ['right', 'below', 'above', 'left'];
  // Rows are named at the start of their line: keep away from that side where several are meant.
  if (several) sides.pop();
  if (last) sides.unshift(last);
  for (const side of sides) {
    const at = standing(side, anchor, size, rtl);
    // Along the target's edge it gives way to the window; away from it there is room or there is not.
    if (side === 'left' || side === 'right')
      at.top = within(at.top, size.height, view.top, view.bottom);
    else at.left = within(at.left, size.width, view.left, view.right);
    const here = { ...at, right: at.left + size.width, bottom: at.top + size.height };
    const inside = overlap(here, grow(view, 1)) >= overlap(here, here) - 1;
    if (inside && coveredBy(at, size, avoid) === 0) return { ...at, side, free: true };
  }
  return null;
}

function standing(side: Side, anchor: Box, size: Room['size'], rtl: boolean): Point {
  if (side === 'left') return { left: anchor.left - GAP - size.width, top: anchor.top };
  if (side === 'right') return { left: anchor.right + GAP, top: anchor.top };
  const left = rtl ? anchor.right - size.width : anchor.left;
  return { left, top: side === 'below' ? anchor.bottom + GAP : anchor.top - GAP - size.height };
}

/** The nearest place for something that long, a little away from the window's edges. */
function within(at: number, length: number, from: number, to: number): number {
  return Math.max(from + EDGE, Math.min(to - EDGE - length, at));
}

/** Docks at the bottom, at the end of the line, or in the first other corner that is free. */
function corner({ size, view, avoid, rtl }: Room): Spot {
  const near = view.left + EDGE;
  const far = Math.max(near, view.right - EDGE - size.width);
  const top = view.top + EDGE;
  const bottom = Math.max(top, view.bottom - EDGE - size.height);
  const [end, start] = rtl ? [near, far] : [far, near];
  const corners = [
    { left: end, top: bottom },
    { left: start, top: bottom },
    { left: end, top },
    { left: start, top },
  ];
  const covered = corners.map((at) => coveredBy(at, size, avoid));
  const best = covered.indexOf(Math.min(...covered));
  return { ...(corners[best] as Spot), side: null, free: covered[best] === 0 };
}

/** A place that the person dragged it to, kept within the window. */
export function held(at: Point, room: Room): Spot {
  const { view, size } = room;
  const left = Math.max(view.left, Math.min(view.right - size.width, at.left));
  const top = Math.max(view.top, Math.min(view.bottom - size.height, at.top));
  return { left, top, side: null, free: coveredBy({ left, top }, size, room.avoid) === 0 };
}

/** The edge of a narrow window with the more room, and how much of it there is, CSS px. */
export function sheetEdge(
  view: Box,
  avoid: readonly Box[],
): { edge: 'top' | 'bottom'; room: number } {
  const shown = avoid.map((box) => intersect(box, view)).filter((box) => width(box) && height(box));
  const above = Math.min(view.bottom, ...shown.map((box) => box.top)) - view.top;
  const below = view.bottom - Math.max(view.top, ...shown.map((box) => box.bottom));
  return above > below ? { edge: 'top', room: above } : { edge: 'bottom', room: below };
}

function coveredBy(at: Point, size: Room['size'], avoid: readonly Box[]) {
  const here = { ...at, right: at.left + size.width, bottom: at.top + size.height };
  return avoid.reduce((sum, box) => sum + overlap(here, box), 0);
}
