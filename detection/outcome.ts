import type { Context } from './context';
import { controlOf } from './controls';
import type { Words } from './page';
import { placeOf } from './place';
import type { ProductSigns } from './product';
import { sentenceOf, states } from './text';

/** The site's words that a cancellation went through just now; '' if it says nothing of the kind. */
export function saysCancelledNow(context: Context): string {
  return firstStatement(context.page.saying('cancelledNow'), 'cancelledNow');
}

/** The page's words that this subscription was cancelled at an earlier time; '' if there are none. */
export function saysCancelledBefore(context: Context, signs: ProductSigns): string {
  const said = firstStatement(context.page.saying('cancelledBefore'), 'cancelledBefore');
  if (said) return said;
  if (signs.tag.length + signs.plan.length === 0) return '';
  const status = context.page.wordsOf('cancelledStatus').find((one) => inContent(one));
  return status ? status.text : '';
}

function firstStatement(words: Words[], key: 'cancelledNow' | 'cancelledBefore'): string {
  for (const one of words) {
    if (!inContent(one)) continue;
    const sentence = sentenceOf(one);
    if (states(sentence, key)) return sentence.slice(0, 160);
  }
  return '';
}

/** Running text of the page itself: not a row of a list, a link, a menu or the page's frame. */
function inContent({ parent }: Words): boolean {
  const place = placeOf(parent);
  if (place.row || place.footer || place.breadcrumb || place.menu) return false;
  if (place.panel && !place.main && !place.messageBar) return false;
  const control = controlOf(parent);
  return control === null || control.contains(place.dialog) || control.contains(place.messageBar);
}
