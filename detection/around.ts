import { isInside, lineage } from './flat-tree';
import { says } from './labels';
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
  const headings = page.all('headings').filter((heading) => page.sight.shows(heading));
  let around = '';
  for (const one of lineage(element)) {
    if (/^(?:BODY|MAIN|NAV|ASIDE)$/.test(one.tagName) || isPage(one, headings)) break;
    if (others.some((other) => other.element !== element && isInside(other.element, one))) break;
    // All of it: cut off where it is painted at length, its normal form may be short.
    const text = textOf(one, page);
    if (text.length > AROUND) break;
    around = text;
    if (/©/.test(one.textContent ?? '')) return true;
  }
  return says(around, 'aboutMail');
}

/** What holds tabs, the page's title or several headings is no surroundings any more, but the page. */
function isPage(part: Element, headings: readonly Element[]): boolean {
  if (part.querySelector('[role=tablist],[role=tabpanel]')) return true;
  if (part.querySelectorAll('a,button').length > MOST_BESIDE) return true;
  const inside = headings.filter((heading) => isInside(heading, part));
  return inside.length > 1 || inside.some((heading) => heading.tagName === 'H1');
}
