import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Invitation, Notice, Request } from '../../guide/messages';
import { showCard } from './card';

const HOSTS = ['https://www.dell.com', 'https://dell.com'];
const PATHS = ['/support/kbdoc/*000126747*', '/myaccount*', '/*/myaccount*'];
/** The same for an address that the site has slid in; the background looks more closely. */
const WAY = /\/myaccount|000126747/i;

/**
 * Offers the walkthrough on the article and on My Account. Until Start this is all of Signpost that
 * is in a page: no observer, no timer; it hears of the page's address and of a start in the popup.
 */
export default defineContentScript({
  matches: HOSTS.flatMap((host) => PATHS.map((path) => `${host}${path}`)),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    let remove: (() => void) | null = null;
    let answered = false;
    let asking = 0;

    const leave = (): void => {
      asking += 1;
      remove?.();
      remove = null;
    };
    const finish = (request?: Request): void => {
      answered = true;
      leave();
      if (request) send(request);
    };
    const ask = async (): Promise<void> => {
      leave();
      const mine = asking;
      const language = document.documentElement.lang;
      const invitation = (await send({ type: 'invite', language })) as Invitation | null;
      if (mine !== asking || answered) return;
      if (!invitation) return finish();
      const dismiss = (): void => finish({ type: 'dismiss' });
      remove = showCard(invitation, () => finish({ type: 'start' }), dismiss);
    };
    const moved = (): void => {
      if (!WAY.test(location.pathname)) leave();
      else if (!remove && !answered) void ask();
    };

    browser.runtime.onMessage.addListener((notice: Notice): undefined => {
      if (notice.session) finish();
    });
    window.addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      answered = false;
      void ask();
    });
    window.navigation?.addEventListener('currententrychange', moved);
    window.addEventListener('popstate', moved);
    void ask();
  },
});

/** Null as well where the extension was updated or switched off under this page. */
async function send(request: Request): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return null;
  }
}
