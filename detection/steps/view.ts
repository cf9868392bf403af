import { OTHER_CARD, SUBSCRIPTION_CARD, SUBSCRIPTIONS_ADDRESS } from '../../site/clues';
import { besideMail } from '../around';
import { type Context, reachable } from '../context';
import { controlOf } from '../controls';
import { eachText, flatParent, isInside, lineage, wordsIn } from '../flat-tree';
import { labelsOf } from '../labels';
import { fold, hasWords, normal } from '../normal';
import type { Control, Page } from '../page';
import { hasHook, isLaidOut, placeOf, standsIn } from '../place';
import { isInMenu } from '../popups';
import { amongInstructions } from '../prose';
import { Judged, type Ruling, rule } from '../score';
import { headOver } from '../sections';
import { isClosedTab, openManageTab } from '../tabs';

/** What all Views of a page are judged beside. */
interface Among {
  /** All of them. */
  all: Control[];
  /** The page's own title, where it is marked as a heading. */
  title: Element | undefined;
  /** From where on down the page is headed as Manage Subscriptions, CSS px. */
  headedFrom: number;
  /** The tab of Manage Subscriptions that one is in. */
  openTab: Control | undefined;
}

/** The View control that belongs to Manage Subscriptions; every other View of the page is left alone. */
export function view(context: Context): Ruling {
  const { page, titles } = context;
  const all = reachable(context, page.find('view'));
  if (all.length === 0) return rule([]);
  const among: Among = {
    all,
    title: page.all('headings').find((one) => titles.includes(wordsIn(one))),
    headedFrom: headedFrom(context),
    openTab: openManageTab(context),
  };
  return rule(all.map((one) => judge(context, one, among)));
}

/**
 * From where on down: all of a page that is titled so, and what lies below the name where that is no
 * control (a title, or the tab that one is in). Infinity where nothing is headed so.
 */
function headedFrom({ page, titles }: Context): number {
  if (titles.some((title) => labelsOf(title).has('manageSubscriptions'))) return -Infinity;
  const names = page.wordsOf('manageSubscriptions').filter(({ parent }) => {
    if (controlOf(parent)) return false;
    const place = placeOf(parent);
    return !standsIn(place, 'banner', 'footer', 'row') && !(place.panel && !place.main);
  });
  return Math.min(...names.map(({ parent }) => page.box(parent).bottom));
}

/** True where Manage Subscriptions is still to be opened: its View is in what it hides. */
function isClosed({ page }: Context, owner: Owner): boolean {
  return page.find('manageSubscriptions').some(
    ({ element, place }) =>
      place.panel === null &&
      (element.matches('[aria-expanded=false],details:not([open])>summary') ||
        // A card may be called the same as a tab.
        (owner !== 'manage' &&
          !standsIn(place, 'banner', 'footer', 'breadcrumb') &&
          isClosedTab(element))),
  );
}

type Owner = 'manage' | 'subscriptions' | 'other' | 'none';

function judge(context: Context, control: Control, among: Among): Judged {
  const { place, element } = control;
  const { all } = among;
  const inTab = tabIsManage(context, element, among);
  const owner = inTab ? 'none' : ownerOf(context, control, among);
  const named = normal(`${control.name.given} ${control.name.extra}`);
  const href = element.getAttribute('href') ?? '';
  const titled = context.page.box(element).top >= among.headedFrom;
  const apart = owner === 'none' || owner === 'subscriptions';
  return new Judged('view', control)
    .clue('label', 0.4, true)
    .clue('best-known-label', 0.1, control.keys.get('view') === true)
    .clue('card-is-manage', 0.7, owner === 'manage')
    .clue('card-is-subscriptions', 0.3, owner === 'subscriptions' && context.inSubscriptions)
    .clue('named-after-it', 0.6, mentionsManage(named))
    .clue('known-card', 0.4, hasHook(element, SUBSCRIPTION_CARD))
    .clue('tab-is-manage', 0.6, inTab)
    .clue('only-one-under-title', 0.6, apart && titled && all.length === 1)
    .clue('address', 0.2, SUBSCRIPTIONS_ADDRESS.test(href))
    .clue('in-subscriptions', 0.1, context.inSubscriptions)
    .never('card-of-another', owner === 'other' && !mentionsManage(named))
    .never(
      'card-of-part',
      owner === 'subscriptions' && !context.inSubscriptions && !mentionsManage(named),
    )
    .never('closed-card', () => !mentionsManage(named) && isClosed(context, owner))
    .never('other-card', () => hasHook(element, OTHER_CARD))
    .never('newsletter', () => besideMail(context.page, element, all))
    .never('panel', place.panel !== null && place.main === null)
    .never('instructions', () => amongInstructions(context.page, element))
    .never('menu', () => isInMenu(context.page, control))
    .outside('row', 'dialog', 'footer', 'banner', 'breadcrumb', 'form', 'menu', 'messageBar');
}

