import type { Site } from '../site';
import { pagesOf } from '../skins';
import { CSS } from './css';
import { skin } from './skin';

/** A design system of elements: controls in shadow roots that hand on the focus, rows and menus by slots. */
export const woven: Site = { css: CSS, pages: pagesOf(skin) };
