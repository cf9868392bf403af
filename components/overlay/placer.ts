import type { Point } from './drag';
import { type Box, height, width } from './geometry';
import { findSpot, held, type Room, type Side, type Spot, sheetEdge } from './place';
import type { Size } from './size';

/** Windows narrower than this, CSS px, get a sheet along an edge. */
const NARROW = 480;
/** The least height, CSS px; below `LOW` the bubble scrolls as a whole. */
const LEAST = 72;
const LOW = 220;
const EDGE = 8;

export interface Wish {
  size: Size;
  view: Box;
  anchor: Box | null;
  avoid: readonly Box[];
  spare: readonly Box[];
  /** Several rings: stay out of the rows that they are in. */
  several: boolean;
  /** Where the person dragged it to. */
  dragged: Point | null;
  rtl: boolean;
}

export interface Placer {
  /**
   * Gives the bubble the form that it has in a window like this; false for a sheet along an edge. Done
   * before anything is measured, it costs no layout of its own: done again it changes nothing.
   */
  shape(size: Size, view: Box): boolean;
  /** Moves the bubble to where it covers nothing. */
  moveTo(wish: Wish): void;
}

export function placer(place: HTMLElement): Placer {
  let last: Side | null = null;

  const measure = () => {
    const box = place.getBoundingClientRect();
    return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  };
  const limit = (most: number) => {
    place.style.maxHeight = `${Math.floor(most)}px`;
    place.toggleAttribute('data-low', most < LOW);
  };
  const put = ({ left, top }: Point) => {
    const text = place.querySelector<HTMLElement>('.text');
    // A scroller has to be reachable by the keyboard, anything else must not be.
    if (text) text.tabIndex = text.scrollHeight > text.clientHeight + 1 ? 0 : -1;
    Object.assign(place.style, { left: `${left}px`, top: `${top}px` });
  };

  const shape = (size: Size, view: Box) => {
    const sheet = size !== 'chip' && width(view) < NARROW;
    place.dataset.size = size;
    place.dataset.layout = sheet ? 'sheet' : 'free';
    place.style.width = sheet ? `${width(view)}px` : '';
    if (!sheet) limit(height(view) - 2 * EDGE);
    return !sheet;
  };
  const moveTo = ({ size, view, anchor, avoid, spare, several, dragged, rtl }: Wish) => {
    if (!shape(size, view)) {
      const { edge, room } = sheetEdge(view, avoid);
      place.dataset.edge = edge;
      limit(Math.min(height(view), Math.max(LEAST, room - EDGE)));
      return put({
        left: view.left,
        top: edge === 'top' ? view.top : view.bottom - place.getBoundingClientRect().height,
      });
    }
    const room: Room = { size: measure(), anchor, avoid, spare, several, view, rtl, last };
    const aside = dragged && held(dragged, room);
    if (aside?.free) return put(aside);
    let spot: Spot = findSpot(room);
    if (!spot.free) {
      // No room for all of it: as much as fits beside the target, the rest scrolls.
      limit(Math.max(LEAST, sheetEdge(view, avoid).room - 2 * EDGE));
      spot = findSpot({ ...room, size: measure() });
    }
    last = spot.side;
    put(spot);
  };
  return { shape, moveTo };
}
