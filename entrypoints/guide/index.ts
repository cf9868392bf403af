import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GUIDE_ARRIVED } from './arrival';
import { detection } from './detection';
import { extensionLink } from './link';
import { relayLooks } from './looks';

declare global {
  /** True while a guide of this extension is at work in this page. */
  var signpostGuide: boolean | undefined;
}

/** Brought in by the background; no content script by name, whose context of a kilobyte it does not need. */
export default defineUnlistedScript(() => {
  const overlay = globalThis.signpostOverlay;
  if (globalThis.signpostGuide || !overlay) return;
  globalThis.signpostGuide = true;
  document.dispatchEvent(new Event(GUIDE_ARRIVED));
  // Firefox takes the orphan's script away, but not its element.
  for (const orphan of document.querySelectorAll('signpost-overlay')) orphan.remove();

  const looks = relayLooks();
  globalThis.signpostLooks = looks;
  const guide = overlay.guide({
    document,
    detection,
    address: () => location.href,
    link: extensionLink,
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
