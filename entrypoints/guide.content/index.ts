import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadedText } from '../../locales/loaded';
import { Guide } from './core';
import { extensionLink } from './link';
import { LookRelay } from './looks';
import { answerSeen } from './seen';

declare global {
  /** True while a guide of this extension is at work in this page. */
  var signpostGuide: boolean | undefined;
}

/** Heard by a guide that an update of the extension has cut off: it makes room for the new one. */
const ARRIVED = 'signpost:guide';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const mount = globalThis.signpostOverlay;
    if (globalThis.signpostGuide || !mount) return;
    globalThis.signpostGuide = true;
    document.dispatchEvent(new Event(ARRIVED));
    // Firefox takes the orphan's script away, but not its element.
    for (const orphan of document.querySelectorAll('signpost-overlay')) orphan.remove();

    const looks = new LookRelay();
    globalThis.signpostLooks = looks;
    const silence = answerSeen();
    const guide = new Guide({
      document,
      address: () => location.href,
      link: extensionLink,
      mount,
      text: loadedText,
      reload: () => location.reload(),
      onLook: (look) => looks.tell(look),
      onEnd() {
        globalThis.signpostGuide = false;
        globalThis.signpostLooks = undefined;
        if (extensionLink.connected()) silence();
        document.removeEventListener(ARRIVED, leave);
      },
    });
    const leave = (): void => {
      if (!extensionLink.connected()) guide.end();
    };
    document.addEventListener(ARRIVED, leave);
    guide.ask();
  },
});
