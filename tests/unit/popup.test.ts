import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupCommand, PopupModel } from '../../components/progress/model';
import { Popup } from '../../components/progress/popup';
import { placeOf } from '../../entrypoints/popup/where';
import { begin, type Progress } from '../../guide/progress';
import { STEP_IDS } from '../../guide/steps';
import en from '../../locales/en.json';

const LANGUAGES = [
  { tag: 'en', name: 'English', dir: 'ltr' },
  { tag: 'he', name: 'עברית', dir: 'rtl' },
] as const;
const send = vi.fn<(command: PopupCommand) => void>();

function show(part: Partial<PopupModel>): HTMLElement {
  const model: PopupModel = {
    where: 'account',
    onSite: true,
    loading: false,
    progress: null,
    setting: 'auto',
    languages: LANGUAGES,
    text: en,
    ...part,
  };
  render(h(Popup, { model, send }), document.body);
  return document.querySelector<HTMLElement>('[data-signpost-popup]') as HTMLElement;
}

const contract = (root: HTMLElement) =>
  ['running', 'step', 'availability', 'on-site'].map((name) => root.getAttribute(`data-${name}`));
const running = (part: Partial<Progress> = {}): Progress => ({ ...begin(), ...part });
const actions = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('.controls [data-action]')].map((b) => b.dataset.action);

beforeEach(() => {
  render(null, document.body);
  send.mockClear();
});

describe('the popup', () => {
  it('carries the contract’s attributes', () => {
    const still = show({});
    expect(contract(still)).toEqual(['false', '', 'unknown', 'true']);
    const availability = { value: 'available', evidence: [] } as const;
    const run = show({
      progress: running({ step: 'cancel', availability: { ...availability, evidence: [] } }),
    });
    expect(contract(run)).toEqual(['true', 'cancel', 'available', 'true']);
  });

  it('lists all steps with what is done, current and to do', () => {
    const root = show({ progress: running({ step: 'view' }) });
    const listed = [...root.querySelectorAll<HTMLElement>('[data-step-id]')];
    expect(listed.map((one) => one.dataset.stepId)).toEqual([...STEP_IDS]);
    expect(listed.map((one) => one.dataset.status)).toEqual([
      ...Array(3).fill('done'),
      'current',
      ...Array(5).fill('todo'),
    ]);
  });

  it.each([
    ['nothing runs', {}, ['start']],
    ['it runs', { progress: running() }, ['pause', 'stop']],
    ['it is hidden', { progress: running({ hidden: true }) }, ['show', 'pause', 'stop']],
    ['it is paused', { progress: running({ run: 'paused' }) }, ['resume', 'stop']],
    ['it is done', { progress: running({ run: 'finished' }) }, ['stop', 'start']],
    ['one is off the site', { where: 'off-site' }, ['open-account']],
    [
      'one is off the way',
      { where: 'off-way', progress: running() },
      ['open-account', 'pause', 'stop'],
    ],
    ['one signs in', { where: 'identity', progress: running() }, ['pause', 'stop']],
    ['access is refused', { where: 'no-access' }, ['allow']],
    ['the page can’t be reached', { where: 'unreachable' }, ['reload']],
  ] as [string, Partial<PopupModel>, string[]][])(
    'offers what can be done when %s',
    (_, part, expected) => {
      expect(actions(show(part))).toEqual(expected);
    },
  );

  it('lets nothing here draw the eye while the next press is one in the page', () => {
    const main = (part: Partial<PopupModel>) =>
      show(part).querySelector<HTMLElement>('.controls .main')?.dataset.action;
    expect(main({ progress: running({ ringed: 1 }) })).toBeUndefined();
    expect(main({ progress: running({ ringed: 1, hidden: true }) })).toBe('show');
    expect(main({ progress: running({ run: 'paused' }) })).toBe('resume');
    expect(main({ where: 'off-way', progress: running() })).toBe('open-account');
    expect(main({})).toBe('start');
  });

  it('says what to do now, and what has happened so far', () => {
    const state = (part: Partial<Progress>) =>
      show({ progress: running(part) }).querySelector('.state')?.textContent;
    const view = state({ step: 'view', ringed: 1 });
    expect(view).toContain('Step 4 of 9');
    expect(view).toContain('Press the marked control.');
    expect(view).toContain('Nothing has been cancelled yet.');
    expect(state({ step: 'view', ringed: 1, hidden: true })).not.toContain('marked');
    expect(state({ step: 'view' })).toContain(en.steps.view.look);
    expect(state({ step: 'cancel', ringed: 1 })).toContain(en.notes['cancels-now']);
    expect(state({ step: 'cancel', situation: 'not-offered' })).toContain('Cancel is not offered');
  });

  it('answers every question, closed at first', () => {
    const root = show({ where: 'off-site' });
    const help = root.querySelector('details.help');
    const questions = [...root.querySelectorAll<HTMLDetailsElement>('[data-question]')];
    expect(help?.querySelector('summary')?.textContent).toBe('Help');
    expect(questions.map((one) => one.dataset.question)).toEqual(Object.keys(en.faq));
    expect(questions[0]?.textContent).toBe(en.faq['two-accounts'].q + en.faq['two-accounts'].a);
    expect([...root.querySelectorAll('details')].some(({ open }) => open)).toBe(false);
  });

  it('says the verdict with the evidence behind it', () => {
    const evidence = [{ code: 'cancel-showing', quote: 'Annuler' }] as const;
    const availability = { value: 'available' as const, evidence: [...evidence] };
    const root = show({ progress: running({ availability }) });
    const verdict = root.querySelector('.verdict')?.textContent;
    expect(verdict).toContain('Cancellation appears available.');
    expect(verdict?.replaceAll(/[\u2068\u2069]/g, '')).toContain('The page shows “Annuler”');
  });

  it('lets one of several covered subscriptions be picked, and taken back', () => {
    const of = (key: string, kind: 'consumer' | 'other') =>
      ({ key, name: 'Plan', tag: `TAG${key}`, kind, availability: 'unknown' }) as const;
    const subscriptions = [of('a', 'consumer'), of('b', 'consumer'), of('c', 'other')];
    const root = show({ progress: running({ subscriptions, chosen: 'b' }) });
    const rows = [...root.querySelectorAll<HTMLElement>('[data-subscription]')];
    expect(
      rows.map((row) => [
        row.dataset.kind,
        row.querySelector('button')?.getAttribute('aria-pressed'),
      ]),
    ).toEqual([
      ['consumer', 'false'],
      ['consumer', 'true'],
      ['other', undefined],
    ]);
    const parts = () =>
      [...root.querySelectorAll('section[aria-labelledby]')].map((part) =>
        part.getAttribute('aria-labelledby'),
      );
    expect(parts()).toEqual(['verdict', 'steps', 'subscriptions']);
    expect(rows.map((row) => row.textContent?.includes(`TAG${row.dataset.subscription}`))).toEqual([
      true,
      true,
      true,
    ]);
    rows[0]?.querySelector('button')?.click();
    rows[1]?.querySelector('button')?.click();
    expect(send.mock.calls).toEqual([
      [{ type: 'choose', subscription: 'a' }],
      [{ type: 'choose', subscription: null }],
    ]);
    // While it is to be chosen, the choice comes first.
    show({ progress: running({ subscriptions }) });
    expect(parts()).toEqual(['subscriptions', 'verdict', 'steps']);
  });

  it('asks nothing where there is one', () => {
    const one = { key: 'a', name: 'Plan', kind: 'consumer', availability: 'unknown' } as const;
    const root = show({ progress: running({ subscriptions: [one], chosen: 'a' }) });
    expect(root.querySelector('[data-subscription] button')).toBeNull();
  });

  it('offers every language by its own name', () => {
    const select = show({}).querySelector<HTMLSelectElement>('select[name=language]');
    expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(['auto', 'en', 'he']);
    if (select) select.value = 'he';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(send).toHaveBeenCalledWith({ type: 'language', language: 'he' });
  });

  it('offers the practice account first, and once, where the organisation wants that', () => {
    const ruled = { limited: false, fixed: false, practice: true, words: 'Set.' };
    const root = show({ where: 'off-site', onSite: false, ruled });
    expect(actions(root)).toEqual(['open-practice', 'open-account']);
    expect(root.querySelectorAll('[data-action="open-practice"]')).toHaveLength(1);
    expect(root.textContent).toContain('Set.');
    // On the site there is nothing that it changes.
    expect(show({ ruled }).textContent).not.toContain('Set.');
  });

  it('shows which languages the organisation allows', () => {
    const words = 'Set.';
    const one = show({
      setting: 'he',
      ruled: { limited: true, fixed: true, practice: false, words },
    });
    expect(one.querySelector<HTMLSelectElement>('[name="language"]')?.disabled).toBe(true);
    expect(one.querySelector('[value="auto"]')).toBeNull();
    expect(one.textContent).toContain('Set.');
    const some = show({ ruled: { limited: true, fixed: false, practice: false, words } });
    expect(some.querySelector<HTMLSelectElement>('[name="language"]')?.disabled).toBe(false);
    expect(some.textContent).toContain('Set.');
  });

  it('shows what was considered and what ruled it out', () => {
    const candidate = {
      step: 'cancel',
      label: 'Cancel',
      score: 1,
      veto: 'dismiss',
      clues: [],
    } as const;
    const root = show({ progress: running({ candidates: [{ ...candidate, clues: [] }] }) });
    expect(root.querySelector('.why')?.textContent).toContain('dismiss');
  });
});

