import { STEP_IDS, stepNumber } from '../../guide/steps';
import { format } from '../../locales/format';
import { type Box, overlap, viewportOf } from './geometry';
import type { OverlayModel } from './model';

/** Distance from the window's edges, CSS px. */
const EDGE = 8;

/**
 * The step in a corner of the window ("Step 4 of 9"), to be read out to somebody on the telephone. Only
 * while shown large; not there where no corner is free, since it must not cover a target.
 */
export function stepCode(layer: HTMLElement) {
  const doc = layer.ownerDocument;
  const code = doc.createElement('div');
  code.className = 'code';
  code.setAttribute('part', 'code');
  // The bubble says the same to those who listen.
  code.setAttribute('aria-hidden', 'true');
  code.hidden = true;
  layer.append(code);

  return {
    /** @param taken what it must not cover, CSS px of the window; asked for only where it is shown */
    draw({ shown, step, state, text }: OverlayModel, taken: () => readonly Box[]): void {
      code.hidden = !shown?.presentation || state === 'finished';
      if (code.hidden) return;
      const values = { number: stepNumber(step), total: STEP_IDS.length };
      const words = format(text.overlay.progress, values, text.meta);
      if (code.textContent !== words) code.textContent = words;
      const { offsetWidth: width, offsetHeight: height } = code;
      const view = viewportOf(doc);
      const [left, right] = [view.left + EDGE, view.right - EDGE - width];
      const [top, bottom] = [view.top + EDGE, view.bottom - EDGE - height];
      const corners = [
        { left, top: bottom },
        { left: right, top: bottom },
        { left: right, top },
        { left, top },
      ];
      const others = taken();
      const free = corners.find((corner) => {
        const box = { ...corner, right: corner.left + width, bottom: corner.top + height };
        return others.every((other) => overlap(box, other) === 0);
      });
      code.hidden = free === undefined;
      if (free) Object.assign(code.style, { left: `${free.left}px`, top: `${free.top}px` });
    },
  };
}
