import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from './guide/shared';
import { startGuide } from './guide/start';

const overlay = { guide: startGuide };

declare global {
  /** What guides and shows; in the isolated world of a page whose walkthrough runs. */
  var signpostOverlay: typeof overlay | undefined;
}

/**
 * Guiding stands in a script of its own, apart from the reading of pages: each is as heavy as the other. No
 * content script to the builder, which would wrap it in a context that nothing needs.
 */
export default defineUnlistedScript(() => {
  share();
  globalThis.signpostOverlay = overlay;
});
