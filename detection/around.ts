import type { Context } from './context';
import { isInside, lineage, wordsIn } from './flat-tree';
import { says } from './labels';
import { normal } from './normal';
import type { Control, Page } from './page';
import { textOf } from './text';

/** Text of a part, in characters, that can still be what stands around one control. */
const AROUND = 240;

/** More controls than these beside each other are a page. */
const MOST_BESIDE = 6;

/**
 * Newsletters are called subscriptions, too: what stands around a control tells. So does the sign that
 * stands at the foot of a page.
 * @param others controls of the same name: what stands around one of them does not count
 */
export function besideMail(page: Page, element: Element, others: readonly Control[]): boolean {
  let around = '';
  for (const one of lineage(element)) {
    if (/^(?:BODY|MAIN|NAV|ASIDE)$/.test(one.tagName) || page.once(isPage, one)) break;
    if (others.some((other) => other.element !== element && isInside(other.element, one))) break;
    // All of it: cut off where it is painted at length, its normal form may be short.
    const text = textOf(one, page);
    if (text.length > AROUND) break;
    around = text;
    if (/©/.test(one.textContent ?? '')) return true;
  }
  return says(around, 'aboutMail');
}

/**
 * True for what stands under a first heading of its own that is of something else: of several pages
 * that lie over each other, one beside the subscriptions.
 */
export function isUnderOtherTitle({ page, titles }: Context, element: Element): boolean {
  if (titles.length < 2) return false;
  const all = page.headings('h1,[aria-level="1"]');
  for (const part of lineage(element)) {
    const [own, more] = all.filter((one) => isInside(one, part));
    if (!own) continue;
    const form = normal(wordsIn(own));
    return !more && says(form, 'aboutOther') && !says(form, 'aboutSubscription');
  }
  return false;
}

/** What holds tabs, the page's title or several headings is no surroundings any more, but the page. */
function isPage(part: Element, page: Page): boolean {
  // Counted no further than needed: a part may be all of a long page.
  const holdsMany = ['a', 'button'].some((tag) => part.getElementsByTagName(tag)[MOST_BESIDE]);
  if (holdsMany || part.querySelectorAll('a,button').length > MOST_BESIDE) return true;
  if (part.querySelector('[role=tablist],[role=tabpanel]')) return true;
  const inside = page.headings().filter((heading) => isInside(heading, part));
  return inside.length > 1 || inside.some((heading) => heading.tagName === 'H1');
}
