import { OTHER_CARD } from '../../site/clues';
import { isUnderOtherTitle } from '../around';
import { type Context, isTitle, reachable } from '../context';
import { isInside, lineage, partsAround } from '../flat-tree';
import { kindAround, kindIn } from '../kinds';
import { labelsOf, says } from '../labels';
import { style } from '../layout';
import { normal } from '../normal';
import type { Control, Page } from '../page';
import { hasHook } from '../place';
import { cardOfMenu, isOfOtherRow, isOpen, popupAround } from '../popups';
import { apartFrom, holdsSigns, isProduct, type ProductSigns, sureSigns } from '../product';
import { amongInstructions } from '../prose';
import { listsOf, rowsOf } from '../rows';
import { Judged, type Ruling, rule } from '../score';
import { isSheetOfProduct } from '../sheets';
import { isQuestion, lettersIn, textOf } from '../text';
import { pressables } from './answers';
import {
  answersQuestion,
  besideFields,
  besideProgress,
  endsWhatWaits,
  pairedWithSave,
} from './beside-cancel';

export interface CancelRuling extends Ruling {
  /** The product page's Cancel, switched off. */
  disabled: Control | null;
}

/** The Cancel control of the subscription's product page, and no other Cancel. */
export function cancel(context: Context, signs: ProductSigns): CancelRuling {
  const named = context.page.find('cancel', { disabled: true });
  const ends = context.page.find('ends', { disabled: true });
  const all = reachable(context, [...named, ...ends.filter((one) => !named.includes(one))]);
  const judged = all.map((control) => judge(context, signs, control));
  const usable = rule(judged.filter((one) => one.control.enabled));
  const off = rule(judged.filter((one) => !one.control.enabled));
  return { ...usable, judged, disabled: off.winner };
}

function judge(context: Context, signs: ProductSigns, control: Control): Judged {
  const { place, element } = control;
  const alone = !context.page
    .find('cancel', { disabled: true })
    .some((other) => other !== control && other.place.dialog === null);
  const inSheet = isSheetOfProduct(context.page, context.blocker);
  return new Judged('cancel', control)
    .clue('label', 0.4, control.keys.has('cancel'))
    .clue('word-for-ending', 0.25, !control.keys.has('cancel'))
    .clue('best-known-label', 0.05, control.keys.get('cancel') === true)
    .clue('page-shows-service-tag', 0.3, signs.tag.length > 0)
    .clue('page-shows-bill-plan', 0.3, signs.plan.length > 0)
    .clue('page-shows-details', 0.15, signs.details)
    .clue('heading-names-it', 0.15, signs.named)
    .clue('near-the-signs', 0.2, near(element, signs))
    .clue('in-subscriptions', 0.1, context.inSubscriptions)
    .clue('came-this-way', 0.1, /^(?:update-cancel|cancel|confirm)$/.test(context.memory.step))
    .clue('only-one', 0.05, alone)
    .never('no-product-page', !isProduct(signs))
    .never('may-end-anything', !control.keys.has('cancel') && !tellsProduct(signs))
    .never(
      'not-in-account',
      context.area !== 'account' && (!signs.tag.length || !signs.plan.length),
    )
    .never(
      'dialog',
      !inSheet &&
        [place.dialog, context.blocker?.dialog].some((one) => one && !holdsSigns(one, signs)),
    )
    .never('closes-it', closes(control) || (inSheet && control.keys.has('dismiss')))
    .never('form', place.form !== null && !holdsSigns(place.form, signs))
    .never('instructions', () => amongInstructions(context.page, element))
    .never('menu-of-another', () => isOfOtherRow(context, control, signs))
    .never('menu-in-list', () => inMenuOfList(context, control, signs))
    .never('other-kind', () => kindAround(context.page, element) === 'other')
    .never('card-of-another', () => inCardOfAnother(context, control, signs))
    .never('progress', () => besideProgress(context, element, signs))
    .never('fields-beside', () => besideFields(context, element, signs))
    .never('asks', isQuestion(control.label))
    .never('answer', () => answersQuestion(context, control, signs))
    .never('waits', () => endsWhatWaits(context, control, signs))
    .never('other-title', () => isUnderOtherTitle(context, element))
    .never('pair-with-save', () => pairedWithSave(context, control, signs))
    .never('other-card', () => hasHook(element, OTHER_CARD))
    .never('floats', () => !inSheet && floats(context.page, control, signs))
    .never('footer', place.footer !== null && !holdsSigns(place.footer, signs))
    .never('banner', place.banner !== null && !holdsSigns(place.banner, signs))
    .never('panel', place.panel !== null && !holdsSigns(place.panel, signs))
    .never(
      'row',
      place.row !== null && !holdsSigns(place.row, signs) && !inDetails(place.row, signs),
    )
    .never(
      'menu',
      () => !inSheet && place.menu !== null && cardOfMenu(context, control, signs) === null,
    )
    .outside('messageBar', 'breadcrumb');
}

