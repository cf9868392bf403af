import type { Site } from '../site';
import { BESIDE } from './beside';
import { CSS } from './css';
import { END } from './end';
import { LIST } from './list';
import { OTHERS } from './others';
import { QUESTIONS } from './questions';
import { TASKS } from './tasks';
import { HYBRIS_TRAPS } from './traps';
import { WAY } from './way';

/** A store's account of elements: a list on the left, the chosen one on the right, menus in one container. */
export const hybris: Site = {
  css: CSS,
  pages: [...WAY, ...LIST, ...END, ...QUESTIONS, ...BESIDE, ...TASKS, ...HYBRIS_TRAPS, ...OTHERS],
};
