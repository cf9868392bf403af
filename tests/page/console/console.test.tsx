import axe from 'axe-core';
import { h, render } from 'preact';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page as browser, cdp } from 'vitest/browser';
import { Console } from '../../../components/console/console';
import style from '../../../components/console/console.css?inline';
import type { ConsoleCommand, ConsoleModel, NoteWays } from '../../../components/console/model';
import shared from '../../../components/progress/progress.css?inline';
import theme from '../../../components/theme.css?inline';
import type { Entry } from '../../../console/record/types';
import { MEDIA, MIRRORED, VARIANTS } from '../overlay/states';
import { STATES, USUAL } from './states';

interface Session {
  send(method: string, params: object): Promise<unknown>;
}

const send = vi.fn<(command: ConsoleCommand) => void>();
const ways: NoteWays = { copy: vi.fn(async () => true), save: vi.fn(), print: vi.fn() };
const sheet = document.createElement('style');
let root: HTMLElement;

beforeAll(() => {
  sheet.textContent = theme + shared + style;
  document.head.append(sheet);
  document.title = 'Signpost';
  root = document.createElement('div');
  document.body.append(root);
});
afterAll(() => {
  sheet.remove();
  root.remove();
});
afterEach(async () => {
  render(null, root);
  vi.clearAllMocks();
  await setUp({}, [1280, 800]);
});

async function setUp(media: Record<string, string>, [width, height]: readonly [number, number]) {
  const features = MEDIA.map((name) => ({ name, value: media[name] ?? '' }));
  await (cdp() as Session).send('Emulation.setEmulatedMedia', { features });
  await browser.viewport(width, height);
}

function show(part: Partial<ConsoleModel> = {}, mirrored = false): HTMLElement {
  const model = { ...USUAL, ...part, ...(mirrored && { text: MIRRORED }) };
  document.documentElement.lang = mirrored ? 'ar' : 'en';
  document.documentElement.dir = mirrored ? 'rtl' : 'ltr';
  render(h(Console, { model, send, ways, customerWords: model.words }), root);
  return root.firstElementChild as HTMLElement;
}

function press(selector: string): void {
  const control = root.querySelector<HTMLElement>(selector);
  if (!control) throw new Error(`nothing matches ${selector}`);
  control.click();
}

const said = (selector: string) =>
  root.querySelector(selector)?.textContent?.replaceAll(/[\u2068\u2069]/g, '') ?? '';

describe.each(VARIANTS)('$id', ({ media, view, text }) => {
  test.each(STATES)('$id fits, can be pressed and has nothing that axe finds', async (state) => {
    await setUp(media, [Math.min(view[0], 420), view[1]]);
    show(state.part, text === MIRRORED);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    for (const one of root.querySelectorAll('button, summary, p, h2, li'))
      expect(one.scrollWidth, one.textContent ?? '').toBeLessThanOrEqual(one.clientWidth + 1);
    for (const one of root.querySelectorAll('button, select')) {
      const { width, height } = one.getBoundingClientRect();
      if (height > 0) expect(Math.min(width, height), one.outerHTML).toBeGreaterThanOrEqual(35.9);
    }
    // axe takes the colour that a style asks for; what is painted there are the system's.
    const forced = media['forced-colors'] === 'active';
    const { violations } = await axe.run(root, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: !forced } },
    });
    expect(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
    ).toEqual([]);
  });
});

