import { mountOverlay } from '../../components/overlay/mount';
import { presentation } from '../../components/overlay/presentation';
import { watchPage } from '../../detection/watch';
import { placed } from '../../detection/whereabouts';
import { loadedText } from '../../locales/loaded';
import { GUIDE_ARRIVED } from './arrival';
import { Guide } from './core';
import type { Detection } from './detection';
import { extensionLink } from './link';
import { relayLooks } from './looks';

declare global {
  /** True while a guide of this extension is at work in this page. */
  var signpostGuide: boolean | undefined;
}

/** Begins to guide through this page, by what `detection` reads there, unless a guide is at work already. */
export function startGuide(detection: Detection): void {
  if (globalThis.signpostGuide) return;
  globalThis.signpostGuide = true;
  document.dispatchEvent(new Event(GUIDE_ARRIVED));
  // Firefox takes the orphan's script away, but not its element.
  for (const orphan of document.querySelectorAll('signpost-overlay')) orphan.remove();

  const looks = relayLooks();
  globalThis.signpostLooks = looks;
  const guide = new Guide({
    document,
    detection,
    watchPage,
    mount: (page, send) => mountOverlay(page, send, presentation),
    placed,
    text: loadedText,
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
}
