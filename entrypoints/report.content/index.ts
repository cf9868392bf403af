import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeReport } from '../../detection/report/make';
import { seenLabels } from '../../detection/seen';
import { begin, memoryOf } from '../../guide/progress';

/** Comes into a page when somebody asks for a report of it, or what its controls say; never else. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.signpostReport = (memory, version) =>
      makeReport(document, location.href, memory, version);
    globalThis.signpostSeen = () => seenLabels(document, location.href, memoryOf(begin()));
  },
});
