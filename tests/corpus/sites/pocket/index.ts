import type { Site } from '../site';
import { CSS } from './css';
import { END } from './end';
import { TRAP_PAGES } from './traps';
import { WAY } from './way';

/** An app in a phone's browser: panes over panes, sheets, rows that are swiped aside, entries along the edge. */
export const pocket: Site = { css: CSS, width: 390, pages: [...WAY, ...END, ...TRAP_PAGES] };
