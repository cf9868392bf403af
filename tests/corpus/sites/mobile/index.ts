import type { Site } from '../site';
import { CSS } from './css';
import { END } from './end';
import { TRAP_PAGES } from './traps';
import { WAY } from './way';

/** Made for the phone: a drawer, entries along the edge, cards with dots, sheets whose last entry only closes them. */
export const mobile: Site = {
  css: CSS,
  width: 390,
  wide: 0.15,
  pages: [...WAY, ...END, ...TRAP_PAGES],
};
