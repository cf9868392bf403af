import type { Lesson } from '../guide/lessons';
import type { StepId } from '../guide/steps';
import type { LabelKey } from './label-index';
import { normal } from './normal';
import type { Control } from './page';
import type { Place } from './place';

/** The label that the control of a step has. */
export const KEYS: Record<StepId, LabelKey> = {
  'sign-in': 'signIn',
  subscriptions: 'subscriptions',
  'manage-subscriptions': 'manageSubscriptions',
  view: 'view',
  action: 'action',
  'action-manage': 'manageSubscriptions',
  'update-cancel': 'updateCancel',
  cancel: 'cancel',
  confirm: 'goThrough',
};

/** The labels that texts of this form (`normal.ts`) were shown to be. */
export function taughtKeys(form: string, lessons: readonly Lesson[]): LabelKey[] {
  const mark = markOf(form);
  return lessons
    .filter((one) => one.verdict === 'right' && one.mark === mark)
    .map(({ step }) => KEYS[step]);
}

/** What was shown about just this control at this step. */
export function taught(
  step: StepId,
  { label, role, place }: Control,
  lessons: readonly Lesson[],
): Lesson['verdict'] | undefined {
  if (lessons.length === 0) return undefined;
  const mark = markOf(normal(label));
  const places = placesOf(place).join();
  return lessons.find(
    (one) =>
      one.step === step && one.mark === mark && one.role === role && one.places.join() === places,
  )?.verdict;
}

/** The names of the regions that something stands in, sorted. */
export function placesOf(place: Place): string[] {
  return Object.entries(place)
    .filter(([, element]) => element !== null)
    .map(([name]) => name)
    .sort();
}

/** FNV-1a, 32 bits, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
