import { NAME_KEYS } from '../site/label-keys';
import { type Context, readable } from './context';
import { controlOf } from './controls';
import { flatParent, isInside, partsAround } from './flat-tree';
import { type LabelKey, labelsOf } from './labels';
import type { Page, Words } from './page';
import { amongInstructions } from './prose';
import { isSheetOfProduct } from './sheets';

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
  const below = isSheetOfProduct(page, context.blocker) ? { ...context, blocker: null } : context;
  const said = (key: LabelKey): Words[] =>
    readable(below, page.wordsOf(key)).filter((one) => !amongInstructions(page, one.parent));
  const told = (key: LabelKey): Words[] =>
    said(key).filter((one) => hasValue(one, page) && !isPressed(one));
  return {
    tag: told('serviceTag'),
    plan: told('billPlan'),
    details: said('details').length > 0,
    named: context.titleKind !== null,
  };
}

/** "Change bill plan": the words of a button, and no value with them. */
function isPressed({ parent }: Words): boolean {
  const control = controlOf(parent);
  return control !== null && !/\p{Nd}/u.test(control.textContent ?? '');
}

/** Longer texts, in characters, say more than a value. */
const LONGEST_VALUE = 90;

/** True if something follows that can be what the words are a name for; a head of columns has none. */
function hasValue({ node, parent: head, text }: Words, page: Page): boolean {
  // "Service tag: 4XK7Q03" has it with it.
  if (labelsOf(text).size === 0) return true;
  const walker = node.ownerDocument.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  for (let next = walker.nextNode(); next; next = walker.nextNode()) {
    const parent = flatParent(next);
    const words = next.nodeValue ?? '';
    if (!/[\p{L}\p{N}]/u.test(words) || !parent || !page.shows(parent)) continue;
    // A sentence that follows is no value.
    if (words.length > LONGEST_VALUE || /[.。!！]\s*$/.test(words)) return false;
    const keys = labelsOf(words);
    return !NAME_KEYS.some((key) => keys.has(key)) || hasValueBelow(head, node, page);
  }
  // What it names may be in another tree.
  return true;
}

/** Texts after a head of columns that are gone through for what stands below it. */
const NEXT = 40;
/** CSS px: how far below a head its value may stand, and how exactly below. */
const BELOW = 90;
const ALIGNED = 14;

/** True if a value stands right below the words, as under the head of a column. */
function hasValueBelow(head: Element, node: Node, page: Page): boolean {
  const at = page.box(head);
  const walker = node.ownerDocument?.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  if (!walker) return false;
  walker.currentNode = node;
  for (let count = 0, next = walker.nextNode(); next && count < NEXT; next = walker.nextNode()) {
    const parent = flatParent(next);
    const words = next.nodeValue ?? '';
    if (!/[\p{L}\p{N}]/u.test(words) || !parent || !page.shows(parent)) continue;
    count += 1;
    const box = page.box(parent);
    const below = box.top - at.bottom;
    const aligned =
      Math.abs(box.left - at.left) <= ALIGNED || Math.abs(box.right - at.right) <= ALIGNED;
    if (below > -4 && below < BELOW && aligned && words.length <= LONGEST_VALUE)
      return labelsOf(words).size === 0;
  }
  return false;
}

/** True where two of the signs come together; one alone may stand anywhere in the account. */
export function isProduct({ tag, plan, details, named }: ProductSigns): boolean {
  const seen = [tag.length > 0, plan.length > 0, details || named].filter(Boolean).length;
  return seen >= 2 && (tag.length > 0 || plan.length > 0);
}

/** The signs that nothing else has: of several Service tags one is that of a visit, a repair or a device. */
export function sureSigns(signs: ProductSigns): ProductSigns {
  return signs.tag.length > 1 && signs.plan.length > 0 ? { ...signs, tag: [] } : signs;
}

/** The same where menus are told apart: of several tags without a plan, any may be that of a visit. */
export function ownSigns(signs: ProductSigns): ProductSigns {
  return signs.tag.length > 1 ? { ...signs, tag: [] } : signs;
}

/** True if the part of the page holds one of the signs: what stands in it belongs to the product. */
export function holdsSigns(part: Element, { tag, plan }: ProductSigns): boolean {
  return [...tag, ...plan].some((words) => isInside(words.node, part));
}

/** The parts around an element that hold no sign of the product, the innermost first. */
export function apartFrom(signs: ProductSigns, element: Element, most?: number): Element[] {
  const around = partsAround(element, most);
  const at = around.findIndex((part) => holdsSigns(part, signs));
  return at < 0 ? around : around.slice(0, at);
}
