import type { Tab } from '../driver/types.ts';
import { type OverlayView, only, readOverlays } from './overlay.ts';
import { readTruth, type TruthView } from './truth.ts';

/** Overlay and truth of a page at one moment. */
export interface Both {
  overlay: OverlayView | null;
  truth: TruthView | null;
}

/** Both travel as text, into one question: half the work of two, and nothing can come between. */
const READ = new Function(
  `return { overlays: (${readOverlays})(), truth: (${readTruth})() };`,
) as () => { overlays: OverlayView[]; truth: TruthView | null };

/** @throws Error when there is more than one overlay */
export async function bothOf(tab: Tab): Promise<Both> {
  const { overlays, truth } = await tab.evaluate(READ, null);
  return { overlay: only(overlays), truth };
}
