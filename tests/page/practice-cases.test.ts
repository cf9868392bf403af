import { afterEach, expect, test, vi } from 'vitest';
import { pathOf } from '../../practice/addresses';
import { scenarioOf } from '../../practice/choose';
import { isShowing } from '../../practice/marks';
import { CASES, type MountedPractice, mountPractice, startAddress } from '../../practice/mount';
import { MARKUPS } from '../../practice/scenario';
import type { Truth } from '../../practice/truth';

let practice: MountedPractice | null = null;
const root = document.createElement('div');
document.body.append(root);

afterEach(() => practice?.destroy());

/** Opens a case where it begins, with nothing that is waited for. */
function open(name: string, more: Record<string, unknown> = {}): MountedPractice {
  const scenario = scenarioOf({ practice: name, loadingMs: 0, lateMs: 0, ...more });
  const address = startAddress(scenario);
  practice?.destroy();
  practice = mountPractice(root, { scenario, address, onAddress: () => undefined });
  return practice;
}

/** What each case has to come to where it begins. */
const EXPECTED: Record<string, Partial<Truth>> = {
  'signed-out': { step: 'sign-in', state: 'pointing' },
  'signing-in': { step: 'sign-in', state: 'looking' },
  article: { state: 'looking' },
  elsewhere: { state: 'looking' },
  business: { state: 'looking' },
  locker: { state: 'looking' },
  'view-on-dashboard': { step: 'view', state: 'pointing' },
  'plain-card': { step: 'view', state: 'pointing' },
  'view-missing': { step: 'manage-subscriptions', state: 'pointing' },
  'empty-page': { state: 'looking' },
  'access-denied': { state: 'looking' },
  'server-error': { state: 'looking' },
  dialog: { state: 'looking' },
  'div-dialog': { state: 'looking' },
  survey: { state: 'looking' },
  cookie: { step: 'subscriptions', state: 'pointing' },
  'panel-closed': { step: 'subscriptions', state: 'pointing' },
  'no-entry': { step: 'subscriptions', state: 'looking' },
  'no-subscriptions': { step: 'action', state: 'looking' },
  several: { step: 'action', state: 'choosing' },
  'next-page': { step: 'action', state: 'pointing' },
  'row-without-menu': { step: 'action', state: 'pointing' },
  'only-others': { step: 'action', state: 'looking' },
  'mixed-rows': { step: 'action', state: 'pointing' },
  'not-covered': { state: 'looking', availability: 'not-covered' },
  'not-offered': { step: 'cancel', state: 'looking', availability: 'not-offered' },
  'not-offered-form': { state: 'looking', availability: 'not-offered' },
  'open-form': { step: 'cancel', state: 'pointing', availability: 'available' },
  'cancel-disabled': { state: 'looking', availability: 'not-offered' },
  'already-cancelled': { state: 'looking', availability: 'already-cancelled' },
  bookmark: { step: 'cancel', state: 'pointing', availability: 'available' },
};

test.each(MARKUPS)('each case stands as it should in %s', async (markup) => {
  for (const { name } of CASES) {
    const account = open(name, { markup, seed: name.length });
    const expected = EXPECTED[name] ?? {};
    const truth = await vi.waitFor(() => {
      const now = account.truth();
      expect(now, `${name} in ${markup}`).toMatchObject(expected);
      return now;
    });
    expect(truth.targets.length > 0).toBe(/pointing|choosing/.test(truth.state));
    expect(truth.targets.every(isShowing), `${name} in ${markup}`).toBe(true);
    expect(root.textContent).toContain('Practice');
  }
});

test('a list says nothing of rows that are not covered', () => {
  const account = open('several');
  const { targets } = account.truth();
  expect(targets).toHaveLength(3);
  expect(targets.at(-1)?.textContent).toContain('Consumer Subscription Services');
});

test('the next page is where the subscription is', () => {
  const account = open('next-page');
  (account.truth().targets[0] as HTMLElement).click();
  expect(account.truth()).toMatchObject({ step: 'action', state: 'pointing' });
});

test('a closed group is opened after the closed panel', () => {
  const account = open('both-closed');
  const pressed = [1, 2, 3].map(() => {
    const [target] = account.truth().targets;
    (target as HTMLElement).click();
    return target?.textContent?.trim();
  });
  expect(pressed).toEqual(['Show account navigation', 'Products and services', 'Subscriptions']);
  expect(account.truth().step).toBe('manage-subscriptions');
});

test('an expired session is signed in again and goes on where it was', () => {
  const account = open('session-expired');
  account.moveTo(pathOf({ page: 'details', id: '4711' }, 'en-us'));
  expect(account.truth()).toMatchObject({ step: 'sign-in', state: 'pointing' });
  (account.truth().targets[0] as HTMLElement).click();
  root.querySelector<HTMLFormElement>('#frmSignIn')?.requestSubmit();
  expect(account.truth()).toMatchObject({ step: 'update-cancel', state: 'pointing' });
});

test('the menu of another kind is no way', () => {
  const account = open('mixed-rows');
  const [own] = account.truth().targets;
  const others = [...root.querySelectorAll('[aria-haspopup][aria-expanded]')].filter(
    (one) => one.textContent?.includes('Action') && one !== own,
  );
  (others[0] as HTMLElement).click();
  expect(account.truth()).toMatchObject({ step: 'action', targets: [own], orLooking: true });
});

test('content that is still to come is waited for', async () => {
  const account = open('loading', { loadingMs: 30 });
  expect(account.truth()).toMatchObject({ step: 'action', state: 'looking' });
  await vi.waitFor(() => expect(account.truth().state).toBe('pointing'));
});

test('leaving takes away what was put beside the account', () => {
  const before = document.body.children.length;
  open('mixed-rows', { menu: 'trigger' });
  expect(document.body.children.length).toBeGreaterThan(before);
  practice?.destroy();
  practice = null;
  expect(document.body.children.length).toBe(before);
});
