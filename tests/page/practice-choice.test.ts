import { expect, test } from 'vitest';
import { choose, readChoice, shownChoice } from '../../entrypoints/practice/choice';

const call = readChoice('?case=whole-way&training=not-offered', 'da');

test('a training call is shown with the case that it is of', () => {
  expect(shownChoice(call)).toMatchObject({ case: 'not-offered', training: 'not-offered' });
  expect(shownChoice(readChoice('?training=list', 'da')).case).toBe('whole-way');
});

test('a case that is picked in a call is what is practised then', () => {
  const next = choose(call, { case: 'offer' });
  expect(next).toMatchObject({ case: 'offer', training: 'list' });
  expect(shownChoice(next).case).toBe('offer');
});

test('another language keeps the call, and a case without training stays without', () => {
  expect(choose(call, { language: 'fi' })).toMatchObject({ training: 'not-offered' });
  expect(choose(readChoice('', 'da'), { case: 'offer' }).training).toBe('');
});
