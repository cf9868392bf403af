import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawVeil } from '../../share/page/veil';
import { areaOf, isGuidable } from '../../site/addresses';

/** Between two questions while nobody answers, ms. */
const AGAIN = 500;

/**
 * There while share mode is on in some tab: a page of the site begins under a veil, and the background
 * says whether anything in its tab is to be covered. If so, the covers take the veil's place; if not,
 * it goes. A question that nobody answers leaves it where it is.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (!isGuidable(areaOf(location.href)) || globalThis.signpostShare) return;
    const veil = drawVeil(document);
    const ask = (): void => {
      browser.runtime.sendMessage({ type: 'veiled' }).then(
        (covered: unknown) => {
          if (covered === false) veil.remove();
          else if (covered !== true && veil.isConnected) setTimeout(ask, AGAIN);
        },
        () => {
          if (veil.isConnected) setTimeout(ask, AGAIN);
        },
      );
    };
    ask();
  },
});
