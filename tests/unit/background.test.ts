import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '../../guide/messages';
import { createWorld, reading, type World } from './background-world';

const ACCOUNT = 'https://www.dell.com/myaccount/en-us';
const ARTICLE = 'https://www.dell.com/support/kbdoc/da-dk/000126747/hvordan';
const IDENTITY = 'https://www.dell.com/Identity/global/in/0f3b';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

const filesIn = (tabId: number) =>
  world.injected.filter((one) => one.tabId === tabId).map(({ file }) => file);

describe('starting', () => {
  it('puts the words and the guide into the tab, and nothing before', async () => {
    await world.visit(1, ACCOUNT);
    expect(filesIn(1)).toEqual([]);
    await world.send(1, { type: 'start' });
    expect(filesIn(1)).toEqual([
      'text/en.js',
      'text/labels.js',
      'text/words-en.js',
      'overlay.js',
      'guide.js',
    ]);
    expect(await world.badge(1)).toBe('1/9');
  });

  it('goes from the article to My Account of the reader, in the same tab', async () => {
    await world.visit(1, ARTICLE);
    await world.send(1, { type: 'start' });
    expect(world.tabs.get(1)?.url).toBe('https://www.dell.com/myaccount/da-dk');
    expect(filesIn(1)).toEqual([]);
  });

  it('stays out of sign-in pages and comes back behind them', async () => {
    await world.visit(1, ACCOUNT);
    await world.send(1, { type: 'start' });
    world.injected.length = 0;
    await world.visit(1, IDENTITY);
    expect(filesIn(1)).toEqual([]);
    await world.visit(1, ACCOUNT);
    expect(filesIn(1)).toContain('guide.js');
  });

  it('does not put a second guide into a page', async () => {
    await world.visit(1, ACCOUNT);
    await world.send(1, { type: 'start' });
    await world.send(1, { type: 'invite', language: 'en-us' });
    expect(filesIn(1).filter((file) => file.endsWith('guide.js'))).toHaveLength(1);
  });

  it('speaks the page’s language where there is one, else the browser’s', async () => {
    await world.visit(1, ACCOUNT, 'da-dk');
    await world.send(1, { type: 'start' });
    await world.visit(2, ACCOUNT, 'xx-xx');
    await world.send(2, { type: 'start' });
    expect([filesIn(1)[0], filesIn(2)[0]]).toEqual(['text/da.js', 'text/en.js']);
  });

  it('does not fail on a page that refuses scripts', async () => {
    world.tabs.set(1, { id: 1, url: ACCOUNT });
    expect(await world.send(1, { type: 'start' })).toMatchObject({ language: 'en' });
  });
});

describe('running', () => {
  beforeEach(async () => {
    await world.visit(1, ACCOUNT);
    await world.send(1, { type: 'start' });
  });

  it('folds readings and carries the step on the badge', async () => {
    const answer = await world.send(1, { type: 'reading', reading: reading({ step: 'view' }) });
    expect(answer).toMatchObject({ progress: { step: 'view', run: 'running' } });
    expect(await world.badge(1)).toBe('4/9');
  });

  it('shows the badge again on the next page, which browsers clear', async () => {
    await fakeBrowser.action.setBadgeText({ tabId: 1, text: '' });
    await world.visit(1, ACCOUNT);
    expect(await world.badge(1)).toBe('1/9');
  });

  it('remembers over the death of the worker', async () => {
    await world.send(1, { type: 'reading', reading: reading({ step: 'action' }) });
    await world.wake();
    expect(await world.send(1, { type: 'session' })).toMatchObject({
      progress: { step: 'action' },
    });
  });

  it('loses no reading of several that come at once', async () => {
    const one = (key: string) => ({ key, name: key, kind: 'consumer', availability: 'unknown' });
    const seen = ['a', 'b', 'c'].map((key) => reading({ subscriptions: [one(key) as never] }));
    await Promise.all(seen.map((each) => world.send(1, { type: 'reading', reading: each })));
    const { progress } = (await world.send(1, { type: 'session' })) as Session;
    expect(progress.subscriptions.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('pauses, goes on and stops, and tells the page each time', async () => {
    await world.send(1, { type: 'pause' });
    await world.send(1, { type: 'resume' });
    await world.send(1, { type: 'stop' });
    const told = world.notices.slice(-3).map(({ session }) => session?.progress.run ?? null);
    expect(told).toEqual(['paused', 'running', null]);
    expect(await world.send(1, { type: 'session' })).toBeNull();
    expect(await world.badge(1)).toBe('');
  });

  it('changes the words under way, before it tells the page', async () => {
    await world.send(1, { type: 'language', language: 'fr' });
    expect(filesIn(1).at(-1)).toBe('text/fr.js');
    expect(world.notices.at(-1)?.session?.language).toBe('fr');
    await world.send(1, { type: 'language', language: 'auto' });
    expect(world.notices.at(-1)?.session?.language).toBe('en');
  });

  it('forgets a tab that is closed', async () => {
    await (fakeBrowser.tabs.onRemoved.trigger as (id: number) => Promise<unknown>)(1);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

describe('a tab that the site opens', () => {
  const created = (tab: object) =>
    (fakeBrowser.tabs.onCreated.trigger as (tab: object) => Promise<unknown>)(tab);

  beforeEach(async () => {
    await world.visit(1, ACCOUNT);
    await world.send(1, { type: 'start' });
    await world.send(1, { type: 'reading', reading: reading({ step: 'view' }) });
  });

  it('takes over the walkthrough once it shows the site', async () => {
    await created({ id: 2, openerTabId: 1 });
    await world.visit(2, `${ACCOUNT}/list`);
    expect(filesIn(2)).toContain('guide.js');
    expect(await world.send(2, { type: 'session' })).toMatchObject({ progress: { step: 'view' } });
  });

  it('is not the one that a person opens beside it', async () => {
    await created({ id: 2, openerTabId: 1, status: 'loading' });
    await world.visit(2, ACCOUNT);
    expect(filesIn(2)).toEqual([]);
  });

  it('goes its own way from there', async () => {
    await created({ id: 2, openerTabId: 1 });
    await world.visit(2, `${ACCOUNT}/list`);
    await world.send(2, { type: 'stop' });
    expect(await world.send(1, { type: 'session' })).not.toBeNull();
    await world.visit(2, ACCOUNT);
    expect(await world.send(2, { type: 'session' })).toBeNull();
  });

  it('takes over nothing from a tab without a walkthrough', async () => {
    await created({ id: 3, openerTabId: 9 });
    await world.visit(3, ACCOUNT);
    expect(filesIn(3)).toEqual([]);
  });
});

describe('after an update', () => {
  const updated = () =>
    (fakeBrowser.runtime.onInstalled.trigger as (d: object) => Promise<unknown>)({
      reason: 'update',
    });

  it('begins anew where an overlay was left behind, paused where it was', async () => {
    await world.visit(1, ACCOUNT);
    await world.visit(2, ACCOUNT);
    await world.visit(3, ACCOUNT);
    world.pages.set(1, { lang: 'en', guide: null, overlay: 'pointing' });
    world.pages.set(2, { lang: 'en', guide: null, overlay: 'paused' });
    await updated();
    const runs = await Promise.all([1, 2, 3].map((id) => world.send(id, { type: 'session' })));
    expect(runs.map((one) => (one as Session | null)?.progress.run)).toEqual([
      'running',
      'paused',
      undefined,
    ]);
    expect(filesIn(1)).toContain('guide.js');
  });
});