/** In a line of names and values that the product's own signs stand among. */
function inDetails(row: Element, signs: ProductSigns): boolean {
  const table = row.closest('table,[role=table],ul,ol,dl');
  return row.childElementCount === 2 && table !== null && holdsSigns(table, signs);
}

/** In an open menu beside a list whose rows have menus: it may be of anything there, but for the product's card. */
function inMenuOfList(context: Context, control: Control, signs: ProductSigns): boolean {
  const menu = popupAround(control);
  if (menu === null || holdsSigns(menu, signs)) return false;
  // What lies under a page that came over it opens nothing now.
  const rows = rowsOf(context).filter((row) => row.known && row.actionUsable);
  const card = cardOfMenu(context, control, signs);
  const isOfProduct =
    card !== null &&
    kindIn(context.page, card) === 'consumer' &&
    [signs.tag, signs.plan].every((all) => all.some(({ node }) => isInside(node, card)));
  return rows.some(({ element }) => !isOfProduct || isInside(element, card));
}

/** True if a page is told to be of one product by more than one sign. */
function tellsProduct({ tag, plan, details }: ProductSigns): boolean {
  return tag.length > 0 && (plan.length > 0 || details);
}

/** An icon that is called by the bare word: the cross of a dialog, or of what looks like one. */
function closes({ keys, painted, name, place }: Control): boolean {
  return keys.has('dismiss') && !painted && (place.dialog !== null || /[×✕✖╳]/.test(name.shown));
}

/** Letters beside the label that make a fixed layer a message of its own, and no mere button. */
const MESSAGE = 12;

/** In a layer that floats over the page and speaks of something else: cookies, chat, an offer, a tip. */
function floats(page: Page, { element, label }: Control, signs: ProductSigns): boolean {
  for (const one of lineage(element)) {
    if (one.getAttribute('role') === 'tooltip' && !holdsSigns(one, signs)) return true;
    if (style(one).position !== 'fixed') continue;
    const letters = textOf(one, page, 400).length - label.length;
    return !holdsSigns(one, signs) && letters >= MESSAGE;
  }
  return false;
}

/** True if a part of the page, short of the whole, holds both the control and a sign of the product. */
function near(element: Element, signs: ProductSigns): boolean {
  return partsAround(element, 5).some((part) => holdsSigns(part, signs));
}

/** Letters beside the controls from which a card tells what it is about. */
const TELLING = 3;

/**
 * In a card beside the one with the signs, that says something and nothing of a subscription: another
 * plan to choose, a device to hand on, a trial of another firm. A bar of buttons says nothing.
 */
function inCardOfAnother(context: Context, control: Control, signs: ProductSigns): boolean {
  const { element, keys } = control;
  const { page } = context;
  const part = apartFrom(sureSigns(signs), element).at(-1);
  if (!part) return false;
  // What unfolds under Update/Cancel is the subscription's own.
  if (page.find('updateCancel').some((one) => isInside(one.element, part) && isOpen(one.element)))
    return false;
  const { apart } = listsOf(context);
  const isValue = (node: Node): boolean =>
    apart.some((row) => !row.headed && isInside(node, row.element));
  const names = page.products.filter(({ parent }) => page.shows(parent));
  const inside = names.filter(({ node }) => isInside(node, part)).map(({ text }) => normal(text));
  const outside = names
    .filter(({ node }) => !isInside(node, part) && !isValue(node))
    .map(({ text }) => normal(text));
  // A card may repeat the page's name; another name beside it is another plan.
  if (inside.length > 0 && outside.length > 0) return !inside.some((one) => outside.includes(one));
  // Named nowhere else, and heading nothing: a plan that is offered, or that is to come.
  if (inside.length > 0) {
    const heads = page.products.some(({ node, parent }) => isInside(node, part) && isTitle(parent));
    return keys.has('dismiss') && !heads;
  }
  const controls = pressables(context, part).map((one) => one.element);
  const said = normal(textOf(part, page, 400, controls));
  if (lettersIn(said) < TELLING || labelsOf(said).size > 0) return false;
  return !says(said, 'aboutSubscription') && !says(said, 'aboutCancelling');
}
