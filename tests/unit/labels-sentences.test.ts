import { beforeAll, describe, expect, test } from 'vitest';
import { says, speak } from '../../detection/labels';
import { normal } from '../../detection/normal';
import { states } from '../../detection/text';
import { LABELS, SENTENCES } from './language-files';

test('every language has sentences to try its phrases on', () => {
  expect(SENTENCES.map(([language]) => language)).toEqual(LABELS.map(([language]) => language));
});

/** English is spoken on every page. */
describe.each(SENTENCES)('sentences in %s', (language, { now, before, not, asks }) => {
  beforeAll(() => {
    speak(['en', language]);
  });

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
