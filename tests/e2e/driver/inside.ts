/** Functions that run inside a page of the extension; each must stand alone, it travels as text. */

interface ExtensionApi {
  tabs: { query(info: object): Promise<{ id: number }[]> };
  storage: Record<'local' | 'session', { clear(): Promise<void> }> & {
    managed: { get(keys: null): Promise<object> };
  };
  action: { getPopup(details: object): Promise<string> };
  extension: { getViews(): Window[] };
}

type Inside = { browser?: ExtensionApi; chrome: ExtensionApi };

/** The numbers of all tabs. */
export async function tabIds(): Promise<number[]> {
  const { browser, chrome } = globalThis as unknown as Inside;
  return (await (browser ?? chrome).tabs.query({})).map((tab) => tab.id);
}

/** Empties all that the extension has stored. */
export async function forget(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Inside;
  const { storage } = browser ?? chrome;
  await storage.session.clear();
  await storage.local.clear();
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
}

/** Firefox: true while the extension's background page is loaded. */
export function isAwake(): boolean {
  const { browser } = globalThis as unknown as Inside;
  const views = browser?.extension.getViews() ?? [];
  return views.some((view) => view.location.pathname.includes('background'));
}

/** The reviewer's view in the browser's own side panel: how it stands, or '' while it is not open; closes it. */
export function companionOf(ask: 'state' | 'close'): string {
  const { browser, chrome } = globalThis as unknown as Inside;
  const views = (browser ?? chrome).extension.getViews();
  const panel = views.find(({ location }) => location.search === '?companion');
  if (ask === 'close') panel?.close();
  return panel?.document.querySelector('main')?.dataset.state ?? '';
}

/** The console in the browser's own side panel: its step, or '' while it is not open; closes it. */
export function consoleOf(ask: 'step' | 'close'): string {
  const { browser, chrome } = globalThis as unknown as Inside;
  const views = (browser ?? chrome).extension.getViews();
  const panel = views.find((view) => view.location.pathname === '/sidepanel.html');
  if (ask === 'close') panel?.close();
  const root = panel?.document.querySelector<HTMLElement>('[data-signpost-console]');
  return root?.dataset.step ?? '';
}

/** Names of what an organisation has set, as the browser hands it on. */
export async function settingsHeld(): Promise<string[]> {
  const { browser, chrome } = globalThis as unknown as Inside;
  return Object.keys(await (browser ?? chrome).storage.managed.get(null));
}

/** The page that the button in the toolbar opens as a popup; '' where it does something else. */
export function popupOfButton(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Inside;
  return (browser ?? chrome).action.getPopup({});
}
