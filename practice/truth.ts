import type { Availability } from '../guide/availability';
import type { StepId } from '../guide/steps';
import type { Memory } from './account';
import { isCovered } from './cover';
import type { Marks } from './marks';
import { isShowing } from './marks';

/** What a guide ought to show for the page as it is now, by the outward contract. */
export interface Truth {
  step: StepId;
  state: 'pointing' | 'choosing' | 'looking' | 'finished';
  /**
   * `pointing`: exactly one of these is to be ringed, the first is the better. `choosing`: every
   * one. Otherwise empty.
   */
  targets: Element[];
  /** What this page alone can tell; a guide may remember more from the pages before. */
  availability: Availability;
  /** The contract leaves open whether a target that is covered just now is ringed or not. */
  orLooking: boolean;
  /** Nothing of the page is still to come. */
  settled: boolean;
}

type Judged = Omit<Truth, 'settled'>;

/** Tells the truth about a drawn page, the furthest step first. */
export function tellTruth(marks: Marks, memory: Readonly<Memory>): Truth {
  return { ...judge(marks, memory), settled: marks.pending === 0 };
}

function judge(marks: Marks, memory: Readonly<Memory>): Judged {
  const { availability } = marks;
  if (memory.cancelled.length > 0) {
    return truth('confirm', 'finished', [], 'cancelled');
  }
  const looking = truth(marks.step, 'looking', [], availability);
  if (marks.covers.some(isShowing)) return looking;

  const confirm = elements(marks, 'confirm');
  if (confirm.length > 0) return truth('confirm', 'pointing', confirm, availability);
  for (const [role, step] of [
    ['cancel', 'cancel'],
    ['update-cancel', 'update-cancel'],
    ['menu-item', 'action-manage'],
  ] as const) {
    const found = elements(marks, role);
    if (found.length > 0) return truth(step, 'pointing', found, availability);
  }
  const rows = marks.live('row-control');
  const chosen = rows.filter((row) => row.id === memory.chosen);
  if (rows.length > 0) {
    const of = chosen.length > 0 ? chosen : rows;
    const found = of.map((row) => row.element);
    return truth('action', found.length > 1 ? 'choosing' : 'pointing', found, availability, marks);
  }
  const next = elements(marks, 'next-page');
  if (next.length > 0) return truth('action', 'pointing', next, availability, marks);
  for (const [role, step] of [
    ['area-view', 'view'],
    ['area-entry', 'manage-subscriptions'],
    ['panel-entry', 'subscriptions'],
  ] as const) {
    const found = elements(marks, role);
    if (found.length > 0) return truth(step, 'pointing', found, availability);
  }
  // The innermost closed thing that can be reached is the one to open.
  const openers = elements(marks, 'panel-opener').slice(-1);
  if (openers.length > 0) return truth('subscriptions', 'pointing', openers, availability);
  // The header is drawn first; the page's own control is the better one.
  const signIn = elements(marks, 'sign-in').reverse();
  if (signIn.length > 0) return truth('sign-in', 'pointing', signIn, availability);
  return looking;
}

function truth(
  step: StepId,
  state: Truth['state'],
  targets: Element[],
  availability: Availability,
  marks?: Marks,
): Judged {
  const orLooking =
    targets.some(isCovered) || (marks?.foreignMenus.some((menu) => isShowing(menu)) ?? false);
  return { step, state, targets, availability, orLooking };
}

function elements(marks: Marks, role: Parameters<Marks['live']>[0]): Element[] {
  return marks.live(role).map((mark) => mark.element);
}
