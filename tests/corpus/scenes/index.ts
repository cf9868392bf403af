import type { Part } from '../state';
import { DEVICE_TRAPS } from '../traps/devices';
import { DIALOGS } from '../traps/dialogs';
import { ENDINGS } from '../traps/endings';
import { LOOK_ALIKES } from '../traps/look-alikes';
import { MENU_TRAPS } from '../traps/menus';
import { NEWS } from '../traps/news';
import { OFFERS } from '../traps/offers';
import { QUESTION_TRAPS } from '../traps/questions';
import { SERVICES } from '../traps/services';
import { STEPS } from '../traps/steps';
import { TALK } from '../traps/talk';
import { WORDS_ONLY } from '../traps/words-only';
import { AREA_SCENES } from './area';
import { BESIDE_SCENES } from './beside';
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

/** Kinds of page of the validation part that came later: traps nearly all. */
export const LATER_SCENES: readonly Scene[] = [
  ...MENU_TRAPS,
  ...DEVICE_TRAPS,
  ...OFFERS,
  ...STEPS,
  ...NEWS,
  ...DIALOGS,
  ...BESIDE_SCENES,
];

/** The kinds of page of a part. */
export function scenesOf(part: Part): readonly Scene[] {
  return part === 'validation' ? [...SCENES, ...MORE] : SCENES;
}
