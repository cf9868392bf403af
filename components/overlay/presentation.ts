import { stepCode } from './code';
import { flasher } from './flash';
import css from './presentation.css?inline';

/**
 * What showing large for a screen share adds to the overlay: its style, the step in a corner, and the
 * flash that draws the eye. Given to `mountOverlay` where somebody may look on.
 */
export const presentation = { css, code: stepCode, flash: flasher };

export type Presentation = typeof presentation;
