import { isLater } from '../../guide/steps';
import { isUnderOtherTitle } from '../around';
import { type Context, reachable } from '../context';
import { lineage } from '../flat-tree';
import { kindAround, kindIn, kindOn } from '../kinds';
import { type LabelKey, says } from '../labels';
import type { Control } from '../page';
import { isRow } from '../place';
import { isCard, isOfOtherRow, isOpen, popupAround } from '../popups';
import { holdsSigns, type ProductSigns, productSigns, sureSigns } from '../product';
import { amongInstructions } from '../prose';
import { rowsOf } from '../rows';
import { Judged, type Ruling, rule } from '../score';
import { textOf } from '../text';

/** Update/Cancel on the details of a subscription. The label says nearly all by itself. */
export function updateCancel(context: Context): Ruling {
  const all = reachable(context, context.page.find('updateCancel'));
  if (all.length === 0) return rule([]);
  const signs = productSigns(context);
  const judged = all.map((control) => {
    const { place } = control;
    return new Judged('update-cancel', control)
      .clue('label', 0.9, true)
      .clue('best-known-label', 0.1, control.keys.get('updateCancel') === true)
      .clue('painted', 0.1, control.painted)
      .clue('in-main', 0.15, place.main !== null)
      .clue('in-subscriptions', 0.15, context.inSubscriptions)
      .clue('in-account', 0.15, context.area === 'account')
      .clue('in-panel', -0.5, place.panel !== null && place.main === null)
      .never('row', place.row !== null && context.page.find('updateCancel').length > 1)
      .never('instructions', () => amongInstructions(context.page, control.element))
      .never('menu-of-another', () => isOfOtherRow(context, control, signs))
      .never('menu', isAway(context) && popupAround(control) !== null)
      .never('open-already', () => isOpen(control.element))
      .never('no-subscription', () => !tellsOfSubscriptions(context))
      .never('card-of-another', () => inCardOfAnother(context, control, signs))
      .never('list-of-others', () => isListOfOthers(context))
      .never('other-title', () => isUnderOtherTitle(context, control.element))
      .outside('footer', 'banner', 'breadcrumb', 'form');
  });
  return rule(judged);
}

/** True away from the subscriptions and the way to one: there any row may have such a menu. */
function isAway({ inSubscriptions, memory }: Context): boolean {
  return !inSubscriptions && !isLater(memory.step, 'view');
}

/** True beside a list that names nothing of this kind: what is chosen in it is of another, too. */
function isListOfOthers(context: Context): boolean {
  return kindOn(context.page) !== 'consumer' && rowsOf(context).length > 0;
}

/** In a card with a Service tag of its own, beside the one with the subscription's signs: a visit's. */
function inCardOfAnother({ page }: Context, { element }: Control, signs: ProductSigns): boolean {
  const sure = sureSigns(signs);
  const card = [...lineage(element)].find(isCard);
  return (
    sure !== signs &&
    !!card &&
    holdsSigns(card, signs) &&
    !holdsSigns(card, sure) &&
    !kindIn(page, card)
  );
}

const TICKED =
  'input:checked,[role=checkbox][aria-checked=true],[role=radio][aria-checked=true],[role=row][aria-selected=true]';

/** True if the only kinds that are named are others: on the page, around the control, or in the row that is ticked. */
export function isOfOtherKind({ page }: Context, { element }: Control): boolean {
  if (kindOn(page) === 'other') return true;
  const around = kindAround(page, element);
  if (around) return around === 'other';
  const ticked = [...page.document.querySelectorAll(TICKED)].flatMap((tick) => {
    const row = [...lineage(tick)].find(isRow);
    return row ? [kindIn(page, row)] : [];
  });
  // Of several orders none names any.
  return ticked.includes('other') || (ticked.length > 1 && !ticked.includes('consumer'));
}

/** True if the page, or the way that led to it, has to do with subscriptions: ink and trials are updated, too. */
function tellsOfSubscriptions({ page, inSubscriptions, memory, titles }: Context): boolean {
  const has = (key: LabelKey): boolean => page.wordsOf(key).length > 0;
  if (kindOn(page) === 'consumer' || has('billPlan')) return true;
  // Where nothing is marked as a title, any text may say that it is an order, or a visit.
  return (
    (inSubscriptions || isLater(memory.step, 'view') || has('serviceTag')) &&
    (titles.length > 0 || !says(textOf(page.main(), page, 600, page.all('native')), 'aboutOther'))
  );
}
