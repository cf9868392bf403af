import type { Site } from '../site';
import { CSS } from './css';
import { END } from './end';
import { TRAP_PAGES } from './traps';
import { WAY } from './way';

/** A portal of menu bars, split buttons, bars of tools, and boxes to choose an action from. */
export const toolset: Site = { css: CSS, pages: [...WAY, ...END, ...TRAP_PAGES] };
