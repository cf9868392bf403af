import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountOverlay } from '../../components/overlay/mount';

declare global {
  /** What the guide shows with; in the isolated world of a page whose walkthrough runs. */
  var signpostOverlay: typeof mountOverlay | undefined;
}

/** The views stand in a script of their own: they are as heavy as the guide, and change apart from it. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.signpostOverlay = mountOverlay;
  },
});
