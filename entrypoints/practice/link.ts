import browser from 'webextension-polyfill';
import type { Session } from '../../guide/messages';
import { loadFile, loadText } from '../../locales/load';
import { readSession, sessionKey } from '../background/sessions';
import { storedLessons } from '../guide/lessons';
import type { Link } from '../guide/link';

/**
 * The link of a page of the extension: it can't be injected into and gets no notices, but it may
 * read the session of its own tab and hears of every change. The words are loaded before they are
 * needed.
 */
export function pageLink(tabId: number): Link {
  const ready = async (session: Session | null): Promise<Session | null> => {
    if (session) await loadText(session.language);
    return session;
  };
  return {
    async send(request) {
      return ready((await browser.runtime.sendMessage(request)) as Session | null);
    },
    async words(languages) {
      await Promise.all(languages.map((language) => loadFile(`/text/words-${language}.js`)));
    },
    ...storedLessons,
    listen(hear, signal) {
      const changed = (changes: Record<string, unknown>): void => {
        if (sessionKey(tabId) in changes) void readSession(tabId).then(ready).then(hear);
      };
      browser.storage.session.onChanged.addListener(changed);
      signal.addEventListener('abort', () =>
        browser.storage.session.onChanged.removeListener(changed),
      );
    },
    connected: () => true,
  };
}
