import { afterEach, expect, test, vi } from 'vitest';
import { pathOf } from '../../practice/addresses';
import { CASES, LANGUAGES, type MountedPractice, mountPractice } from '../../practice/mount';
import { DEFAULT, MARKUPS, type Scenario } from '../../practice/scenario';
import type { Truth } from '../../practice/truth';

let practice: MountedPractice | null = null;
let root: HTMLElement | null = null;

afterEach(() => {
  practice?.destroy();
  root?.remove();
});

function open(scenario: Scenario, address: string): MountedPractice {
  root = document.createElement('div');
  document.body.append(root);
  practice = mountPractice(root, { scenario, address, onAddress: () => undefined });
  return practice;
}

/** The truth once the page has something to press, or is at its end. */
function settled(from: MountedPractice): Promise<Truth> {
  return vi.waitFor(() => {
    const truth = from.truth();
    expect(truth.state).not.toBe('looking');
    return truth;
  });
}

function press(target: Element | undefined): void {
  expect(target).toBeDefined();
  (target as HTMLElement).click();
}

/** Presses what the truth names until nothing is left; returns the steps met, each once in a row. */
async function walk(from: MountedPractice): Promise<string[]> {
  const steps: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    const form = root?.querySelector<HTMLFormElement>('#frmSignIn');
    if (form) {
      form.requestSubmit();
      continue;
    }
    const truth = await settled(from);
    if (truth.state === 'finished') return steps;
    if (steps.at(-1) !== truth.step) steps.push(truth.step);
    press(truth.targets[0]);
  }
  throw new Error(`No end in sight: ${steps.join(', ')}`);
}

const NINE = [
  'sign-in',
  'subscriptions',
  'manage-subscriptions',
  'view',
  'action',
  'action-manage',
  'update-cancel',
  'cancel',
  'confirm',
];

for (const [index, markup] of MARKUPS.entries()) {
  // Every language once, and every look in several.
  const some = LANGUAGES.filter((_, at) => at % MARKUPS.length === index);
  test.each(some)(`nine steps lead to the end in ${markup}, %s`, async (language) => {
    const scenario = { ...DEFAULT, signedIn: false, markup, language, loadingMs: 0 };
    const seeds = [1, 2, 3].map((seed) => seed * 10 + language.charCodeAt(0));
    for (const seed of seeds) {
      const account = open({ ...scenario, seed }, pathOf({ page: 'home' }, 'en-us'));
      expect(await walk(account), `seed ${seed}`).toEqual(NINE);
      expect(account.truth().availability).toBe('cancelled');
      account.destroy();
      root?.remove();
    }
  });
}

const ENDS = ['native', 'div', 'nested', 'offer', 'none'] as const;
test.each(ENDS)('a cancellation with "%s" gets to its end', async (confirm) => {
  const scenario = { ...DEFAULT, confirm, loadingMs: 0 };
  const account = open(scenario, pathOf({ page: 'product', id: '4711' }, 'en-us'));
  const steps = await walk(account);
  expect(steps).toEqual(confirm === 'none' ? ['cancel'] : ['cancel', 'confirm']);
});

test('reasons have to be chosen before the form goes on', async () => {
  const scenario: Scenario = { ...DEFAULT, confirm: 'offer-reasons', loadingMs: 0 };
  const account = open(scenario, pathOf({ page: 'product', id: '4711' }, 'en-us'));
  press((await settled(account)).targets[0]);
  press((await settled(account)).targets[0]);
  expect(account.truth()).toMatchObject({ step: 'confirm', state: 'looking', targets: [] });
  press(root?.querySelector('input[type=radio]') ?? undefined);
  expect(account.truth()).toMatchObject({ step: 'confirm', state: 'pointing' });
  press(account.truth().targets[0]);
  expect(account.truth().state).toBe('finished');
});

test('dismissing the question leaves the subscription as it was', async () => {
  const scenario: Scenario = { ...DEFAULT, confirm: 'div', loadingMs: 0 };
  const account = open(scenario, pathOf({ page: 'product', id: '4711' }, 'en-us'));
  press(account.truth().targets[0]);
  const [go] = account.truth().targets;
  const dismiss = [...(go?.parentElement?.children ?? [])].find((one) => one !== go);
  press(dismiss);
  expect(account.truth()).toMatchObject({ step: 'cancel', availability: 'available' });
});

test('every name is given once', () => {
  const names = CASES.map((one) => one.name);
  expect(new Set(names).size).toBe(names.length);
});
