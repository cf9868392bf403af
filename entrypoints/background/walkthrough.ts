import browser from 'webextension-polyfill';
import type { Command, Place, Session, ShowCommand } from '../../guide/messages';
import { begin, fold, obey } from '../../guide/progress';
import type { Reading } from '../../guide/reading';
import { PLAIN, showing } from '../../guide/shown';
import { addressOf, areaOf, readerLocale } from '../../site/addresses';
import { showBadge } from './badge';
import { injectGuide, injectText, notify } from './inject';
import { languageFor, setLanguage } from './language';
import { policyNow } from './policy';
import { changeSession, readSession } from './sessions';
import { presentationSetting, setPresentation } from './settings';

/** Folds what the page of a tab shows into its walkthrough; null if none runs there. */
export async function takeReading(tabId: number, reading: Reading): Promise<Session | null> {
  let before: string | undefined;
  const session = await changeSession(tabId, async (now) => {
    if (!now) return null;
    before = now.language;
    const progress = fold(now.progress, reading);
    const { shown } = now;
    // A hint is one of its step.
    const hint = progress.step === now.progress.step ? (shown?.hint ?? 0) : 0;
    return {
      progress,
      language: await languageFor(progress.pageLanguage),
      ...(shown && { shown: { ...shown, hint } }),
    };
  });
  await showBadge(tabId, session);
  if (session && before !== session.language) await injectText(tabId, session.language);
  return session;
}

/** Carries out what a person asked for in a tab, and tells the tab. */
export async function carryOut(tabId: number, command: Command): Promise<Session | null> {
  switch (command.type) {
    case 'start':
      return start(tabId);
    case 'language':
      return speak(tabId, command.language);
    case 'open':
      await open(tabId, command.place);
      return readSession(tabId);
    case 'present':
    case 'flash':
    case 'hint':
    case 'jump':
      return show(tabId, command);
    default: {
      const session = await changeSession(tabId, (now) =>
        now && command.type !== 'stop' ? { ...now, progress: obey(now.progress, command) } : null,
      );
      await Promise.all([showBadge(tabId, session), notify(tabId, session)]);
      return session;
    }
  }
}

/** Begins anew in a tab. From the article the tab goes to My Account; elsewhere it stays. */
async function start(tabId: number): Promise<Session | null> {
  const shown = { ...PLAIN, presentation: await presentationSetting() };
  const session = { progress: begin(), language: await languageFor(''), shown };
  await changeSession(tabId, () => session);
  await showBadge(tabId, session);
  const { url = '' } = await browser.tabs.get(tabId);
  if (areaOf(url) === 'article') await open(tabId, 'account');
  else await injectGuide(tabId);
  return readSession(tabId);
}

/** How it is shown to those who look on; large or not is kept for the next walkthrough. */
async function show(tabId: number, command: ShowCommand): Promise<Session | null> {
  if (command.type === 'present') await setPresentation(command.on);
  const session = await changeSession(
    tabId,
    (now) => now && { ...now, shown: showing(now.shown ?? PLAIN, command) },
  );
  await notify(tabId, session);
  return session;
}

async function speak(tabId: number, language: string): Promise<Session | null> {
  await setLanguage(language);
  const now = await readSession(tabId);
  const shown = await languageFor(now?.progress.pageLanguage ?? '');
  const session = await changeSession(tabId, (one) => one && { ...one, language: shown });
  if (session) {
    await injectText(tabId, shown);
    await notify(tabId, session);
  }
  return session;
}

/** Takes a tab of the site to a place; what else is in a tab is not replaced, a new one opens. */
async function open(tabId: number, place: Place): Promise<void> {
  if (place === 'practice') {
    await browser.tabs.create({ url: browser.runtime.getURL('practice.html') });
    return;
  }
  const { url: from = '' } = await browser.tabs.get(tabId);
  const languages = [...(await browser.i18n.getAcceptLanguages()), browser.i18n.getUILanguage()];
  const { policy } = await policyNow();
  const own = place === 'article' ? policy.articleAddress : undefined;
  const url = own ?? addressOf(place, readerLocale(from, languages));
  // An article of the organisation's own is none of the site's pages: those stay where they are.
  if (own || areaOf(from) === 'outside') await browser.tabs.create({ url });
  else await browser.tabs.update(tabId, { url });
}
