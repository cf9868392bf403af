import type { Site } from '../site';
import { BESIDE } from './beside';
import { CSS } from './css';
import { END } from './end';
import { PLANS } from './plans';
import { QUESTIONS } from './questions';
import { TASKS } from './tasks';
import { BILLING_TRAPS } from './traps';
import { WAY } from './way';

/** A portal for bills: one column of panels, lists and tasks in portals over it, names that tell nothing. */
export const billing: Site = {
  css: CSS,
  pages: [...WAY, ...PLANS, ...END, ...QUESTIONS, ...BESIDE, ...TASKS, ...BILLING_TRAPS],
};
