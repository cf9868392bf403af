import { memory } from '../state';
import type { Page } from './site';

/** On the first page. */
export const atHome: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['sign-in', 'subscriptions', 'view']));

/** Just come to the subscriptions' part. */
export const arriving: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['subscriptions', 'sign-in']));

/** In that part, or on the way into its list. */
export const inArea: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['subscriptions', 'sign-in', 'manage-subscriptions']));

/** In the list. */
export const inList: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['view', 'action', 'sign-in']));

/** On the product's page, where a Cancel is looked for. */
export const late: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['update-cancel', 'action-manage']));

/** The same, after a Cancel was there. */
export const seen: Page['memory'] = () => memory('update-cancel', true);

/** On the way from the row's menu to the product. */
export const onTheWay: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['action-manage', 'update-cancel', 'action']));

/** After a press on Cancel: the site asks. */
export const asked: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['cancel', 'confirm']), true);

/** After the last answer. */
export const answered: Page['memory'] = () => memory('confirm', true);
