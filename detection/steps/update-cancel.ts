import { type Context, reachable } from '../context';
import { isOfOtherRow } from '../popups';
import { amongInstructions } from '../prose';
import { Judged, type Ruling, rule } from '../score';

/** Update/Cancel on the details of a subscription. The label says nearly all by itself. */
export function updateCancel(context: Context): Ruling {
  const judged = reachable(context, context.page.find('updateCancel')).map((control) => {
    const { place } = control;
    return new Judged('update-cancel', control)
      .clue('label', 0.9, true)
      .clue('best-known-label', 0.1, control.keys.get('updateCancel') === true)
      .clue('painted', 0.1, control.painted)
      .clue('in-main', 0.15, place.main !== null)
      .clue('in-subscriptions', 0.15, context.inSubscriptions)
      .clue('in-account', 0.15, context.area === 'account')
      .clue('in-panel', -0.5, place.panel !== null && place.main === null)
      .never('footer', place.footer !== null)
      .never('banner', place.banner !== null)
      .never('breadcrumb', place.breadcrumb !== null)
      .never('row-of-several', place.row !== null && context.page.find('updateCancel').length > 1)
      .never('instructions', amongInstructions(control.element))
      .never('menu-of-another', isOfOtherRow(context, control))
      .never('form', place.form !== null);
  });
  return rule(judged);
}
