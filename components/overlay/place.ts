import {
  computePosition,
  type Middleware,
  offset,
  type Placement,
  platform,
  shift,
} from '@floating-ui/dom';
import { type Box, grow, height, intersect, overlap, width } from './geometry';

/** Distance from the target and from the window's edge, CSS px. */
const GAP = 12;
const EDGE = 8;

/** What the bubble has to find room in. */
export interface Room {
  floating: HTMLElement;
  size: { width: number; height: number };
  /** Stand beside this; null: dock at the edge. */
  anchor: Box | null;
  /** Never cover these. */
  avoid: readonly Box[];
  several: boolean;
  view: Box;
  rtl: boolean;
  /** Where it stood last: it stays on that side while it can. */
  last: Placement | null;
}

export interface Spot {
  left: number;
  top: number;
  placement: Placement | null;
  /** False where something had to be covered. */
  free: boolean;
}

/** The first place beside the anchor, then in a corner, where nothing is covered. */
export async function findSpot(room: Room): Promise<Spot> {
  if (room.anchor) {
    const beside = await besideAnchor(room, room.anchor);
    if (beside.free) return beside;
  }
  return corner(room);
}

async function besideAnchor(room: Room, anchor: Box): Promise<Spot> {
  const { view, size, rtl, several, last } = room;
  const rect = toRect(anchor);
  const sides: Placement[] = rtl
    ? ['left-start', 'bottom-end', 'top-end', 'right-start']
    : ['right-start', 'bottom-start', 'top-start', 'left-start'];
  // Rows are named at the start of their line: keep away from that side where several are meant.
  if (several) sides.pop();
  const order = last ? [last, ...sides.filter((side) => side !== last)] : sides;
  const { x, y, placement, middlewareData } = await computePosition(
    { getBoundingClientRect: () => rect },
    room.floating,
    {
      placement: order[0] as Placement,
      strategy: 'fixed',
      middleware: [offset(GAP), shift({ padding: EDGE }), keepClear(room, order)],
      // Boxes are known already, in one viewport; nothing is to be measured in the page.
      platform: {
        ...platform,
        getElementRects: () => ({ reference: rect, floating: { x: 0, y: 0, ...size } }),
        getClippingRect: () => toRect(view),
        getDimensions: () => size,
        getOffsetParent: () => window,
        convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect: same }) => same,
      },
    },
  );
  return { left: x, top: y, placement, free: middlewareData.keepClear?.free === true };
}

/** Tries one placement after the other until one covers nothing and stays within the window. */
function keepClear({ avoid, view, size }: Room, order: Placement[]): Middleware {
  return {
    name: 'keepClear',
    fn({ x, y, middlewareData }) {
      const here = { left: x, top: y, right: x + size.width, bottom: y + size.height };
      const inside = overlap(here, grow(view, 1)) >= overlap(here, here) - 1;
      if (inside && isClear(here, avoid)) return { data: { free: true } };
      const tried = (middlewareData.keepClear?.tried ?? 0) + 1;
      const next = order[tried];
      return next ? { data: { tried }, reset: { placement: next } } : { data: { free: false } };
    },
  };
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
  return { ...(corners[best] as Spot), placement: null, free: covered[best] === 0 };
}

/** A place that the person dragged it to, kept within the window. */
export function held(at: { left: number; top: number }, room: Room): Spot {
  const { view, size } = room;
  const left = Math.max(view.left, Math.min(view.right - size.width, at.left));
  const top = Math.max(view.top, Math.min(view.bottom - size.height, at.top));
  return { left, top, placement: null, free: coveredBy({ left, top }, size, room.avoid) === 0 };
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

function coveredBy(at: { left: number; top: number }, size: Room['size'], avoid: readonly Box[]) {
  const here = { ...at, right: at.left + size.width, bottom: at.top + size.height };
  return avoid.reduce((sum, box) => sum + overlap(here, box), 0);
}

function isClear(here: Box, avoid: readonly Box[]): boolean {
  return avoid.every((box) => overlap(here, box) === 0);
}

function toRect(box: Box) {
  const { left, top, right, bottom } = box;
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}
