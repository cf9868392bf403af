import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { speak } from '../../detection/labels';
import { isShareNotice, type ShareRequest } from '../../share/messages';
import { type Share, startShare } from '../../share/page/mode';
import { areaOf, isGuidable } from '../../site/addresses';
import { GUIDE_ARRIVED } from '../guide/arrival';
import { isNotice } from '../guide/link';

declare global {
  /** The words of each language that are loaded in this isolated world (`text/plain-<tag>.js`). */
  var signpostPlain: Record<string, string[]> | undefined;
  /** True while this page is covered by this extension. */
  var signpostShare: boolean | undefined;
}

/** Heard by covers that an update of the extension has cut off: they make room for the new ones. */
const ARRIVED = 'signpost:share';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.signpostShare || !isGuidable(areaOf(location.href))) return;
    globalThis.signpostShare = true;
    document.dispatchEvent(new Event(ARRIVED));
    const end = new AbortController();
    const { signal } = end;
    const languages = (): string[] => {
      const spoken = Object.keys(globalThis.signpostPlain ?? {});
      speak(spoken);
      return spoken;
    };
    const share: Share = startShare(
      {
        document,
        address: () => location.href,
        targets: () => globalThis.signpostLooks?.current()?.elements ?? [],
        tell: (told) => send({ type: 'covered', ...told }),
        want: (tags) => send({ type: 'share-words', languages: tags }),
      },
      languages(),
    );
    const stop = (): void => {
      if (signal.aborted) return;
      end.abort();
      share.stop();
      globalThis.signpostShare = false;
      if (connected()) browser.runtime.onMessage.removeListener(hear);
    };
    const hear = (message: unknown): undefined => {
      if (isNotice(message) && !message.session) stop();
      if (!isShareNotice(message)) return;
      if (message.type === 'uncover') stop();
      else if (message.type === 'reveal') share.reveal(message.item, message.shown);
      else share.speak(languages());
    };
    browser.runtime.onMessage.addListener(hear);
    followTargets(share, signal);
    leaveSignIn(stop, signal);
    const cutOff = (): void => {
      // Until then the covers stay: nobody can say any more whether they may go.
      if (!connected()) stop();
    };
    document.addEventListener(ARRIVED, cutOff, { signal });
  },
});

function connected(): boolean {
  return browser.runtime?.id !== undefined;
}

function send(request: ShareRequest): void {
  if (connected()) browser.runtime.sendMessage(request).catch(() => undefined);
}

/** What is ringed is never covered: it is known before the ring is drawn. */
function followTargets(share: Share, signal: AbortSignal): void {
  let leave = (): void => {};
  const follow = (): void => {
    leave();
    leave = globalThis.signpostLooks?.follow(() => share.retarget()) ?? leave;
    share.retarget();
  };
  // The guide says that it is there before it is ready to be followed.
  document.addEventListener(GUIDE_ARRIVED, () => queueMicrotask(follow), { signal });
  signal.addEventListener('abort', () => leave());
  follow();
}

/** On a sign-in page that the site slid in nothing of Signpost is present. */
function leaveSignIn(stop: () => void, signal: AbortSignal): void {
  const moved = (): void => {
    if (!isGuidable(areaOf(location.href))) stop();
  };
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  window.addEventListener('popstate', moved, { signal });
}
