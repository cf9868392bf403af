import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../guide/availability';
import { begin, fold, obey, overlayState, type Progress, statuses } from '../../guide/progress';
import type { Reading, Subscription, Target } from '../../guide/reading';
import type { StepId } from '../../guide/steps';

const NOTHING: Reading = {
  area: 'account',
  language: 'en',
  languages: [],
  step: null,
  targets: [],
  situation: null,
  situationQuote: null,
  availability: UNKNOWN,
  subscriptions: null,
  about: null,
  settled: true,
  candidates: [],
};
const target = (step: StepId, subscription: string | null = null): Target => ({
  step,
  label: 'x',
  subscription,
});
const at = (step: StepId, more: Partial<Reading> = {}): Reading => ({
  ...NOTHING,
  step,
  targets: [target(step)],
  ...more,
});
const row = (key: string, kind: Subscription['kind'] = 'consumer'): Subscription => ({
  key,
  name: key,
  kind,
  availability: kind === 'other' ? 'not-covered' : 'unknown',
});
const available = at('cancel', { availability: { value: 'available', evidence: [] } });
const through = (...readings: Reading[]): Progress => readings.reduce(fold, begin());

describe('folding readings', () => {
  test('the page’s step wins, forwards and backwards; nothing seen keeps the last', () => {
    expect(through(at('view')).step).toBe('view');
    expect(through(at('cancel'), at('subscriptions')).step).toBe('subscriptions');
    expect(through(at('view'), NOTHING).step).toBe('view');
  });

  test('one covered subscription is chosen without a question, several are not', () => {
    const one = [row('a'), row('b', 'other')];
    expect(through(at('action', { subscriptions: one })).chosen).toBe('a');
    const two = through(at('action', { subscriptions: [row('a'), row('b')] }));
    expect(two.chosen).toBeNull();
    expect(through(at('action', { subscriptions: one, situation: 'next-page' })).chosen).toBeNull();
  });

  test('the choice holds over pages that don’t show it, and ends with its subscription', () => {
    const list = at('action', { subscriptions: [row('a'), row('b')] });
    const chosen = obey(through(list), { type: 'choose', subscription: 'b' });
    expect(fold(fold(chosen, at('update-cancel')), list).chosen).toBe('b');
    expect(obey(chosen, { type: 'choose', subscription: 'gone' }).chosen).toBeNull();
  });

  test('what was seen of the cancellation stays through the site’s questions', () => {
    const asked = through(available, at('confirm'));
    expect(asked.availability.value).toBe('available');
    expect(asked.sawCancel).toBe(true);
  });

  test('back at an earlier page, Cancel has to be seen anew', () => {
    expect(through(available, at('action')).sawCancel).toBe(false);
    expect(through(available, at('action', { settled: false })).sawCancel).toBe(true);
  });

  test('another subscription starts from what is known of it', () => {
    const list = at('action', { subscriptions: [row('a'), row('b')] });
    const first = fold(through(list), { ...available, about: 'a' });
    const other = fold(first, at('update-cancel', { about: 'b' }));
    expect(other.availability.value).toBe('unknown');
    expect(other.sawCancel).toBe(false);
    const back = fold(other, at('update-cancel', { about: 'a' }));
    expect(back.availability.value).toBe('available');
  });

  test('the verdict on another kind ends when a covered one is turned to', () => {
    const seen = [row('a'), row('p', 'other')];
    const menu = at('action-manage', {
      targets: [],
      subscriptions: seen,
      about: 'p',
      availability: { value: 'not-covered', evidence: [] },
    });
    const after = fold(through(menu), at('action', { subscriptions: seen }));
    expect(after.availability.value).toBe('unknown');
    expect(after.chosen).toBe('a');
  });

  test('the site’s confirmation finishes, and later pages don’t take it back', () => {
    const done = at('confirm', { targets: [], availability: { value: 'cancelled', evidence: [] } });
    const finished = through(available, done);
    expect(overlayState(finished)).toBe('finished');
    expect(fold(finished, at('action')).availability.value).toBe('cancelled');
    expect(new Set(Object.values(statuses(finished)))).toEqual(new Set(['done']));
  });

  test('signed out, another account may follow: its list starts empty', () => {
    const list = at('action', { subscriptions: [row('a')] });
    expect(through(list, at('sign-in')).subscriptions).toEqual([]);
  });

  test('nothing is folded while paused', () => {
    const paused = obey(through(at('view')), { type: 'pause' });
    expect(fold(paused, at('cancel'))).toBe(paused);
    expect(overlayState(paused)).toBe('paused');
    expect(overlayState(obey(paused, { type: 'resume' }))).toBe('looking');
  });
});

test('states by the number of rings', () => {
  expect(overlayState(through(at('view')))).toBe('pointing');
  const two = at('action', { targets: [target('action', 'a'), target('action', 'b')] });
  expect(overlayState(through(two))).toBe('choosing');
  expect(overlayState(through(at('view', { targets: [] })))).toBe('looking');
});

test('steps before the page’s count as done', () => {
  const shown = statuses(through(at('view')));
  expect(shown['manage-subscriptions']).toBe('done');
  expect(shown.view).toBe('current');
  expect(shown.action).toBe('todo');
});
