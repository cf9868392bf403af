import type { StepId } from '../../guide/steps';
import type { Context } from '../context';
import type { Child } from '../dom';
import type { PageName } from '../scenario';

export interface Page {
  /** The step that is looked for while the page shows none. */
  step: StepId;
  /** `account`: header, panel, footer, and only when signed in. `plain`: no panel. `bare`: alone. */
  frame: 'account' | 'plain' | 'bare';
  draw(ctx: Context): Child;
}

export type Pages = Record<PageName, Page>;
