import type { Area, Memory } from '../guide/reading';
import { isLater } from '../guide/steps';
import { ITEM_ADDRESS, OTHER_PART, SUBSCRIPTIONS_ADDRESS, TALK_PART } from '../site/clues';
import { controlOf } from './controls';
import { isCurrent } from './current';
import { type Blocker, blockerOf, insideBlocker } from './dialogs';
import { lineage, wordsIn } from './flat-tree';
import { isLabel, type LabelKey, labelsOf, says } from './labels';
import { style } from './layout';
import { normal } from './normal';
import type { Control, Page, Words } from './page';
import { inSideColumn, placeOf, standsIn } from './place';
import type { ProductKind } from './products';

/** All that the judges of the steps share in one reading. */
export interface Context {
  page: Page;
  area: Area;
  memory: Memory;
  blocker: Blocker | null;
  /** True in the subscriptions part of the account: its address, its heading or the panel says so. */
  inSubscriptions: boolean;
  /** The same by what the page itself tells: not by its address alone and the steps that led there. */
  saysSubscriptions: boolean;
  /** True in another part: orders, devices, the profile. They have Actions and Cancels of their own. */
  inOtherPart: boolean;
  /** The page's main headings, the first level only. */
  titles: string[];
  /** What the page's heading says of the kind of its subscription. */
  titleKind: ProductKind | null;
  /** True if the page has been quiet and shows nothing of loading. */
  settled: boolean;
}

export function contextOf(
  page: Page,
  address: string,
  area: Area,
  memory: Memory,
  quiet: boolean,
): Context {
  const titles = headings(page);
  const told = !TALK_PART.test(afterAccount(address)) && tellsSubscriptions(page, address, titles);
  const inside = told || leadsToSubscription(address, titles, memory);
  const kinds = titlesAmong(page, page.products);
  const found = blockerOf(page);
  const isFree = (one: Element): boolean => page.shows(one) && !insideBlocker(one, found);
  const free =
    page.controls.some(({ element }) => isFree(element)) ||
    page.words.some(({ parent }) => isFree(parent));
  return {
    page,
    area,
    memory,
    blocker: found && (free || found.dialog.matches(':modal,[aria-modal=true]')) ? found : null,
    inSubscriptions: inside,
    saysSubscriptions: told,
    inOtherPart: !inside && inOtherPart(address, titles),
    titles,
    titleKind: kindOf(kinds.map(({ kind }) => kind)),
    settled: quiet && !page.loading(),
  };
}

/**
 * What the page calls itself: its first-level headings that are showing, in shadow roots and frames
 * too; where it has none, the heading of the second level that stands highest in its content.
 */
function headings(page: Page): string[] {
  const shown = page.headings();
  const first = shown.filter((one) => one.matches('h1,[aria-level="1"]'));
  const second = shown
    .filter((one) => one.matches('h2,[role=heading]'))
    .filter((one) => !standsIn(placeOf(one), 'banner', 'footer', 'panel', 'dialog'))
    .sort((a, b) => page.box(a).top - page.box(b).top);
  const own = first.length ? first : second.slice(0, 1);
  return own.length ? own.map(wordsIn) : plainTitle(page);
}

/** Text of at least this size, CSS px, is a title where nothing is marked as a heading. */
const TITLE_SIZE = 22;

/** The topmost known words that are set as large as a title, for pages without any heading. */
function plainTitle(page: Page): string[] {
  const large = page.words.filter(({ parent, keys }) => {
    if (!TITLES.some((key) => keys.has(key)) || !page.shows(parent)) return false;
    return Number.parseFloat(style(parent).fontSize) >= TITLE_SIZE && controlOf(parent) === null;
  });
  large.sort((a, b) => page.box(a.parent).top - page.box(b.parent).top);
  return large.slice(0, 1).map((one) => one.text);
}

/** What the headings name; a list that begins with something else tells nothing. */
function kindOf([first, ...more]: ProductKind[]): ProductKind | null {
  return first === 'other' && more.includes('consumer') ? null : (first ?? null);
}

/** Names of subscriptions that head the page; where it has no heading at all, those set as large as one. */
function titlesAmong<T extends Words>(page: Page, all: readonly T[]): T[] {
  const shown = all.filter(({ parent }) => page.shows(parent));
  const headed = shown.filter(({ parent }) => isTitle(parent));
  const marked = page.headings('h1,h2,[role=heading]').length > 0;
  if (headed.length > 0 || marked) return headed;
  return shown.filter(
    ({ parent }) =>
      Number.parseFloat(style(parent).fontSize) >= TITLE_SIZE && controlOf(parent) === null,
  );
}

