import type { Site } from '../site';
import { CSS } from './css';
import { END } from './end';
import { DOTS_TRAPS } from './traps';
import { WAY } from './way';

/** Three dots at the end of everything, their menus beside, below, over or far from them. */
export const dots: Site = { css: CSS, pages: [...WAY, ...END, ...DOTS_TRAPS] };