describe('the place of a tab', () => {
  const at = (address: string, part = {}) =>
    placeOf({ address, access: true, reachable: true, practice: false, ...part });
  const site = 'https://www.dell.com';

  it.each([
    [`${site}/myaccount/en-us`, 'account', true],
    [`${site}/myaccount/en-us/work/overview`, 'account', true],
    [`${site}/support/kbdoc/en-us/000126747/x`, 'article', true],
    [`${site}/support/software-and-subscriptions`, 'off-way', true],
    ['https://downloadstore.dell.com/', 'off-way', true],
    [`${site}/Identity/global/in/x`, 'identity', false],
    [`${site}/en-us/shop`, 'off-way', false],
    ['https://www.shop.example/', 'off-site', false],
    ['', 'off-site', false],
  ])('%s is %s', (address, where, onSite) => {
    expect(at(address)).toEqual({ where, onSite });
  });

  it('says first what is in the way', () => {
    const address = `${site}/myaccount/en-us`;
    expect(at(address, { access: false }).where).toBe('no-access');
    expect(at(address, { reachable: false }).where).toBe('unreachable');
  });

  it('keeps to the practice account, where a way back would lead out of it', () => {
    const practice = (path: string) => at(`${site}${path}`, { practice: true, access: false });
    expect(practice('/myaccount/en-us')).toEqual({ where: 'account', onSite: true });
    expect(practice('/Identity/global/in/x')).toEqual({ where: 'identity', onSite: false });
    expect(practice('/support/kbdoc/en-us/000126747/x').where).toBe('article');
    expect(practice('/en-us/shop').where).toBe('account');
  });
});
