import type { Progress } from '../guide/progress';
import { SITUATION_IDS, type SituationId } from '../guide/situations';

/** What an agent has got through so far; a call that is not in it is still to do. */
export type Handled = Partial<Record<SituationId, 'met' | 'handled'>>;

/**
 * What a change of the walkthrough in the practice account adds: a call is met when its situation is,
 * and handled when the customer gets past it. Where the way ends there, the agent says so (`said`).
 * @param call the call that is being practised
 */
export function practised(handled: Handled, call: SituationId, progress: Progress): Handled {
  const before = handled[call];
  if (before === 'handled') return handled;
  if (progress.situation === call) return before ? handled : { ...handled, [call]: 'met' };
  const past = progress.ringed > 0 || progress.run === 'finished';
  return before === 'met' && past ? said(handled, call) : handled;
}

/** The agent has told the customer what there is to tell. */
export function said(handled: Handled, call: SituationId): Handled {
  return { ...handled, [call]: 'handled' };
}

/** How many calls are handled. */
export function countHandled(handled: Handled): number {
  return SITUATION_IDS.filter((id) => handled[id] === 'handled').length;
}

/** What was kept on the device; what is not understood there is left out. */
export function readHandled(kept: unknown): Handled {
  if (typeof kept !== 'object' || kept === null) return {};
  const state = kept as Record<string, unknown>;
  return Object.fromEntries(
    SITUATION_IDS.filter((id) => state[id] === 'met' || state[id] === 'handled').map((id) => [
      id,
      state[id],
    ]),
  ) as Handled;
}
