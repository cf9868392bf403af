import '../../components/theme.css';
import '../../components/review/review.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import {
  Companion,
  type CompanionActs,
  type CompanionModel,
  type CompanionState,
} from '../../components/review/companion';
import type { SeenLabel } from '../../detection/seen';
import type { Command } from '../../guide/messages';
import { compared } from '../../review/companion';
import { writeReview } from '../../review/formats/review-file';
import { initials, type ReviewRecord } from '../../review/records';
import { areaOf, isGuidable } from '../../site/addresses';
import { readSession, sessionKey } from '../background/sessions';
import { followTabs } from '../sidepanel/follow';
import { loadLanguage } from './load';
import { keepSettings, readSettings } from './place';
import { saveFile } from './save';
import { signer } from './sign';
import { memoryStore, openStore } from './store';

/** A tab that is named in the address, else the one in front. */
const query = new URLSearchParams(location.search);
const named = /^\d+$/.test(query.get('companion') ?? '');
let tabId: number | null = named ? Number(query.get('companion')) : null;
const root = document.createElement('div');
root.className = 'desk';
document.body.append(root);

let trouble = '';
const store = await openStore().catch(() => {
  trouble =
    'The browser keeps nothing here (a private window does that). Save before you close this.';
  return memoryStore();
});
const sign = signer();
let state: CompanionState = 'asking';
let seen: readonly SeenLabel[] = [];
let records: ReviewRecord[] = await store.allRecords();
let said = '';
let asked = 0;

const act: CompanionActs = {
  name(reviewer) {
    keepSettings({ ...readSettings(), reviewer: initials(reviewer) });
    show();
  },
  look: () => void look(),
  start() {
    if (tabId === null) return;
    const command: Command & { tabId: number } = { type: 'start', tabId };
    void browser.runtime.sendMessage(command).then(look);
  },
  keep: ({ seen: { key, text, language } }) => {
    const { reviewer } = readSettings();
    if (!reviewer) {
      said = 'Enter your initials first: what you keep carries them.';
      document.querySelector<HTMLInputElement>('[name="reviewer"]')?.focus();
      return show();
    }
    const record = sign({ kind: 'observed', language, id: key, text }, reviewer);
    records = [...records, record];
    said = `Kept: ${text}.`;
    show();
    store.add([record]).catch(() => {
      trouble = 'The browser did not keep the last label. Save your review now.';
      show();
    });
  },
  download() {
    saveFile('signpost-review.json', 'application/json', writeReview(records));
    said = 'Saved: signpost-review.json.';
    show();
  },
};

store.listen((news) => {
  records = [...records, ...news];
  show();
});
if (named) await followNamed();
else {
  await followTabs(query.has('window'), ({ tab }) => {
    tabId = tab;
    void look();
  });
}

async function followNamed(): Promise<void> {
  const again = (id: number) => {
    if (id === tabId) void look();
  };
  // Whatever the guide has found anew in the tab is written down there.
  browser.storage.session.onChanged.addListener((changes) => {
    if (tabId !== null && sessionKey(tabId) in changes) void look();
  });
  browser.tabs.onUpdated.addListener(again);
  browser.tabs.onRemoved.addListener(again);
  await look();
}

/** How the site writes the controls of a page whose walkthrough runs; null if it can't be asked. */
async function seenIn(tab: number): Promise<SeenLabel[] | null> {
  const target = { tabId: tab };
  await browser.scripting.executeScript({ target, files: ['content-scripts/report.js'] });
  const [first] = await browser.scripting.executeScript({
    target,
    func: () => globalThis.signpostSeen?.() ?? null,
  });
  return (first?.result as SeenLabel[] | null | undefined) ?? null;
}

/** Asks what the tab shows; only the latest answer counts. */
async function look(): Promise<void> {
  asked += 1;
  const mine = asked;
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  const here = tab?.url !== undefined && isGuidable(areaOf(tab.url));
  const runs = here && (await readSession(tab.id ?? -1)) !== null;
  const labels = runs ? await seenIn(tab.id ?? -1).catch(() => null) : null;
  await Promise.all([...new Set(labels?.map(({ language }) => language))].map(files));
  if (mine !== asked) return;
  seen = labels ?? [];
  state = !tab ? 'closed' : !here ? 'elsewhere' : labels ? 'seen' : 'idle';
  show();
}

const loaded = new Map<string, Awaited<ReturnType<typeof loadLanguage>>>();

async function files(language: string): Promise<void> {
  loaded.set(language, await loadLanguage(language));
}

function show(): void {
  const model: CompanionModel = {
    state,
    trouble,
    reviewer: readSettings().reviewer,
    labels: compared(seen, (language) => loaded.get(language)?.labels, records),
    said,
  };
  render(<Companion model={model} act={act} />, root);
}
