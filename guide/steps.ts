/**
 * The nine steps of the procedure, in order. Source: Dell's article 000126747 (account revision);
 * the ids are part of the outward contract (docs/automation.md).
 */
export const STEP_IDS = [
  'sign-in',
  'subscriptions',
  'manage-subscriptions',
  'view',
  'action',
  'action-manage',
  'update-cancel',
  'cancel',
  'confirm',
] as const;

export type StepId = (typeof STEP_IDS)[number];

/** What may be shown beside a step in a list. */
export type StepStatus = 'done' | 'current' | 'todo';

/** The place of a step in the procedure, counted from 1. */
export function stepNumber(step: StepId): number {
  return STEP_IDS.indexOf(step) + 1;
}

/** True when `a` comes later in the procedure than `b`. */
export function isLater(a: StepId, b: StepId): boolean {
  return stepNumber(a) > stepNumber(b);
}
