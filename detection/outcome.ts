import type { Context } from './context';
import { controlOf } from './controls';
import { isInside, lineage } from './flat-tree';
import type { Page, Words } from './page';
import { isRow, placeOf, standsIn } from './place';
import type { ProductSigns } from './product';
import { sentenceOf, states } from './text';

/** The site's words that a cancellation went through just now; '' if it says nothing of the kind. */
export function saysCancelledNow(context: Context): string {
  return firstStatement(context, 'cancelledNow');
}

/** The page's words that this subscription was cancelled at an earlier time; '' if there are none. */
export function saysCancelledBefore(context: Context, signs: ProductSigns): string {
  const said = firstStatement(context, 'cancelledBefore');
  if (said) return said;
  if (signs.tag.length + signs.plan.length === 0) return '';
  const status = context.page.wordsOf('cancelledStatus').find((one) => inContent(one));
  return status ? status.text : '';
}

function firstStatement(context: Context, key: 'cancelledNow' | 'cancelledBefore'): string {
  const { page, inOtherPart } = context;
  for (const one of page.saying(key)) {
    if (!inContent(one) || isOfAnother(page, one)) continue;
    // In a list of orders or visits each tells of its own.
    if (inOtherPart && [...lineage(one.parent)].some(isRow)) continue;
    const sentence = sentenceOf(one);
    if (states(sentence, key)) return sentence.slice(0, 160);
  }
  return '';
}

/** Characters of what stands around a text, from which it is a page. */
const LARGEST = 400;

/** True if the nearest names of subscriptions around a text are all of kinds that are not covered. */
function isOfAnother({ products, sight }: Page, { parent }: Words): boolean {
  for (const one of lineage(parent)) {
    if ((one.textContent ?? '').length > LARGEST) return false;
    const named = products.filter((name) => isInside(name.node, one) && sight.shows(name.parent));
    if (named.length > 0) return named.every(({ kind }) => kind === 'other');
  }
  return false;
}

/** Running text of the page itself: not a row of a list, a link, a menu or the page's frame. */
export function inContent({ parent }: Words): boolean {
  const place = placeOf(parent);
  if (standsIn(place, 'row', 'footer', 'breadcrumb', 'menu')) return false;
  if (place.panel && !place.main && !place.messageBar) return false;
  const control = controlOf(parent);
  return control === null || control.contains(place.dialog) || control.contains(place.messageBar);
}
