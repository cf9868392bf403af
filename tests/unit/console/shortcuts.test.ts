import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '../../../guide/messages';
import { createWorld, reading, type World } from '../background-world';

const ACCOUNT = 'https://www.dell.com/myaccount/en-us';
let world: World;

const session = async (tabId = 1) =>
  (await fakeBrowser.storage.session.get(`tab:${tabId}`))[`tab:${tabId}`] as Session | undefined;

beforeEach(async () => {
  world = await createWorld();
  await world.visit(1, ACCOUNT);
  await world.send(1, { type: 'start' });
});

describe('a shortcut', () => {
  it('flashes, gives a hint and goes to the bubble, and the page hears of it', async () => {
    for (const name of ['flash', 'hint', 'jump', 'hint']) await world.press(name, 1);
    expect((await session())?.shown).toMatchObject({ flash: 1, hint: 2, jump: 1 });
    expect(world.notices.at(-1)?.session?.shown?.hint).toBe(2);
  });

  it('pauses and goes on', async () => {
    await world.press('pause', 1);
    expect((await session())?.progress.run).toBe('paused');
    await world.press('pause', 1);
    expect((await session())?.progress.run).toBe('running');
  });

  it('covers what is personal, and uncovers it', async () => {
    const on = async () => (await fakeBrowser.storage.session.get('share:1'))['share:1'];
    await world.press('share', 1);
    expect(await on()).toMatchObject({ on: true });
    await world.press('share', 1);
    expect(await on()).toMatchObject({ on: false });
  });

  it('does nothing that it does not know, and nothing without a walkthrough', async () => {
    const before = await session();
    await world.press('nothing', 1);
    expect(await session()).toEqual(before);
    await world.send(1, { type: 'stop' });
    await world.press('flash', 1);
    expect(await session()).toBeUndefined();
  });

  it('works right after the worker has died', async () => {
    await world.wake();
    await world.press('flash', 1);
    expect((await session())?.shown?.flash).toBe(1);
  });
});

describe('how it is shown', () => {
  const own = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/' as never) });

  it('is large from the next start on, once that was asked for', async () => {
    await world.sendAs(own(), { type: 'present', on: true, tabId: 1 });
    expect((await session())?.shown?.presentation).toBe(true);
    await world.send(1, { type: 'stop' });
    await world.send(1, { type: 'start' });
    expect((await session())?.shown?.presentation).toBe(true);
  });

  it('keeps a hint to its step', async () => {
    await world.send(1, { type: 'reading', reading: reading({ step: 'view' }) });
    await world.press('hint', 1);
    await world.send(1, { type: 'reading', reading: reading({ step: 'view', settled: false }) });
    expect((await session())?.shown?.hint).toBe(1);
    await world.send(1, { type: 'reading', reading: reading({ step: 'action' }) });
    expect((await session())?.shown?.hint).toBe(0);
  });

  it('is nothing that a malformed message can change', async () => {
    const before = await session();
    await world.sendAs(own(), { type: 'present', on: 'yes', tabId: 1 });
    await world.sendAs(own(), { type: 'share', tabId: 1 });
    expect(await session()).toEqual(before);
  });
});

describe('the record', () => {
  const stored = async () => fakeBrowser.storage.session.get('record:1');

  it('outlives the walkthrough, but not the tab', async () => {
    await world.send(1, { type: 'stop' });
    expect((await stored())['record:1']).toMatchObject({
      entries: [{ kind: 'began' }, { kind: 'ended' }],
    });
    await (fakeBrowser.tabs.onRemoved.trigger as (id: number) => Promise<unknown>)(1);
    expect(await stored()).toEqual({});
  });

  it('goes along into a tab that the site opens', async () => {
    await world.send(1, {
      type: 'reading',
      reading: reading({
        step: 'view',
        targets: [{ step: 'view', label: 'View', subscription: null }],
      }),
    });
    await (fakeBrowser.tabs.onCreated.trigger as (tab: object) => Promise<unknown>)({
      id: 2,
      openerTabId: 1,
    });
    await world.visit(2, `${ACCOUNT}/home/software-and-subscriptions`);
    const { 'record:2': record } = await fakeBrowser.storage.session.get('record:2');
    expect(record).toMatchObject({ entries: [{ kind: 'began' }, { kind: 'step', step: 'view' }] });
  });
});
