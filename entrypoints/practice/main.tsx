import '../../components/theme.css';
import './bar.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Command, Session } from '../../guide/messages';
import { TAGS } from '../../locales/available';
import { loadFile, loadText } from '../../locales/load';
import { matchLanguage } from '../../locales/match';
import { LANGUAGE_KEY, languageFor } from '../background/language';
import { readSession, sessionKey } from '../background/sessions';
import { Bar } from './bar';
import { type Choice, choose, readChoice, scenarioFor, shownChoice } from './choice';
import { pageLink } from './link';
import { Trainer } from './trainer';

const bar = document.getElementById('bar') as HTMLElement;
const root = document.getElementById('practice') as HTMLElement;
const { id: tabId = -1 } = (await browser.tabs.getCurrent()) ?? {};
const choice = readChoice(location.search, await languageFor(''));
const scenario = scenarioFor(choice);
// The account's language is the page's, which the walkthrough follows; the bar states its own.
document.documentElement.lang = scenario.language;

await showBar();
// The guide reads the labels as it comes in.
const link = pageLink(tabId);
const spoken = new Set(['en', matchLanguage([scenario.language], TAGS) ?? 'en']);
await Promise.all([loadFile('/text/labels.js'), link.words([...spoken])]);
const call = choice.training === 'list' ? '' : choice.training;
const trainer = choice.training ? train() : null;
// Its words come before the walkthrough's, which are to be the ones loaded last.
await trainer?.show();
const { Stage } = await import('./stage');
const stage = new Stage(root, scenario, link);
// A call begins anew each time that it is taken, and where the case begins: also on the article.
if (call) ask('start');
else if (await readSession(tabId)) stage.guide();

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && LANGUAGE_KEY in changes) void showBar();
  const change = area === 'session' ? changes[sessionKey(tabId)] : undefined;
  if (!change) return;
  void showBar();
  void readSession(tabId).then((session) => trainer?.follow(session));
  if (!change.newValue) return;
  if (call) stage.guide();
  else if (!change.oldValue) stage.begin();
});

/** The training stands between the bar and the account. */
function train(): Trainer {
  // By this name it is no part of the page that the guide reads.
  const place = document.createElement('signpost-training');
  bar.after(place);
  return new Trainer(place, call || null, (training) => change({ training }));
}

async function showBar(): Promise<void> {
  const session: Session | null = await readSession(tabId);
  const text = await loadText(session?.language ?? (await languageFor(scenario.language)));
  const title = `${text.practice.badge} – ${text.practice.title}`;
  // Writing the same again would be a change of the page, which the guide waits for to end.
  if (document.title !== title) document.title = title;
  const props = { text, choice: shownChoice(choice), running: session !== null, change, restart };
  render(<Bar {...props} start={() => ask('start')} stop={() => ask('stop')} />, bar);
}

function ask(type: 'start' | 'stop'): void {
  const command: Command = { type };
  void browser.runtime.sendMessage(command);
}

/** Another choice is another page: nothing of the old account is left over. */
function change(part: Partial<Choice>): void {
  location.assign(`?${new URLSearchParams({ ...choose(choice, part) })}`);
}

function restart(): void {
  history.replaceState(null, '', location.search || location.pathname);
  location.reload();
}
