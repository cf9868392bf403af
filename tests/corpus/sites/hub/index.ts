import type { Site } from '../site';
import { CSS } from './css';
import { END } from './end';
import { SPLIT } from './split';
import { TRAP_PAGES } from './traps';
import { WAY } from './way';

/** A board of widgets, each with dots of its own; menus over other things, grids with details beside, frames in frames. */
export const hub: Site = {
  css: CSS,
  pages: [...WAY, ...SPLIT, ...END, ...TRAP_PAGES],
};
