import type { Candidate } from '../../guide/reading';
import { quote } from '../../locales/format';
import type { Text } from '../../locales/text';

/** What was considered on the page, with what spoke for and against each. */
export function Why({ candidates, text }: { candidates: Candidate[]; text: Text }) {
  if (candidates.length === 0) return null;
  return (
    <details class="why">
      <summary>{text.popup.why}</summary>
      <p class="soft">{text.popup['why-text']}</p>
      <ol>
        {candidates.map((one, index) => (
          <li key={`${index} ${one.step} ${one.label}`} data-candidate={one.step}>
            <strong>{quote(one.label, text.meta)}</strong> {text.steps[one.step].name}:{' '}
            {one.score.toFixed(1)}
            {one.veto && (
              <>
                {' '}
                ({text.popup['ruled-out']}: <code>{one.veto}</code>)
              </>
            )}
            <span class="clues">
              {one.clues.map(({ id, weight }) => (
                <code key={id}>
                  {id} {weight > 0 ? '+' : '−'}
                  {Math.abs(weight)}
                </code>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
