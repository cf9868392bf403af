import { hintOf } from '../../guide/shown';
import type { OverlayModel } from './model';

/** `full`; `small`: header and one sentence; `chip`: a single button. */
export type Size = 'full' | 'small' | 'chip';

/** What the person did to the bubble itself; forgotten when something else is shown. */
export interface Ui {
  helpOpen: boolean;
  /** Folded or unfolded by hand; null: as it comes. */
  expanded: boolean | null;
  /** The target has been missing for a while. */
  waited: boolean;
  /** The line of help that is pointed out, counted from 1; 0 for none. */
  hint: number;
  /** A control of the page is being pointed at. */
  picking: boolean;
}

export const FRESH: Ui = {
  helpOpen: false,
  expanded: null,
  waited: false,
  hint: 0,
  picking: false,
};

/** With the hint that somebody else asked for: it opens the help, whatever was done to the bubble. */
export function hinted({ shown, step, text }: OverlayModel, ui: Ui): Ui {
  const hint = hintOf(shown?.hint ?? 0, text.steps[step].help.length);
  return hint > 0 ? { ...ui, helpOpen: true, expanded: true, hint } : ui;
}

/** While nothing can be pointed at the bubble stays small, unless there is something to explain. */
export function sizeOf(model: OverlayModel, own: Ui): Size {
  const { state, hidden, situation } = model;
  const ui = hinted(model, own);
  if (hidden) return 'chip';
  if (state === 'paused' || ui.picking) return 'small';
  if (state !== 'looking') return 'full';
  const explains = situation !== null && situation !== 'loading';
  return (ui.expanded ?? explains) ? 'full' : 'small';
}
