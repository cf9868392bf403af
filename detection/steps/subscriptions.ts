import { SUBSCRIPTIONS_ADDRESS } from '../../site/clues';
import { type Context, isNarrow, reachable } from '../context';
import { controlOf } from '../controls';
import { currentBeside, isCurrent } from '../current';
import { isInside, lineage, partsAround, wordsIn } from '../flat-tree';
import { normal } from '../normal';
import type { Control, Page, Words } from '../page';
import { inSideColumn, inTopBar, placeOf, standsIn } from '../place';
import { isInMenuOfRow } from '../popups';
import { amongInstructions } from '../prose';
import { Judged, type Ruling, rule } from '../score';

/** Parts around the words of a card in which its button is looked for. */
const CARD = 4;

/** The Subscriptions entry of the account's own side panel, while one is not in that part already. */
export function subscriptions(context: Context): Ruling {
  const { page } = context;
  const entries = reachable(context, entriesOf(context));
  // The card that leads on is here, though its View is in words or signs that are not known.
  const cardHere =
    entries.length > 0 &&
    page.wordsOf('manageSubscriptions').some((words) => headsCard(page, words));
  const inPanel = entries.some(({ place }) => place.panel !== null && place.footer === null);
  return rule(entries.map((one) => judge(context, one, inPanel).never('card-here', cardHere)));
}

const ENTRIES = ['subscriptions', 'subscriptionsPart'] as const;

/** Each once, though its name may be that of the entry and of a part with more in it. */
function entriesOf({ page }: Context): Control[] {
  const all = ENTRIES.flatMap((key) => [...page.find(key), ...page.cards(key)]);
  return [...new Map(all.map((one) => [one.element, one])).values()];
}

/** Smallest sides of a tile, CSS px, and how many of one make stand together: less is a list of links. */
const TILE = { width: 120, height: 40, count: 3 };

/** True for one of several boxes of one make that are pressed as a whole: the parts of the account as cards. */
function isTile(element: Element, page: Page): boolean {
  const make = (one: Element): string => `${one.tagName}.${one.getAttribute('class') ?? ''}`;
  const alike = [...(element.parentElement?.children ?? [])].filter((one) => {
    if (make(one) !== make(element) || !page.shows(one)) return false;
    const { left, top, right, bottom } = page.box(one);
    return right - left >= TILE.width && bottom - top >= TILE.height;
  });
  return alike.includes(element) && alike.length >= TILE.count;
}

/** True where the entry beside it that one is on is called as the page itself: they are the account's parts. */
function isBesideTitle({ page, titles }: Context, { element, place }: Control): boolean {
  const current = page.once(currentBeside, element);
  if (!current) return false;
  const name = normal(wordsIn(current));
  // Where nothing is marked as a title, nothing is as the content either.
  return titles.length === 0 ? place.main === null : titles.some((title) => normal(title) === name);
}

/**
 * Entries of that kind that are in the page but not showing: in a closed panel, group or mobile menu.
 * The site header's own menu is another thing; it counts only where there is no panel: when narrow.
 */
export function hiddenEntries(context: Context): Control[] {
  const { page } = context;
  const hidden = page.controls.filter(
    (one) =>
      !one.shows &&
      (one.keys.has('subscriptions') ||
        one.keys.has('subscriptionsPart') ||
        one.keys.has('manageSubscriptions')) &&
      one.place.footer === null &&
      one.place.breadcrumb === null &&
      (one.place.panel !== null ||
        one.place.menu !== null ||
        (one.place.main === null &&
          (siblingControls(one.element) >= 2 || page.once(currentBeside, one.element) !== null))) &&
      !inAccountDropdown(one),
  );
  // Where the entry of a closed panel is that of the page itself, it is not the way.
  if (hidden.some(({ element, place }) => place.banner === null && isCurrent(element))) return [];
  const wide = !isNarrow(context);
  const own = hidden.filter(
    (one) =>
      one.place.banner === null &&
      !(wide && inTopBar(one.element, page.sight) && !page.once(currentBeside, one.element)),
  );
  if (own.length > 0 || wide) return own;
  return hidden.filter((one) => one.place.panel !== null);
}