test('doubled text fits a narrow panel', async () => {
  await setUp({}, [320, 640]);
  document.documentElement.style.fontSize = '200%';
  show({ languages: [{ tag: 'pt-BR', name: 'Português (Brasil)', dir: 'ltr' }] });
  const { scrollWidth, clientWidth } = document.documentElement;
  document.documentElement.style.fontSize = '';
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test('where the customer is: step, page, what is marked, in the agent’s language', () => {
  const main = show();
  expect(main.dataset.step).toBe('manage-subscriptions');
  expect(said('[data-part="area"]')).toBe('My Account');
  expect(said('[data-part="marked"]')).toBe(
    'Marked: “Gérer les abonnements”, Manage Subscriptions, card 3 of 5',
  );
});

test('what to say, beside what the customer reads, each in its language', () => {
  show();
  const side = (who: string) => root.querySelector<HTMLElement>(`[data-side="${who}"] > div`);
  expect(side('agent')?.lang).toBe('en');
  expect(side('customer')?.lang).toBe('fr');
  expect(side('agent')?.textContent).toContain('Nothing has been cancelled yet.');
  expect(side('customer')?.textContent).toContain('Rien n’a encore été résilié.');
  show({ customer: USUAL.text });
  expect(side('customer')).toBeNull();
});

test('what is met comes up by itself, with its ways on', () => {
  show(STATES.find(({ id }) => id === 'situation')?.part);
  expect(root.querySelector('[data-situation="server-error"]')).not.toBeNull();
  press('.met [data-action="reload"]');
  press('.met [data-action="open-account"]');
  expect(send.mock.calls.flat()).toEqual([{ type: 'reload' }, { type: 'open', place: 'account' }]);
});

test('no way leads from the practice account to the real site', () => {
  show({ ...STATES.find(({ id }) => id === 'situation')?.part, practice: true });
  const offered = [...root.querySelectorAll<HTMLElement>('.met [data-action]')];
  expect(offered.map(({ dataset }) => dataset.action)).toEqual(['reload']);
});

test('nothing is offered that makes no sense there', () => {
  show(STATES.find(({ id }) => id === 'paused')?.part);
  expect(root.querySelector('[data-action="flash"]')).toBeNull();
  expect(root.querySelector('[data-action="resume"]')).not.toBeNull();
  show(STATES.find(({ id }) => id === 'nothing-anywhere')?.part);
  expect(said('.now-card')).toContain(USUAL.words.tabs.none);
  expect(root.querySelector('.act')).toBeNull();
});

test('tabs are listed, and one can be stayed with and left again', () => {
  show();
  press('li[data-tab="2"] button');
  expect(send).toHaveBeenLastCalledWith({ type: 'pin', tab: 2 });
  show({ pinned: true });
  press('li[data-tab="1"] button');
  expect(send).toHaveBeenLastCalledWith({ type: 'pin', tab: null });
  press('[data-action="follow"]');
  expect(send).toHaveBeenLastCalledWith({ type: 'pin', tab: null });
});

test('share mode says how much is covered, shows one by one, and says when it can’t tell', () => {
  show(STATES.find(({ id }) => id === 'covered')?.part);
  expect(said('[data-share]')).toContain('Items covered: 1');
  expect(said('[data-share]')).toContain(USUAL.words.share.unsure);
  press('[data-covered="1"] button');
  press('[data-covered="2"] button');
  press('[data-action="share"]');
  expect(send.mock.calls.flat()).toEqual([
    { type: 'reveal', item: '1', shown: true },
    { type: 'reveal', item: '2', shown: false },
    { type: 'share', on: false },
  ]);
});

test('what the organisation has fixed is shown as such and can’t be changed', () => {
  show(STATES.find(({ id }) => id === 'policy')?.part);
  const present = root.querySelector<HTMLInputElement>('[data-action="present"]');
  expect([present?.checked, present?.disabled]).toEqual([true, true]);
  expect(root.querySelector<HTMLSelectElement>('[name="agent-language"]')?.disabled).toBe(true);
  expect(said('[role="alert"]')).toContain('articleAddress');
});

test('away from the site the practice account comes first where the organisation wants that', () => {
  const { settings } = STATES.find(({ id }) => id === 'policy')?.part ?? {};
  show({ session: null, customer: null, where: 'off-site', ...(settings && { settings }) });
  const offered = [...root.querySelectorAll<HTMLElement>('.act [data-action^="open"]')];
  expect(offered.map(({ dataset }) => dataset.action)).toEqual(['open-practice', 'open-account']);
  expect(said('.act')).toContain(USUAL.words.settings.fixed);
});

test('the note is copied, saved and printed as it is shown; names only when ticked', async () => {
  const verdict: Entry = {
    at: 0,
    kind: 'verdict',
    verdict: { value: 'not-offered', evidence: [] },
    subscription: { name: 'Premium Support', tag: 'AB12CD3' },
  };
  show({ record: { entries: [verdict], seen: [], language: 'fr' } });
  const note = () => root.querySelector<HTMLTextAreaElement>('[data-part="note"]')?.value ?? '';
  expect(note()).toContain('Not offered');
  expect(note()).not.toContain('Premium Support');
  press('[data-action="personal"]');
  await expect.poll(note).toContain('Premium Support · AB12CD3');
  press('[data-action="copy"]');
  expect(ways.copy).toHaveBeenCalledWith(note());
  await expect.poll(() => said('.note-card [role="status"]')).toBe(USUAL.words.note.copied);
  press('[data-action="save"]');
  press('[data-action="print"]');
  expect(vi.mocked(ways.save).mock.calls[0]?.[0]).toContain('<!doctype html>');
  expect(vi.mocked(ways.print).mock.calls[0]?.[0]).toContain('AB12CD3');
  vi.mocked(ways.copy).mockResolvedValueOnce(false);
  press('[data-action="copy"]');
  await expect.poll(() => said('.note-card [role="status"]')).toBe(USUAL.words.note.failed);
});

test('the note can be in the customer’s language', async () => {
  show();
  const select = root.querySelector<HTMLSelectElement>('[name="note-language"]');
  if (select) select.value = 'fr';
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  const note = () => root.querySelector<HTMLTextAreaElement>('[data-part="note"]');
  await expect.poll(() => note()?.lang).toBe('fr');
  expect(note()?.value).toContain('Étape 2 sur 9');
});
