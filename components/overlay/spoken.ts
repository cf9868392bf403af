import { STEP_IDS, stepNumber } from '../../guide/steps';
import { wording } from '../../guide/wording';
import { format } from '../../locales/format';
import type { OverlayModel } from './model';

/** What a screen reader is told when the overlay goes from one thing to the next; '' for nothing. */
export function spoken(from: OverlayModel | null, to: OverlayModel): string {
  const { step, state, situation, text } = to;
  if (to.hidden) return '';
  const same = from?.step === step && from.state === state && from.situation === situation;
  if (same && !from.hidden && from.text === text) return '';
  const said = wording(to, text);
  if (state === 'pointing' || state === 'choosing') {
    const number = stepNumber(step);
    return format(
      text.overlay.found,
      { number, total: STEP_IDS.length, text: said.body },
      text.meta,
    );
  }
  if (state !== 'looking' || situation) return `${said.title}. ${said.body}`;
  return from && from.state !== 'looking' ? text.overlay.lost : '';
}
