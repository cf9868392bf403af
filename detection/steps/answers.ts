import type { Context } from '../context';
import { beginsHand, roleOf } from '../controls';
import { flatElements, isInside } from '../flat-tree';
import { labelsOf, placeOfPhrase, says } from '../labels';
import { hasWords, normal } from '../normal';
import type { Control } from '../page';
import { isQuestion } from '../text';

/** What the buttons of one part can mean, by their labels. */
export interface Buttons {
  strong: Control[];
  weak: Control[];
  dismiss: Control[];
  bare: Control[];
  /** Words that say neither; any of them may be what goes through. */
  unknown: Control[];
}

/** The controls of a part that pass a test, by what they can mean. */
export function buttonsIn(
  context: Context,
  part: Element,
  test: (control: Control) => boolean,
): Buttons {
  const all = pressables(context, part).filter(test);
  const bare = all.filter((one) => one.keys.has('cancel') && one.keys.has('dismiss'));
  const rest = all.filter((one) => !bare.includes(one));
  const dismiss = rest.filter((one) => one.keys.has('dismiss') || holdsBack(one));
  const forward = rest.filter((one) => !dismiss.includes(one));
  const answers = forward.filter(({ label }) => !isQuestion(label));
  const strong = answers.filter((one) => one.keys.has('goThrough') || endsIt(one));
  const weak = answers.filter(
    (one) => !strong.includes(one) && (one.keys.has('goOn') || affirms(one)),
  );
  const unknown = forward.filter((one) => !strong.includes(one) && !weak.includes(one));
  return { strong, weak, dismiss, bare, unknown };
}

/** "Don't …", "Keep …", "No": says that nothing is to happen. A label known word for word is believed. */
function holdsBack({ keys, label }: Control): boolean {
  if (keys.has('goThrough') || keys.has('goOn')) return false;
  const form = act(label);
  // "No, go back", in whatever words.
  const denies = placeOfPhrase(normal(label), 'deny') === 0 && !speaksOfAnEnd(form);
  return denies || says(form, 'deny') || says(form, 'keep');
}

/** "Yes, end my subscription": not a known label, but it says what it does. */
function endsIt({ label }: Control): boolean {
  const form = act(label);
  return !says(form, 'aboutOther') && speaksOfAnEnd(form);
}

/** "Continue with the cancellation": a word that goes on, and what it goes on with; or a word that ends. */
function speaksOfAnEnd(form: string): boolean {
  const goesOn = labelsOf(form.split(' ', 1)[0] ?? '').has('goOn');
  return says(form, 'endIt') || (goesOn && says(form, 'aboutCancelling'));
}

/** What a button does, without the answer before the comma: "No thanks, cancel my subscription". */
function act(label: string): string {
  const form = normal(label);
  return form.split(/,\s*|[،、]\s*/).at(-1) ?? form;
}

/** "Yes, I am sure". */
export function affirms({ label }: Control): boolean {
  return placeOfPhrase(normal(label), 'affirm') === 0;
}

/** Elements of a part that are looked at for controls; a part with more is not a question. */
export const MOST_ELEMENTS = 3000;

/** All controls of a part with words on them, whether their label is known or not. */
export function pressables(context: Context, part: Element): Control[] {
  const { page } = context;
  const known = page.controls.filter((one) => one.shows && isInside(one.element, part));
  const rest: Control[] = [];
  let count = 0;
  for (const one of flatElements(part)) {
    if (++count > MOST_ELEMENTS) break;
    if (known.some((other) => isInside(one, other.element) || isInside(other.element, one)))
      continue;
    if (!(roleOf(one) || beginsHand(one)) || !page.shows(one)) continue;
    const control = page.describe(one);
    if (hasWords(control.label) && control.label.length <= 80) rest.push(control);
  }
  return [...known, ...rest];
}

/** Their elements, all of them. */
export function allOf(buttons: Buttons): Element[] {
  return Object.values(buttons).flatMap((all: Control[]) => all.map((one) => one.element));
}
