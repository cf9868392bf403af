import type { Lesson } from '../guide/lessons';
import type { StepId } from '../guide/steps';
import { controlOf, nameOf, roleOf } from './controls';
import { type LabelKey, NAMES } from './label-index';
import { labelsOf, says } from './labels';
import { fold, hasWords, normal } from './normal';
import { placeOf } from './place';
import { Sight } from './sight';
import { KEYS, markOf, placesOf } from './taught';

/** What these words do is known, and it is nothing of the way. */
const HARMLESS: readonly LabelKey[] = ['dismiss', 'close', 'save', 'signOut'];
/** Longer texts, in characters, are no label. */
const LONGEST = 80;

/**
 * Describes the control that somebody points at.
 * @returns null where it has no name to know it by, or where its words say that it is of something else
 */
export function lessonOf(
  pointedAt: Element,
  step: StepId,
  verdict: Lesson['verdict'],
): { lesson: Lesson; element: Element } | null {
  const element = controlOf(pointedAt);
  if (!element) return null;
  const name = nameOf(element, new Sight(element.ownerDocument));
  const label = name.shown || name.given || name.extra;
  const form = normal(label);
  if (!hasWords(form) || form.length > LONGEST) return null;
  if (verdict === 'right' && isOfSomethingElse(label, form, KEYS[step])) return null;
  const role = roleOf(element) || 'button';
  const places = placesOf(placeOf(element));
  const mark = markOf(form);
  const lesson = {
    id: markOf([step, mark, role, ...places].join(' ')),
    step,
    verdict,
    role,
    mark,
    label: knownWords(label),
    places,
  };
  return { lesson, element };
}

function isOfSomethingElse(label: string, form: string, key: LabelKey): boolean {
  const keys = labelsOf(label);
  if (keys.has(key)) return false;
  return (
    says(form, 'aboutOther') || says(form, 'aboutMail') || HARMLESS.some((one) => keys.has(one))
  );
}

let words: Set<string> | undefined;

/** A label less the words that no control of the site is known to have: they may be personal. */
function knownWords(label: string): string {
  words ??= new Set([...NAMES.keys()].flatMap((form) => form.split(/[^\p{L}\p{M}]+/u)));
  return fold(label)
    .split(' ')
    .map((word) => (words?.has(normal(word)) ? word : '…'))
    .join(' ');
}
