import type { Site } from '../site';
import { CSS } from './css';
import { END } from './end';
import { TASK_PAGES } from './tasks';
import { MATTER_PAGES, TRAPS } from './traps';
import { WAY } from './way';

/** An app in which everything is a task in steps, and what was begun can be gone on with. */
export const journey: Site = {
  css: CSS,
  pages: [...WAY, ...END, ...MATTER_PAGES, ...TASK_PAGES, ...TRAPS],
};
