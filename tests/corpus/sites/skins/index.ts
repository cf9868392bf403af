import type { Page } from '../site';
import { endOf } from './end';
import type { Skin } from './skin';
import { trapsOf } from './traps';
import { wayOf } from './way';

/** All pages of a site that is known by its skin. */
export const pagesOf = (skin: Skin): Page[] => [...wayOf(skin), ...endOf(skin), ...trapsOf(skin)];
