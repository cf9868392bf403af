import type { Site } from '../site';
import { BESIDE } from './beside';
import { CSS } from './css';
import { END } from './end';
import { STOREFRONT_FORMS } from './forms';
import { LIST } from './list';
import { QUESTIONS } from './questions';
import { STOREFRONT_TRAPS } from './traps';
import { WAY } from './way';

/** A shop's own account: tables whose cells name themselves, actions as a table's last line, orders below. */
export const storefront: Site = {
  css: CSS,
  pages: [
    ...WAY,
    ...LIST,
    ...END,
    ...QUESTIONS,
    ...BESIDE,
    ...STOREFRONT_FORMS,
    ...STOREFRONT_TRAPS,
  ],
};
