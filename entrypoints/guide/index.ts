import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadedText } from '../../locales/loaded';
import { GUIDE_ARRIVED } from './arrival';
import { Guide } from './core';
import { extensionLink } from './link';
import { relayLooks } from './looks';

declare global {
  /** True while a guide of this extension is at work in this page. */
  var signpostGuide: boolean | undefined;
}

/** Brought in by the background; no content script by name, whose context of a kilobyte it does not need. */
export default defineUnlistedScript(() => {
  const views = globalThis.signpostOverlay;
  if (globalThis.signpostGuide || !views) return;
  globalThis.signpostGuide = true;
  document.dispatchEvent(new Event(GUIDE_ARRIVED));
  // Firefox takes the orphan's script away, but not its element.
  for (const orphan of document.querySelectorAll('signpost-overlay')) orphan.remove();

  const looks = relayLooks();
  globalThis.signpostLooks = looks;
  const guide = new Guide({
    document,
    address: () => location.href,
    link: extensionLink,
    ...views,
    text: loadedText,
    reload: () => location.reload(),
    onLook: (look) => looks.tell(look),
    onEnd() {
      globalThis.signpostGuide = false;
      globalThis.signpostLooks = undefined;
      document.removeEventListener(GUIDE_ARRIVED, leave);
    },
  });
  const leave = (): void => {
    if (!extensionLink.connected()) guide.end();
  };
  document.addEventListener(GUIDE_ARRIVED, leave);
  guide.ask();
});
