import type { Part } from '../state';
import { ENDINGS } from '../traps/endings';
import { LOOK_ALIKES } from '../traps/look-alikes';
import { QUESTION_TRAPS } from '../traps/questions';
import { SERVICES } from '../traps/services';
import { TALK } from '../traps/talk';
import { WORDS_ONLY } from '../traps/words-only';
import { AREA_SCENES } from './area';
import { CONFIRM_SCENES } from './confirm';
import { DETAILS_SCENES } from './details';
import { HOME_SCENES } from './home';
import { LIST_SCENES } from './list';
import { MENU_SCENES } from './menu';
import { PRODUCT_SCENES } from './product';
import type { Scene } from './scene';
import { STATE_SCENES } from './states';
import { TOOLBAR_SCENES } from './toolbar';

/** Every kind of page that the corpus's own families draw. */
export const SCENES: readonly Scene[] = [
  ...HOME_SCENES,
  ...AREA_SCENES,
  ...LIST_SCENES,
  ...MENU_SCENES,
  ...DETAILS_SCENES,
  ...PRODUCT_SCENES,
  ...CONFIRM_SCENES,
  ...STATE_SCENES,
  ...LOOK_ALIKES,
  ...QUESTION_TRAPS,
  ...WORDS_ONLY,
];

/** Traps of the validation part alone, whose words it alone has. */
const MORE: readonly Scene[] = [...ENDINGS, ...SERVICES, ...TALK, ...TOOLBAR_SCENES];

/** The kinds of page of a part. */
export function scenesOf(part: Part): readonly Scene[] {
  return part === 'validation' ? [...SCENES, ...MORE] : SCENES;
}
