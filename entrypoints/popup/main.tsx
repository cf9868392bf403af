import '../../components/theme.css';
import '../../components/progress/progress.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { PopupCommand } from '../../components/progress/model';
import { Popup } from '../../components/progress/popup';
import { LANGUAGES } from '../../locales/available';
import { loadText } from '../../locales/load';
import { followTab, ORIGINS, type Stand } from './follow';
import { placeOf } from './where';

/** A tab that is named in the address (a screen-share tool, a test), else the one it opened over. */
async function tabOfPopup(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

async function show(stand: Stand, tabId: number): Promise<void> {
  const text = await loadText(stand.language);
  const { language, dir } = text.meta;
  Object.assign(document.documentElement, { lang: language, dir });
  const model = {
    ...placeOf(stand),
    loading: stand.loading,
    progress: stand.session?.progress ?? null,
    setting: stand.setting,
    languages: LANGUAGES,
    text,
  };
  render(<Popup model={model} send={(command) => carryOut(command, tabId)} />, document.body);
}

function carryOut(command: PopupCommand, tabId: number): void {
  // Asked for within the click itself, or the browser refuses.
  if (command.type === 'allow') void browser.permissions.request({ origins: ORIGINS });
  else if (command.type === 'reload') void browser.tabs.reload(tabId);
  else void browser.runtime.sendMessage({ ...command, tabId });
}

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('popup', isPopup);

const tabId = await tabOfPopup();
if (tabId !== undefined) await followTab(tabId, (stand) => void show(stand, tabId));
