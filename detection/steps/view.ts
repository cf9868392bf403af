import { OTHER_CARD, SUBSCRIPTION_CARD, SUBSCRIPTIONS_ADDRESS } from '../../site/clues';
import type { Context } from '../context';
import { eachText, flatParent, isInside, lineage } from '../flat-tree';
import { labelsOf } from '../labels';
import { normal } from '../normal';
import type { Control, Page } from '../page';
import { Judged, type Ruling, rule } from '../score';

/** The View control that belongs to Manage Subscriptions; every other View of the page is left alone. */
export function view(context: Context): Ruling {
  const all = context.page.find('view');
  return rule(all.map((one) => judge(context, one, all)));
}

type Owner = 'manage' | 'subscriptions' | 'other' | 'none';

function judge(context: Context, control: Control, all: Control[]): Judged {
  const { place, element } = control;
  const owner = ownerOf(context.page, control, all);
  const named = normal(`${control.name.given} ${control.name.extra}`);
  const href = element.getAttribute('href') ?? '';
  const titled = context.titles.some((title) => labelsOf(title).has('manageSubscriptions'));
  return new Judged('view', control)
    .clue('label', 0.4, true)
    .clue('best-known-label', 0.1, control.keys.get('view') === true)
    .clue('card-is-manage', 0.7, owner === 'manage')
    .clue('card-is-subscriptions', 0.5, owner === 'subscriptions')
    .clue('named-after-it', 0.6, mentionsManage(named))
    .clue('known-card', 0.4, hooked(element, SUBSCRIPTION_CARD))
    .clue('tab-is-manage', 0.6, tabIsManage(element))
    .clue('only-one-under-title', 0.6, owner === 'none' && titled && all.length === 1)
    .clue('address', 0.2, SUBSCRIPTIONS_ADDRESS.test(href))
    .clue('in-subscriptions', 0.1, context.inSubscriptions)
    .never('card-of-something-else', owner === 'other' && !mentionsManage(named))
    .never('known-other-card', hooked(element, OTHER_CARD))
    .never('row', place.row !== null)
    .never('footer', place.footer !== null)
    .never('banner', place.banner !== null)
    .never('panel', place.panel !== null && place.main === null)
    .never('breadcrumb', place.breadcrumb !== null)
    .never('form', place.form !== null)
    .never('menu', place.menu !== null)
    .never('message', place.messageBar !== null);
}

/**
 * What the card around a View is about: climbs while the surroundings hold this View alone, up to the
 * edge of the card (one of several alike, or a part with a heading), and reads what it begins with.
 */
function ownerOf(page: Page, control: Control, all: Control[]): Owner {
  let branch = control.element;
  for (let up = flatParent(branch), depth = 0; up && depth < 10; up = flatParent(up), depth++) {
    if (all.some((other) => other !== control && isInside(other.element, up as Element)))
      return 'none';
    if (/^(?:BODY|MAIN|NAV)$/.test(up.tagName)) return 'none';
    const heading = headingOf(up, control.element, page);
    if (heading) return heading;
    const first = firstText(up, control.element, page);
    if (first) {
      const keys = labelsOf(first);
      if (keys.has('manageSubscriptions')) return 'manage';
      if (keys.has('subscriptions')) return 'subscriptions';
    }
    if (first && isOneOfSeveral(up)) return 'other';
    branch = up;
  }
  return 'none';
}

/** The heading of a part, told by its role; null if it has none. */
function headingOf(part: Element, apart: Element, page: Page): Owner | null {
  const found = [...part.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading],legend')].find(
    (one) => page.sight.shows(one) && !isInside(one, apart),
  );
  if (!found) return null;
  const keys = labelsOf(found.textContent ?? '');
  if (keys.has('manageSubscriptions')) return 'manage';
  return keys.has('subscriptions') ? 'subscriptions' : 'other';
}

function firstText(part: Element, apart: Element, page: Page): string {
  let words = '';
  eachText(part, (text) => {
    const parent = flatParent(text);
    if (!parent || !/\p{L}{2}/u.test(text.nodeValue ?? '')) return undefined;
    if (isInside(parent, apart)) return undefined;
    if (!page.sight.shows(parent)) return undefined;
    words = text.nodeValue ?? '';
    return false;
  });
  return words;
}

/** A card among cards: siblings of the same make. */
function isOneOfSeveral(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent) return false;
  const make = (one: Element) =>
    `${one.tagName}.${(one.getAttribute('class') ?? '').split(/\s+/)[0]}`;
  return [...parent.children].filter((one) => make(one) === make(element)).length >= 2;
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

function tabIsManage(element: Element): boolean {
  for (const one of lineage(element)) {
    if (one.getAttribute('role') !== 'tabpanel') continue;
    const by = one.getAttribute('aria-labelledby');
    const root = one.getRootNode() as Document | ShadowRoot;
    const tab = by ? root.getElementById?.(by) : null;
    return labelsOf(tab?.textContent ?? one.getAttribute('aria-label') ?? '').has(
      'manageSubscriptions',
    );
  }
  return false;
}

function hooked(element: Element, pattern: RegExp): boolean {
  for (const one of lineage(element)) if (pattern.test(one.id)) return true;
  return false;
}
