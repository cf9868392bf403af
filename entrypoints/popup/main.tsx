import '../../components/theme.css';
import '../../components/progress/progress.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { PopupCommand, PopupModel } from '../../components/progress/model';
import { Popup } from '../../components/progress/popup';
import { covered } from '../../console/covered';
import { LANGUAGES } from '../../locales/available';
import { loadText } from '../../locales/load';
import { openPanel } from '../background/panel';
import { forget } from '../guide/lessons';
import { followTab, ORIGINS, type Stand } from './follow';
import { reportOf, saveFile } from './report';
import { placeOf } from './where';

/** A tab that is named in the address (a screen-share tool, a test), else the one it opened over. */
async function tabOfPopup(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** The report of the page, once it was asked for, and whether it was saved. */
let report: PopupModel['report'] = null;
let saved = false;
let last: Stand | null = null;

async function show(stand: Stand, tabId: number): Promise<void> {
  last = stand;
  const text = await loadText(stand.language);
  const { language, dir } = text.meta;
  Object.assign(document.documentElement, { lang: language, dir });
  const model = {
    ...placeOf(stand),
    loading: stand.loading,
    progress: progressOf(stand),
    setting: stand.setting,
    languages: LANGUAGES.filter(({ tag }) => stand.allowed.includes(tag)),
    ruled: await ruledBy(stand),
    lessons: stand.lessons,
    report,
    saved,
    text,
  };
  render(<Popup model={model} send={(command) => carryOut(command, tabId)} />, document.body);
}

/** While share mode is on, the popup may be looked at as well. */
function progressOf({ session, shared }: Stand): PopupModel['progress'] {
  if (!session) return null;
  return shared ? covered(session.progress) : session.progress;
}

/** What the organisation has set, and the words that say so; only then are they loaded. */
async function ruledBy({ policy, language, allowed }: Stand): Promise<PopupModel['ruled']> {
  const limited = policy.language !== undefined || policy.languages !== undefined;
  const practice = policy.startPage === 'practice';
  if (!limited && !practice) return undefined;
  const { loadWords } = await import('../../console/words');
  const words = await loadWords(language);
  return { limited, fixed: allowed.length === 1, practice, words: words.settings.fixed };
}

function carryOut(command: PopupCommand, tabId: number): void {
  // Asked for within the click itself, or the browser refuses.
  if (command.type === 'allow') void browser.permissions.request({ origins: ORIGINS });
  else if (command.type === 'console') void openPanel(windowId);
  else if (command.type === 'companion') void openPanel(windowId, 'review.html?companion');
  else if (command.type === 'reload') void browser.tabs.reload(tabId);
  else if (command.type === 'inspect') void inspect(tabId);
  else if (command.type === 'report') void makeReport(tabId);
  else if (command.type === 'save-report') save(tabId);
  else if (command.type === 'forget') void forget(command.id);
  else void browser.runtime.sendMessage({ ...command, tabId });
}

/** Pages that can't be reached say so above already. */
async function inspect(tabId: number): Promise<void> {
  const files = ['content-scripts/inspect.js'];
  await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
}

async function makeReport(tabId: number): Promise<void> {
  const progress = last?.session?.progress;
  if (!progress) return;
  saved = false;
  report = await reportOf(tabId, progress).catch(() => 'failed');
  if (last) await show(last, tabId);
}

function save(tabId: number): void {
  if (!report || report === 'failed') return;
  saveFile(`signpost-report-${new Date().toISOString().slice(0, 10)}.json`, report);
  saved = true;
  if (last) void show(last, tabId);
}

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('popup', isPopup);

// Known before it is needed: the console opens only within a press, where nothing is waited for.
const { id: windowId } = await browser.windows.getCurrent();
const tabId = await tabOfPopup();
if (tabId !== undefined) await followTab(tabId, (stand) => void show(stand, tabId));
