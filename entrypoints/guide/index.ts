import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detection } from './detection';

/** Brought in by the background; no content script by name, whose context of a kilobyte it does not need. */
export default defineUnlistedScript(() => globalThis.signpostOverlay?.guide(detection));
