import type { Finding } from '../../review/checks/finding';
import type { Status } from '../../review/verdicts';

/** How each state is called and what stands for it; never told by colour alone. */
export const STATUSES: Readonly<Record<Status, { sign: string; words: string }>> = {
  open: { sign: '○', words: 'not reviewed' },
  half: { sign: '◐', words: 'one of two approvals' },
  approved: { sign: '●', words: 'approved' },
  'needs-work': { sign: '✎', words: 'needs work' },
  lapsed: { sign: '↺', words: 'approval has lapsed' },
};

/** The sign of a state, and its words for those who listen. */
export function StatusSign({ status }: { status: Status }) {
  const { sign, words } = STATUSES[status];
  return (
    <span class="sign" data-status={status} title={words}>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{words}</span>
    </span>
  );
}

const LEVELS: Readonly<Record<Finding['level'], { sign: string; words: string }>> = {
  error: { sign: '!', words: 'error' },
  warning: { sign: '?', words: 'warning' },
  note: { sign: 'i', words: 'note' },
};

export function LevelSign({ level }: { level: Finding['level'] }) {
  const { sign, words } = LEVELS[level];
  return (
    <span class="level" data-level={level} title={words}>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{words}</span>
    </span>
  );
}

/** The gravest thing that is said of a text, if it is worth a mark. */
export function worst(findings: readonly Finding[]): Finding['level'] | null {
  const level = findings[0]?.level ?? null;
  return level === 'note' ? null : level;
}
