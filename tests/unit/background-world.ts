import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Request, Session } from '../../guide/messages';
import type { Reading } from '../../guide/reading';

/** A tab as the background may see it. */
export interface WorldTab {
  id: number;
  url?: string;
  openerTabId?: number;
}

type Injection = { target: { tabId: number }; files?: string[]; func?: () => unknown };

/** A browser around the background: tabs with pages in them, and what was done to them. */
export interface World {
  tabs: Map<number, WorldTab>;
  /** What the page of each tab says of itself; a tab that is not here refuses scripts. */
  pages: Map<number, { lang: string; guide: string | null; overlay?: string }>;
  /** Files put into pages, in order. */
  injected: { tabId: number; file: string }[];
  /** Notices sent to tabs, in order. */
  notices: { tabId: number; session: Session | null }[];
  badge(tabId: number): Promise<string>;
  /** Loads the background anew, as after the death of its worker: its memory is gone. */
  wake(): Promise<void>;
  /** A message of a content script in the top frame of a tab. */
  send(tabId: number, request: Request): Promise<unknown>;
  sendAs(sender: object, message: unknown): Promise<unknown>;
  /** A shortcut is pressed over a tab. */
  press(name: string, tabId?: number): Promise<void>;
  /** A page comes up in a tab. */
  visit(tabId: number, url: string, lang?: string): Promise<void>;
}

/** A fresh browser with one background in it; its language is English (US). */
export async function createWorld(): Promise<World> {
  fakeBrowser.reset();
  const world: World = {
    tabs: new Map(),
    pages: new Map(),
    injected: [],
    notices: [],
    badge: async (tabId) => String(await fakeBrowser.action.getBadgeText({ tabId })),
    async wake() {
      vi.resetModules();
      const { onMessage, onInstalled, onStartup } = fakeBrowser.runtime;
      const events = [onMessage, onInstalled, onStartup];
      const tabs = [fakeBrowser.tabs.onUpdated, fakeBrowser.tabs.onCreated];
      for (const event of [...events, ...tabs, fakeBrowser.tabs.onRemoved])
        event.removeAllListeners();
      shortcuts.length = 0;
      const { default: background } = await import('../../entrypoints/background');
      void background.main();
    },
    send: (tabId, request) => {
      const url = world.tabs.get(tabId)?.url;
      const sender = { id: fakeBrowser.runtime.id, tab: { id: tabId }, frameId: 0, url };
      return world.sendAs(sender, request);
    },
    async sendAs(sender, message) {
      const trigger = fakeBrowser.runtime.onMessage.trigger as (
        ...args: unknown[]
      ) => Promise<unknown[]>;
      return (await trigger(message, sender, () => undefined))[0];
    },
    async press(name, tabId) {
      await Promise.all(shortcuts.map((hear) => hear(name, world.tabs.get(tabId ?? -1))));
    },
    async visit(tabId, url, lang = 'en-us') {
      const tab = { ...world.tabs.get(tabId), id: tabId, url };
      world.tabs.set(tabId, tab);
      world.pages.set(tabId, { lang, guide: null });
      const trigger = fakeBrowser.tabs.onUpdated.trigger as (
        ...args: unknown[]
      ) => Promise<unknown>;
      await trigger(tabId, { status: 'complete' }, tab);
    },
  };
  const shortcuts: ((name: string, tab?: WorldTab) => unknown)[] = [];
  const onCommand = { addListener: (hear: (typeof shortcuts)[number]) => shortcuts.push(hear) };
  Object.assign(fakeBrowser, { commands: { onCommand } });
  const nothing = async () => undefined;
  Object.assign(fakeBrowser.action, { setPopup: nothing });
  Object.assign(fakeBrowser, { sidePanel: { setPanelBehavior: nothing } });
  stubTabs(world);
  stubScripting(world);
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en-US',
    getAcceptLanguages: async () => ['en-US'],
    getMessage: (name: string, values: string[]) => `${name} ${values.join('/')}`,
  });
  await world.wake();
  return world;
}

function stubTabs(world: World): void {
  Object.assign(fakeBrowser.tabs, {
    async get(id: number) {
      const tab = world.tabs.get(id);
      if (!tab) throw new Error(`No tab ${id}`);
      return tab;
    },
    query: async () => [...world.tabs.values()],
    async update(id: number, { url }: { url: string }) {
      world.tabs.set(id, { ...world.tabs.get(id), id, url });
    },
    async create({ url }: { url: string }) {
      const id = 100 + world.tabs.size;
      world.tabs.set(id, { id, url });
    },
    async sendMessage(tabId: number, notice: { session: Session | null }) {
      world.notices.push({ tabId, session: notice.session });
    },
  });
}

/** Runs what the background asks of a page on a stand-in for it. */
function stubScripting(world: World): void {
  const executeScript = async ({ target, files, func }: Injection) => {
    const page = world.pages.get(target.tabId);
    if (!page) throw new Error('Cannot access contents of the page');
    for (const file of files ?? []) {
      world.injected.push({ tabId: target.tabId, file });
      const language = /^text\/(.+)\.js$/.exec(file)?.[1];
      if (isText(file) && language && page.guide !== null) page.guide = language;
      if (file.endsWith('guide.js')) page.guide = loadedIn(world, target.tabId);
    }
    if (!func) return [{ result: 0 }];
    const asksOverlay = String(func).includes('signpost-overlay');
    const probe = { language: page.lang, guide: page.guide };
    return [{ result: asksOverlay ? (page.overlay ?? null) : probe }];
  };
  const getRegisteredContentScripts = async () => [];
  const registerContentScripts = async () => undefined;
  Object.assign(fakeBrowser, {
    scripting: { executeScript, getRegisteredContentScripts, registerContentScripts },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: [] }) });
}

/** A file with Signpost's own words. */
function isText(file: string): boolean {
  return /^text\/(?!labels|words-|plain-)/.test(file);
}

function loadedIn(world: World, tabId: number): string | null {
  const texts = world.injected.filter(({ tabId: id, file }) => id === tabId && isText(file));
  return texts.at(-1)?.file.slice('text/'.length, -'.js'.length) ?? null;
}

/** A reading that tells nothing, with the parts that a test is about. */
export function reading(part: Partial<Reading> = {}): Reading {
  return {
    area: 'account',
    language: 'en-us',
    languages: ['en'],
    step: null,
    targets: [],
    situation: null,
    situationQuote: null,
    availability: { value: 'unknown', evidence: [{ code: 'nothing-seen' }] },
    subscriptions: null,
    about: null,
    settled: true,
    candidates: [],
    ...part,
  };
}