const TITLES: LabelKey[] = ['subscriptions', 'manageSubscriptions', 'consumerSubscription'];

/** True if the words stand in a heading of the page's own subject. */
export function isTitle(element: Element): boolean {
  for (const one of lineage(element)) {
    if (/^H[12]$/.test(one.tagName)) return true;
    if (one.getAttribute('role') === 'heading')
      return Number(one.getAttribute('aria-level') ?? 2) <= 2;
    if (/^(?:MAIN|BODY|SECTION|ARTICLE|NAV|LI|TR)$/.test(one.tagName)) return false;
  }
  return false;
}

/** What the subscriptions part of the account, or a list in it, is called. */
const OF_SUBSCRIPTIONS: LabelKey[] = [
  'subscriptions',
  'subscriptionsPart',
  'manageSubscriptions',
  'consumerSubscription',
];

/** True for the title of a list of subscriptions. */
export function isAboutSubscriptions(text: string): boolean {
  const keys = labelsOf(text);
  return OF_SUBSCRIPTIONS.some((key) => keys.has(key)) || says(normal(text), 'aboutSubscription');
}

/** True in the list of subscriptions: orders, invoices and offers name them, and have an Action, too. */
export function isOurs({ saysSubscriptions, page }: Context): boolean {
  const signs = ['serviceTag', 'billPlan'] as const;
  return saysSubscriptions || signs.every((key) => page.wordsOf(key).length > 0);
}

function inOtherPart(address: string, titles: string[]): boolean {
  if (OTHER_PART.test(afterAccount(address))) return true;
  const forms = titles.map(normal);
  if (forms.some((title) => says(title, 'aboutSubscription'))) return false;
  return forms.some((title) => says(title, 'aboutOther'));
}

/** From the list on the way leads over pages of one item. */
function leadsToSubscription(address: string, titles: string[], { step }: Memory): boolean {
  if (!ITEM_ADDRESS.test(afterAccount(address)) || !isLater(step, 'view')) return false;
  const forms = titles.map(normal);
  return !forms.some((form) => says(form, 'aboutOther') && !says(form, 'aboutSubscription'));
}

function tellsSubscriptions(page: Page, address: string, titles: string[]): boolean {
  if (SUBSCRIPTIONS_ADDRESS.test(afterAccount(address))) return true;
  const own = (text: string) => OF_SUBSCRIPTIONS.some((key) => isLabel(text, key));
  if (titles.some(own) || speaksOfEnding(page, titles)) return true;
  if (page.document.title.split(/\s[|·–—-]\s/).some((part) => own(part))) return true;
  return page.controls.some(
    (one) =>
      one.shows &&
      !one.place.footer &&
      isCurrent(one.element) &&
      (one.place.panel || inSideColumn(one.element, page.sight)) &&
      (isLabel(one.label, 'subscriptions') || isLabel(one.label, 'subscriptionsPart')),
  );
}

/** A title or a message of the page about ending a subscription: an answer, or a question. */
function speaksOfEnding(page: Page, titles: string[]): boolean {
  const messages = page
    .saying('aboutCancelling')
    .filter(({ parent }) => placeOf(parent).messageBar !== null);
  return [...titles, ...messages.map(({ text }) => text)].map(normal).some((form) => {
    if (!says(form, 'aboutCancelling') && !says(form, 'mayEnd')) return false;
    if (says(form, 'aboutSubscription')) return true;
    return says(form, 'cancelledNow') && !says(form, 'aboutOther');
  });
}

/** The part of the address that says where in the account one is: path and hash. */
function afterAccount(address: string): string {
  // A query may name where one comes from or goes back to.
  const place = address.replace(/\?[^#]*/, '');
  const at = place.search(/myaccount/i);
  return at < 0 ? '' : place.slice(at + 'myaccount'.length);
}

/** Controls with a label that may be pressed now: none behind an open modal. */
export function reachable(context: Context, controls: Control[]): Control[] {
  return controls.filter((one) => insideBlocker(one.element, context.blocker));
}

/** Showing texts with a label that are not behind an open modal. */
export function readable(context: Context, words: Words[]): Words[] {
  return words.filter((one) => insideBlocker(one.parent, context.blocker));
}

/** Under this width, in CSS px, sites replace the side panel by a menu button (facts, section 3). */
export function isNarrow({ page }: Context): boolean {
  return (page.document.defaultView?.innerWidth ?? 1024) < 900;
}
