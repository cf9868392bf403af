import type { Context } from '../context';
import { controlOf } from '../controls';
import { flatParent, isInside } from '../flat-tree';
import { says } from '../labels';
import { normal } from '../normal';
import type { Control } from '../page';
import { isOpenTab } from '../tabs';
import { pressables } from './confirm';

/** Parts around a heading that can still be its card. */
const DEPTH = 5;

/**
 * The one control of a card, or of an unfolded part, that is headed Manage Subscriptions, where its
 * words are not known: there is nothing else that it could be. Cards with more controls have none.
 */
export function lonelyControls(context: Context): Control[] {
  const found = context.page.wordsOf('manageSubscriptions').flatMap(({ parent }) => {
    const heading = controlOf(parent);
    if (heading && !isOpenTab(heading, context)) return [];
    const control = onlyOneBeside(heading ?? parent, context);
    return control ? [control] : [];
  });
  return [...new Map(found.map((one) => [one.element, one])).values()];
}

function onlyOneBeside(heading: Element, context: Context): Control | null {
  let up = flatParent(heading);
  for (let depth = 0; up && depth < DEPTH; up = flatParent(up), depth++) {
    if (/^(?:BODY|MAIN|NAV|HEADER|FOOTER|UL|OL|TABLE)$/.test(up.tagName)) return null;
    if (up.querySelector('h1')) return null;
    const controls = pressables(context, up).filter(
      ({ element, role }) =>
        role !== 'tab' && !isInside(heading, element) && !isInside(element, heading),
    );
    if (controls.length > 1) return null;
    const [only] = controls;
    if (only) return isStrange(only) && isBelow(only.element, heading, context) ? only : null;
  }
  return null;
}

/** What stands beside a heading is another one like it: the content of a card is below. */
function isBelow(element: Element, heading: Element, { page }: Context): boolean {
  return page.sight.box(element).top >= page.sight.box(heading).bottom - 4;
}

/** Words that are not known, and that say nothing of something else. */
function isStrange({ keys, label, enabled }: Control): boolean {
  const form = normal(label);
  const other =
    says(form, 'aboutOther') || says(form, 'aboutMail') || says(form, 'aboutCancelling');
  // "Details" on such a card is its View as well.
  return enabled && !other && [...keys.keys()].every((key) => key === 'details');
}
