import axe from 'axe-core';
import { h, render } from 'preact';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page as browser, cdp } from 'vitest/browser';
import theme from '../../../components/theme.css?inline';
import style from '../../../entrypoints/practice/bar.css?inline';
import { Training } from '../../../entrypoints/practice/training';
import { SITUATION_IDS } from '../../../guide/situations';
import words from '../../../locales/console/en.json';
import en from '../../../locales/en.json';
import { MEDIA, MIRRORED, VARIANTS } from '../overlay/states';

interface Session {
  send(method: string, params: object): Promise<unknown>;
}

const sheet = document.createElement('style');
const acts = { take: vi.fn(), said: vi.fn(), forget: vi.fn() };
let root: HTMLElement;

beforeAll(() => {
  sheet.textContent = theme + style;
  document.head.append(sheet);
  document.title = 'Signpost';
  document.documentElement.lang = 'en';
  root = document.createElement('main');
  document.body.append(root);
});
afterAll(() => {
  sheet.remove();
  root.remove();
});
afterEach(async () => {
  render(null, root);
  await setUp({}, [1280, 800]);
});

async function setUp(media: Record<string, string>, [width, height]: readonly [number, number]) {
  const features = MEDIA.map((name) => ({ name, value: media[name] ?? '' }));
  await (cdp() as Session).send('Emulation.setEmulatedMedia', { features });
  await browser.viewport(width, height);
}

const handled = { article: 'met', done: 'handled' } as const;

function show(part: Partial<Parameters<typeof Training>[0]> = {}): void {
  render(h(Training, { text: en, words, handled, call: null, ...acts, ...part }), root);
}

describe.each(VARIANTS)('the calls, $id', ({ media, view, text = en }) => {
  test.each([null, 'not-offered'] as const)('%s', async (call) => {
    await setUp(media, view);
    show({ text, call });
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const forced = media['forced-colors'] === 'active';
    const { violations } = await axe.run(root, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: !forced } },
    });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(root.querySelector<HTMLElement>('.training')?.dir).toBe(
      text === MIRRORED ? 'rtl' : 'ltr',
    );
  });
});

test('every situation has a call, with what was done about it', () => {
  show();
  const calls = [...root.querySelectorAll<HTMLElement>('[data-call]')];
  expect(calls.map(({ dataset }) => dataset.call)).toEqual([...SITUATION_IDS]);
  const state = (id: string) =>
    root.querySelector<HTMLElement>(`[data-call="${id}"]`)?.dataset.state;
  expect([state('article'), state('done'), state('offline')]).toEqual(['met', 'handled', 'todo']);
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Handled: 1 of 30');
  calls[3]?.click();
  expect(acts.take).toHaveBeenCalledWith(SITUATION_IDS[3]);
});

test('while a call is taken, the agent can say that the customer was told', () => {
  show({ call: 'not-offered' });
  root.querySelector<HTMLElement>('[data-practice="said"]')?.click();
  expect(acts.said).toHaveBeenCalledOnce();
});
