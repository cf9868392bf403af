import { type Context, readable } from './context';
import { isInside } from './flat-tree';
import type { Words } from './page';

/** What on the page shows that it is the product page of a subscription (article, last step). */
export interface ProductSigns {
  tag: Words[];
  plan: Words[];
  /** A "service details" heading or the like. */
  details: boolean;
  /** The page's heading names a subscription. */
  named: boolean;
}

/** Service details, Service tag and bill plan are all that Dell says stands there. */
export function productSigns(context: Context): ProductSigns {
  const { page } = context;
  return {
    tag: readable(context, page.wordsOf('serviceTag')),
    plan: readable(context, page.wordsOf('billPlan')),
    details: readable(context, page.wordsOf('details')).length > 0,
    named: context.titleKind !== null,
  };
}

/** True where two of the signs come together; one alone may stand anywhere in the account. */
export function isProduct({ tag, plan, details, named }: ProductSigns): boolean {
  const seen = [tag.length > 0, plan.length > 0, details || named].filter(Boolean).length;
  return seen >= 2 && (tag.length > 0 || plan.length > 0);
}

/** True if the part of the page holds one of the signs: what stands in it belongs to the product. */
export function holdsSigns(part: Element, { tag, plan }: ProductSigns): boolean {
  return [...tag, ...plan].some((words) => isInside(words.node, part));
}
