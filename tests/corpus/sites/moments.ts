import { memory } from '../state';
import type { Page } from './site';

/** On the way from the row's menu to the product. */
export const onTheWay: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['action-manage', 'update-cancel', 'action']));

/** After a press on Cancel: the site asks. */
export const asked: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['cancel', 'confirm']), true);

/** After the last answer. */
export const answered: Page['memory'] = () => memory('confirm', true);
