import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '../../guide/messages';
import { createWorld, reading, type World } from './background-world';

const ACCOUNT = 'https://www.dell.com/myaccount/en-us';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.visit(1, ACCOUNT);
  await world.visit(2, ACCOUNT);
  await world.send(1, { type: 'start' });
});

const runs = async (tabId: number) => (await world.send(tabId, { type: 'session' })) as Session;
const script = (part: object = {}) => ({
  id: fakeBrowser.runtime.id,
  tab: { id: 1 },
  frameId: 0,
  url: ACCOUNT,
  ...part,
});

it.each([
  ['another extension', script({ id: 'other' })],
  ['a frame of the page', script({ frameId: 3 })],
  ['a sign-in page', script({ url: 'https://www.dell.com/Identity/global/in/x' })],
  ['another site', script({ url: 'https://www.shop.example/myaccount' })],
])('hears nothing from %s', async (_, sender) => {
  await world.sendAs(sender, { type: 'stop' });
  expect(await runs(1)).not.toBeNull();
});

it.each([
  ['no object', 'stop'],
  ['an unknown request', { type: 'destroy' }],
  ['a place that is none', { type: 'open', place: 'https://www.shop.example/' }],
  ['a choice that is none', { type: 'choose', subscription: 7 }],
  ['half a reading', { type: 'reading', reading: { ...reading(), targets: 'all' } }],
  ['no reading', { type: 'reading' }],
])('takes %s for no request', async (_, message) => {
  expect(await world.sendAs(script(), message)).toBeUndefined();
});

it('lets a page of the extension speak for another tab, and no content script', async () => {
  const popup = {
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL('/popup.html' as never),
  };
  await world.sendAs(popup, { type: 'start', tabId: 2 });
  expect(await runs(2)).not.toBeNull();
  await world.sendAs(script(), { type: 'stop', tabId: 2 });
  expect(await runs(2)).not.toBeNull();
  expect(await runs(1)).toBeNull();
});
