import { SUBSCRIPTION_CARD, SUBSCRIPTIONS_ADDRESS } from '../../site/clues';
import { besideMail } from '../around';
import { type Context, reachable } from '../context';
import { isInside, lineage, wordsIn } from '../flat-tree';
import { kindAround } from '../kinds';
import { labelsOf } from '../labels';
import type { Control } from '../page';
import { hasHook } from '../place';
import { amongInstructions } from '../prose';
import { Judged, type Ruling, rule } from '../score';
import { isOpenTab } from '../tabs';

/** The Manage Subscriptions entry, card or tab of the subscriptions area. */
export function manageSubscriptions(context: Context): Ruling {
  const { page } = context;
  const all = [...page.find('manageSubscriptions'), ...page.cards('manageSubscriptions')];
  const judged = reachable(context, all).map((one) => judge(context, one, all));
  return rule(judged);
}

function judge(context: Context, control: Control, all: Control[]): Judged {
  const { place, element } = control;
  const href = element.getAttribute('href') ?? '';
  return new Judged('manage-subscriptions', control)
    .clue('label', 0.75, true)
    .clue('best-known-label', 0.15, control.keys.get('manageSubscriptions') === true)
    .clue('in-subscriptions', 0.25, context.inSubscriptions)
    .clue('in-main', 0.15, place.main !== null)
    .clue('tab', 0.15, control.role === 'tab')
    .clue('in-panel', 0.2, place.panel !== null)
    .clue('known-card', 0.2, hasHook(element, SUBSCRIPTION_CARD))
    .clue('address', 0.15, SUBSCRIPTIONS_ADDRESS.test(href))
    .clue(
      'newsletter-address',
      -0.6,
      /newsletter|e-?mail|preference|marketing|communication/i.test(href),
    )
    .never('panel', context.inSubscriptions && place.panel !== null && place.main === null)
    .never('newsletter', () => besideMail(context.page, element, all))
    .never('card-of-another', () => !context.inSubscriptions && inOtherCard(context, element))
    .never('dialog', (place.dialog !== null || context.blocker !== null) && place.panel === null)
    .never('already-there', () => context.page.once(isOpenTab, element))
    .never('footer', place.footer !== null || element.closest('footer') !== null)
    .never('other-kind', () => kindAround(context.page, element) === 'other')
    .never('menu', place.menu !== null && place.panel === null && !holdsCurrent(place.menu))
    .never('instructions', () => amongInstructions(context.page, element))
    .outside('banner', 'breadcrumb', 'row', 'form', 'messageBar');
}

/** True for a menu in which one is already: a list of the parts of the page, and nothing that pops up. */
function holdsCurrent(menu: Element): boolean {
  return menu.querySelector('[aria-current]:not([aria-current=false])') !== null;
}

/** A card whose own heading names neither subscriptions nor the control itself. */
function inOtherCard(context: Context, element: Element): boolean {
  for (const one of lineage(element)) {
    if (/^(?:BODY|MAIN|NAV|ASIDE)$/.test(one.tagName)) return false;
    const headings = context.page
      .headings()
      .filter(
        (heading) =>
          heading.tagName !== 'H1' && isInside(heading, one) && !isInside(heading, element),
      );
    if (headings.length === 0) continue;
    const text = headings.map(wordsIn);
    return headings.length === 1 && !text.some((words) => isSubscriptions(words, context));
  }
  return false;
}

function isSubscriptions(words: string, context: Context): boolean {
  if (context.titles.includes(words)) return true;
  const keys = labelsOf(words);
  return (
    keys.has('subscriptions') || keys.has('subscriptionsPart') || keys.has('manageSubscriptions')
  );
}
