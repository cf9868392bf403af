import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from '../components/overlay/mount';
import { placed } from '../detection/whereabouts';

const views = { mount: mountOverlay, placed };

declare global {
  /** What the guide shows with; in the isolated world of a page whose walkthrough runs. */
  var signpostOverlay: typeof views | undefined;
}

/**
 * What the guide shows with stands in a script of its own: it is as heavy as the guide, and changes
 * apart from it. No content script to the builder, which would wrap it in a context that nothing needs.
 */
export default defineUnlistedScript(() => {
  globalThis.signpostOverlay = views;
});
