import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from '../components/overlay/mount';
import { watchPage } from '../detection/watch';
import { placed } from '../detection/whereabouts';
import { loadedText } from '../locales/loaded';
import { Guide, type GuideOptions } from './guide/core';

const overlay = {
  /** A walkthrough in this page, by what is read there. */
  guide: (options: Omit<GuideOptions, 'mount' | 'placed' | 'text' | 'watchPage'>) =>
    new Guide({ ...options, mount: mountOverlay, placed, text: loadedText, watchPage }),
};

declare global {
  /** What guides and shows; in the isolated world of a page whose walkthrough runs. */
  var signpostOverlay: typeof overlay | undefined;
}

/**
 * Guiding stands in a script of its own, apart from the reading of pages: each is as heavy as the other. No
 * content script to the builder, which would wrap it in a context that nothing needs.
 */
export default defineUnlistedScript(() => {
  globalThis.signpostOverlay = overlay;
});
