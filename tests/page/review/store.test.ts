import { beforeEach, expect, test } from 'vitest';
import { heldRecords, holdRecords } from '../../../entrypoints/review/outbox';
import { openStore } from '../../../entrypoints/review/store';
import type { ReviewRecord } from '../../../review/records';

const VERDICT: ReviewRecord = {
  uid: 'one',
  at: '2026-11-30T10:00:00Z',
  by: 'AB',
  language: 'fr',
  id: 'steps.view.do',
  kind: 'approve',
  hash: 'h',
};

beforeEach(() => localStorage.clear());

test('a verdict is held before the call returns, and let go once it is on the disk', async () => {
  const store = await openStore();
  const kept = store.add([VERDICT]);
  expect(heldRecords()).toEqual([VERDICT]);
  await kept;
  expect(heldRecords()).toEqual([]);
  expect(await store.records('fr')).toContainEqual(VERDICT);
});

test('the next page keeps what a page that went had only held', async () => {
  const left = { ...VERDICT, uid: 'two', language: 'de' };
  holdRecords([left]);
  localStorage.setItem('review.unkept.torn', '{"uid":');
  const store = await openStore();
  expect(await store.records('de')).toEqual([left]);
  expect(heldRecords()).toEqual([]);
});
