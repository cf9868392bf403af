import type { Tally } from '../../review/verdicts';

/** How many texts of a language are approved. */
export function Progress({ tally }: { tally: Tally }) {
  const { approved, total } = tally;
  return (
    <span class="progress">
      <meter min={0} max={total} value={approved} aria-label="Approved" />
      <span>
        {approved} of {total}
      </span>
    </span>
  );
}