/**
 * What the card around a View is about: climbs while the surroundings hold this View alone, up to the
 * edge of the card (one of several alike, or a part with a heading), and reads what it begins with.
 */
function ownerOf({ page, titles }: Context, control: Control, { all, title }: Among): Owner {
  let found: Owner | null = null;
  for (let up = flatParent(control.element), depth = 0; up && depth < 10; depth++) {
    const part = up;
    if (all.some((other) => other !== control && isInside(other.element, part))) break;
    if (/^(?:BODY|MAIN|NAV)$/.test(part.tagName)) break;
    // The page's own title heads no card.
    if (title && isInside(title, part)) break;
    const heading = headingOf(part, control.element, page);
    if (heading) return heading === 'other' && found ? found : heading;
    const first = firstText(part, control.element, page);
    if (!title && titles.includes(fold(first))) break;
    if (first) {
      const keys = labelsOf(first);
      if (keys.has('manageSubscriptions')) return 'manage';
      // A text above it may still head the card.
      if (keys.has('subscriptions')) found = 'subscriptions';
      else if (isOneOfSeveral(part, page)) return found ?? 'other';
    }
    up = flatParent(part);
  }
  return found ?? 'none';
}

/** The heading of a part, told by its role; null if it has none. */
function headingOf(part: Element, apart: Element, page: Page): Owner | null {
  const all = page.headings().filter((one) => isInside(one, part) && !isInside(one, apart));
  const [first] = all;
  if (!first) return null;
  // Parts that unfold may stand one below the other without a box around each.
  const alike = all.filter(({ tagName }) => tagName === first.tagName);
  const keys = labelsOf(wordsIn(headOver(apart, alike, page) ?? first));
  if (keys.has('manageSubscriptions')) return 'manage';
  return keys.has('subscriptions') ? 'subscriptions' : 'other';
}

function firstText(part: Element, apart: Element, page: Page): string {
  let words = '';
  eachText(part, (text) => {
    const parent = flatParent(text);
    if (!parent || !hasWords(text.nodeValue ?? '')) return undefined;
    if (isInside(parent, apart)) return undefined;
    if (!page.shows(parent)) return undefined;
    words = text.nodeValue ?? '';
    return false;
  });
  return words;
}

/** A card among cards: painted side by side, and of the same make. Bare boxes have no make. */
function isOneOfSeveral(element: Element, page: Page): boolean {
  const make = makeOf(element);
  const parent = flatParent(element);
  if (!parent || make === 'DIV.' || make === 'SPAN.' || isLaidOut(element)) return false;
  const alike = [...(element.parentElement?.children ?? [])].filter(
    (one) => makeOf(one) === make && flatParent(one) === parent && page.shows(one),
  );
  return alike.length >= 2;
}

function makeOf(element: Element): string {
  return `${element.tagName}.${(element.getAttribute('class') ?? '').split(/\s+/)[0]}`;
}

/** "View Manage Subscriptions": the name goes on with whose View it is. */
function mentionsManage(named: string): boolean {
  const words = named.split(' ');
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const keys = labelsOf(words.slice(from, to).join(' '));
      if (keys.has('manageSubscriptions') || keys.has('subscriptions')) return true;
    }
  }
  return false;
}

/** True if the View is in the panel of the Manage Subscriptions tab, told by either end of the tie. */
function tabIsManage(context: Context, element: Element, { all, openTab: open }: Among): boolean {
  for (const one of lineage(element)) {
    if (one.getAttribute('role') !== 'tabpanel') continue;
    const by = one.getAttribute('aria-labelledby');
    const root = one.getRootNode() as Document | ShadowRoot;
    const tab = by ? root.getElementById?.(by) : null;
    const name = tab?.textContent ?? one.getAttribute('aria-label') ?? '';
    if (name) return labelsOf(name).has('manageSubscriptions');
    if (open === undefined) return false;
    const controlled = open.element.getAttribute('aria-controls');
    // Where nothing ties them, the one pane that shows is that of the open tab.
    return controlled ? controlled === one.id : isOnlyPane(context, one);
  }
  return open !== undefined && all.length === 1;
}

function isOnlyPane({ page }: Context, pane: Element): boolean {
  const panes = [...(pane.parentElement?.children ?? [])].filter(
    (one) => one.getAttribute('role') === 'tabpanel' && page.shows(one),
  );
  return panes.length === 1;
}
