import '../../components/theme.css';
import '../../components/progress/progress.css';
import '../../components/console/console.css';
import { render } from 'preact';
import { Console } from '../../components/console/console';
import type { ConsoleModel } from '../../components/console/model';
import { covered } from '../../console/covered';
import type { Held } from '../../console/settings';
import { directionOf, LANGUAGES } from '../../locales/available';
import { pinTab } from '../background/pin';
import { placeOf } from '../popup/where';
import { languageOf } from './agent';
import { followTabs, type Stand } from './follow';
import { readKeys } from './keys';
import { speak } from './languages';
import { ruledSettings } from './ruled';
import { send } from './send';
import { noteWays } from './ways';

const query = new URLSearchParams(location.search);
const named = /^\d+$/.test(query.get('tab') ?? '') ? Number(query.get('tab')) : null;
const ownWindow = query.has('window');
const source = ruledSettings;

const root = document.createElement('div');
document.body.append(root);
let held: Held = await source.read();
let stand: Stand | null = null;
let turn = 0;

source.follow(() => {
  void source.read().then((now) => {
    held = now;
    return show();
  });
});
// A tab named in the address is stayed with from the start.
if (named !== null) await pinTab(named);
const follower = await followTabs(ownWindow, (now) => {
  stand = now;
  void show();
});
// Keys are changed on a page of the browser's own: they are read again on the way back.
window.addEventListener('focus', () => void show());

/** While share mode is on, the console may be looked at as well. */
function shown({ session, share }: Stand): Stand['session'] {
  if (!session || !share?.on) return session;
  return { ...session, progress: covered(session.progress) };
}

async function show(): Promise<void> {
  const now = stand;
  if (!now) return;
  turn += 1;
  const mine = turn;
  const spoken = languageOf(held);
  // The note is written afterwards as well, when there is no walkthrough any more.
  const theirs = now.session?.language ?? now.record?.language;
  const [agent, customer, keys] = await Promise.all([
    speak(spoken),
    theirs ? speak(theirs) : null,
    readKeys(),
  ]);
  if (mine !== turn) return;
  Object.assign(document.documentElement, { lang: spoken, dir: directionOf(spoken) });
  document.title = agent.words.console.title;
  const model: ConsoleModel = {
    ...agent,
    customer: customer?.text ?? null,
    tabs: now.tabs.map(({ tab, session }) => ({
      id: tab.id,
      title: tab.title,
      step: session?.progress.step ?? null,
    })),
    tab: now.tab,
    pinned: now.pinned,
    where: placeOf(now.seen).where,
    practice: now.seen.practice,
    loading: now.loading,
    session: shown(now),
    record: now.record,
    share: now.share,
    settings: held,
    languages: LANGUAGES,
    keys,
    window: ownWindow,
  };
  const customerWords = customer?.words ?? agent.words;
  render(
    <Console
      model={model}
      send={(command) => {
        if (command.type === 'new-note') follower.forget();
        send(command, now.tab, source);
      }}
      ways={noteWays}
      customerWords={customerWords}
    />,
    root,
  );
}
