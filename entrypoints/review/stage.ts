import { takeSnapshot } from '../../components/review/picture/snapshot';

declare global {
  /** In the frame that pages of the practice account are drawn in, out of sight. */
  var signpostStage: typeof takeSnapshot | undefined;
}

globalThis.signpostStage = takeSnapshot;
window.parent.postMessage('stage', location.origin);
