import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Inspection, mountInspector } from '../../components/inspector/mount';

declare global {
  /** Takes the inspector away again, while it is there. */
  var signpostInspector: (() => void) | undefined;
}

/** Comes into a page whose walkthrough runs when somebody asks what was considered; once more, and it goes. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.signpostInspector) {
      globalThis.signpostInspector();
      return;
    }
    const looks = globalThis.signpostLooks;
    if (!looks) return;
    const stop = looks.follow((look) => {
      if (look) inspection.show(look);
      else leave();
    });
    const leave = (): void => {
      stop();
      inspection.destroy();
      globalThis.signpostInspector = undefined;
    };
    const inspection: Inspection = mountInspector(document, leave);
    const now = looks.current();
    if (now) inspection.show(now);
    globalThis.signpostInspector = leave;
  },
});
