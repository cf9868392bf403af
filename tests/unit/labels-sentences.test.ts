import { describe, expect, test } from 'vitest';
import { says } from '../../detection/labels';
import { normal } from '../../detection/normal';
import { states } from '../../detection/text';
import { LABELS, SENTENCES } from './language-files';

test('every language has sentences to try its phrases on', () => {
  expect(SENTENCES.map(([language]) => language)).toEqual(LABELS.map(([language]) => language));
});

/** The phrases of all languages are matched at once; a sentence must hold against all of them. */
describe.each(SENTENCES)('sentences in %s', (_, { now, before, not, asks }) => {
  test.each(now)('cancelled now: %s', (sentence) => {
    expect(states(sentence, 'cancelledNow')).toBe(true);
  });

  test.each(before)('cancelled before: %s', (sentence) => {
    expect(states(sentence, 'cancelledBefore')).toBe(true);
  });

  test.each(not)('not cancelled: %s', (sentence) => {
    expect([states(sentence, 'cancelledNow'), states(sentence, 'cancelledBefore')]).toEqual([
      false,
      false,
    ]);
  });

  test.each(asks)('about a cancellation: %s', (sentence) => {
    expect(says(normal(sentence), 'aboutCancelling')).toBe(true);
    expect(says(normal(sentence), 'aboutSubscription')).toBe(true);
  });
});
