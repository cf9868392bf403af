import { lineage } from './flat-tree';
import { says } from './labels';
import type { Page } from './page';
import { textOf } from './text';

/** Text of a part, in characters, that can still be what stands around one control. */
const AROUND = 240;

/** Newsletters are called subscriptions, too: what stands around a control tells. */
export function besideMail(page: Page, element: Element): boolean {
  let around = '';
  for (const one of lineage(element)) {
    if (/^(?:BODY|MAIN|NAV|ASIDE)$/.test(one.tagName)) break;
    const text = textOf(one, page, AROUND + 1);
    if (text.length > AROUND) break;
    around = text;
  }
  return says(around, 'aboutMail');
}
