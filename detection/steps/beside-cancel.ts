import type { Context } from '../context';
import { eachText, flatParent, isInside, partsAround } from '../flat-tree';
import { labelsOf, says } from '../labels';
import { fold, normal } from '../normal';
import type { Control } from '../page';
import { apartFrom, type ProductSigns } from '../product';
import { isQuestion, lettersIn, textOf } from '../text';
import { pressables } from './answers';

/** What stands beside a Cancel that cancels something smaller: an edit, a question, an upload. */

const FIELDS =
  'input:not([type=hidden],[type=button],[type=submit],[type=image],[type=reset],[type=checkbox],[type=radio]),select,textarea';
const CHOICES = 'input[type=radio],[role=radio]';

/** Elements of a part that are gone through; what has more is a page. */
const MOST_ELEMENTS = 400;
/** Parts around a Cancel that are looked at; custom elements lie many deep. */
const DEEPEST = 8;

/** A Cancel in the same small part as fields to fill in closes a form, also where there is no form tag. */
export function besideFields(context: Context, element: Element, signs: ProductSigns): boolean {
  // How one pays may stand among the fields.
  const sure = signs.tag.length > 0 ? { ...signs, plan: [] } : signs;
  const { sight } = context.page;
  return apartFrom(sure, element, DEEPEST).some(
    (part) =>
      !sight.within(part, FIELDS, MOST_ELEMENTS).next().done ||
      // One thing of several to choose is an answer; a single tick may be the renewal's.
      [...sight.within(part, CHOICES, MOST_ELEMENTS)].length > 1,
  );
}

/** Parts around a Cancel in which what it answers or ends is looked for. */
const NEAREST = 3;

/** "Turn it off?" and two answers: the bare word for Cancel says no to it, and what is beside it yes. */
export function answersQuestion(
  context: Context,
  { element, keys }: Control,
  signs: ProductSigns,
): boolean {
  const bare = keys.has('dismiss');
  return apartFrom(signs, element, NEAREST).some((part) => {
    const others = pressables(context, part).filter((one) => one.element !== element);
    const paired = bare ? others.length > 0 : others.some((one) => one.keys.has('dismiss'));
    // "Want to cancel? [Contact us] [Cancel]" is an offer of just that.
    return paired && asks(context, part, bare);
  });
}

/** True if a text of the part is a question; where told so, about something else than cancelling. */
function asks({ page }: Context, part: Element, elseThan: boolean): boolean {
  return !eachText(part, (text) => {
    const parent = flatParent(text);
    const words = fold(text.nodeValue ?? '');
    if (!parent || !isQuestion(words) || !page.shows(parent)) return undefined;
    // "Cancel this subscription?" asks in the words of the one that goes through with it.
    const keys = labelsOf(words);
    if (keys.has('cancel') || keys.has('goThrough')) return false;
    return elseThan && says(normal(words), 'aboutCancelling') ? undefined : false;
  });
}

/** Letters outside a control that make a line say something, and parts around it that can be the line. */
const SAYING = 4;
const LINE = 2;

/** "Change of your subscription on 13 March 2027", and Cancel in that line: it ends what waits there. */
export function endsWhatWaits(
  context: Context,
  { element, keys }: Control,
  signs: ProductSigns,
): boolean {
  if (!keys.has('dismiss')) return false;
  const [said = ''] = apartFrom(signs, element, LINE)
    .map((part) => textOf(part, context.page, 400, [element]))
    .filter((text) => lettersIn(text) >= SAYING);
  return (
    /\p{Nd}{4}/u.test(said) && says(said, 'aboutSubscription') && !says(said, 'aboutCancelling')
  );
}

/** Stops what is under way, a backup or an upload: its bar stands in the same small part. */
export function besideProgress({ page }: Context, element: Element, signs: ProductSigns): boolean {
  return apartFrom(signs, element).some(
    (part) => !page.sight.within(part, 'progress,[role=progressbar]', MOST_ELEMENTS).next().done,
  );
}

/**
 * "Save" and "Cancel" side by side: that Cancel drops an edit. Also where the form shows the signs of
 * the product, if it is the bare word that dismisses as well.
 */
export function pairedWithSave(
  context: Context,
  { element, keys }: Control,
  signs: ProductSigns,
): boolean {
  const saves = context.page.find('save', { disabled: true });
  const bare = keys.has('dismiss');
  // "Next" or "Back", and "Cancel": that one leaves a stage; "Yes, cancel" and "Cancel": that one answers no.
  const ahead = (['goOn', 'nextPage', 'goThrough', 'dismiss'] as const).flatMap((key) =>
    context.page.find(key, { disabled: true }),
  );
  if (
    bare &&
    ahead.some((one) => one.element !== element && flatParent(one.element) === flatParent(element))
  )
    return true;
  const around = partsAround(element, NEAREST);
  const apart = apartFrom(signs, element, NEAREST);
  return saves.some(
    (save) =>
      apart.some((part) => isInside(save.element, part)) ||
      (bare && apart.length < around.length && areNeighbours(save.element, element)),
  );
}

/** CSS px between two controls of one pair. */
const PAIR = 60;

/** True for controls that are painted side by side. */
function areNeighbours(one: Element, other: Element): boolean {
  if (flatParent(one) === flatParent(other)) return true;
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const across = Math.max(a.left - b.right, b.left - a.right);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom);
  return across < PAIR && down < 0;
}