/** @param inPanel true where an entry of the panel leads there as well */
function judge(context: Context, control: Control, inPanel: boolean): Judged {
  const { place, element, role } = control;
  const { page } = context;
  const href = element.getAttribute('href') ?? '';
  const expanded = element.getAttribute('aria-expanded') === 'true';
  const aside = inSideColumn(element, page.sight);
  const inMenu = insideMenu(context, control);
  const beside = isBesideTitle(context, control);
  // The parts of the account as tabs: down the side, or told by the one that is open.
  const ownTab = role === 'tab' && (aside || beside);
  const tile = place.panel === null && isTile(element, page);
  return new Judged('subscriptions', control)
    .clue('label', 0.6, control.keys.has('subscriptions'))
    .clue('part-of-label', 0.45, control.keys.has('subscriptionsPart'))
    .clue('best-known-label', 0.15, control.keys.get('subscriptions') === true)
    .clue('in-panel', 0.4, place.panel !== null)
    .clue('side-column', 0.35, aside)
    .clue('in-open-menu', 0.35, inMenu)
    .clue('beside-current', 0.35, place.panel === null && !aside && !inMenu && beside)
    .clue('tile', 0.35, tile)
    .clue('tab', 0.15, ownTab)
    .clue('among-entries', 0.15, siblingControls(element) >= 2)
    .clue('link', 0.1, role === 'link' || role === 'treeitem' || role === 'menuitem')
    .clue('address', 0.2, SUBSCRIPTIONS_ADDRESS.test(href))
    .clue('in-banner', -0.3, place.banner !== null)
    .never('banner', place.banner !== null && !isNarrow(context))
    .clue('in-dropdown', -0.5, inAccountDropdown(control))
    .clue(
      'article-text',
      -0.4,
      place.panel === null && place.main !== null && place.menu === null && !ownTab && !tile,
    )
    .never('already-there', context.inSubscriptions || isCurrent(element))
    .never('open-group', expanded && !href)
    .never(
      'not-in-panel',
      control.keys.has('subscriptionsPart') &&
        !(place.panel !== null || aside || inMenu || beside || tile),
    )
    .never('instructions', () => amongInstructions(page, element))
    .never('menu-of-another', () => place.panel === null && isInMenuOfRow(page, control))
    .never('panel-leads-on', inPanel && tile)
    .outside('footer', 'breadcrumb', 'row', 'form', 'messageBar');
}

/** In a dialog that is a menu: several entries, and nothing to fill in. */
function insideMenu({ blocker }: Context, { element }: Control): boolean {
  const menu = blocker?.dialog;
  return (
    !!menu && siblingControls(element) >= 3 && !menu.querySelector('input,select,textarea,form')
  );
}

/** `.mh-myaccount-auth-dropdown` and its like: the site header's menu is not the account's panel. */
function inAccountDropdown(control: Control): boolean {
  for (const one of lineage(control.element)) {
    const hook = `${one.id} ${one.getAttribute('class') ?? ''}`;
    if (/mh-myaccount|auth-dropdown|user-?menu|profile-?menu|header-?(?:menu|dropdown)/i.test(hook))
      return true;
  }
  return false;
}

/** How many controls stand beside this one in its list. */
function siblingControls(element: Element): number {
  let up = element.parentElement;
  for (let i = 0; up && i < 3; i++, up = up.parentElement) {
    const count = up.querySelectorAll(
      'a,button,[role=link],[role=menuitem],[role=treeitem]',
    ).length;
    if (count > 1) return count - 1;
  }
  return 0;
}

/** True for words that head a card of the content, where what can be pressed is not known. */
function headsCard(page: Page, { parent }: Words): boolean {
  const framed = standsIn(placeOf(parent), 'panel', 'banner', 'footer', 'breadcrumb');
  if (framed || controlOf(parent) || amongInstructions(page, parent)) return false;
  for (const part of partsAround(parent, CARD)) {
    const inside = page.all('native').filter((one) => isInside(one, part) && page.shows(one));
    if (inside.length > 0)
      return inside.some((one) => !page.controls.some(({ element }) => element === one));
  }
  return false;
}
