import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeReport } from '../../detection/report/make';

/** Comes into a page when somebody asks for a report of it, and never else. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.signpostReport = (memory, version) =>
      makeReport(document, location.href, memory, version);
  },
});
