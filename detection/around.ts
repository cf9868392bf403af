import { isInside, lineage } from './flat-tree';
import { says } from './labels';
import type { Control, Page } from './page';
import { textOf } from './text';

/** Text of a part, in characters, that can still be what stands around one control. */
const AROUND = 240;

/** What has these inside is no surroundings any more, but the page. */
const PAGE = 'h1,[role=tablist],[role=tabpanel]';

/**
 * Newsletters are called subscriptions, too: what stands around a control tells.
 * @param others controls of the same name: what stands around one of them does not count
 */
export function besideMail(page: Page, element: Element, others: readonly Control[]): boolean {
  let around = '';
  for (const one of lineage(element)) {
    if (/^(?:BODY|MAIN|NAV|ASIDE)$/.test(one.tagName) || one.querySelector(PAGE)) break;
    if (others.some((other) => other.element !== element && isInside(other.element, one))) break;
    const text = textOf(one, page, AROUND + 1);
    if (text.length > AROUND) break;
    around = text;
  }
  return says(around, 'aboutMail');
}
