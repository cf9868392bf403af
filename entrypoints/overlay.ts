import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from '../components/overlay/mount';

declare global {
  /** What the guide shows with; in the isolated world of a page whose walkthrough runs. */
  var signpostOverlay: typeof mountOverlay | undefined;
}

/**
 * The views stand in a script of their own: they are as heavy as the guide, and change apart from it.
 * No content script to the builder, which would wrap it in what only the guide needs.
 */
export default defineUnlistedScript(() => {
  globalThis.signpostOverlay = mountOverlay;
});
