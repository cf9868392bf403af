import type { Candidate } from '../../guide/reading';
import { quote } from '../../locales/format';
import { clueWords } from '../inspector/clue-words';
import type { PopupProps } from './model';

/** What was considered on the page, with what spoke for and against each. */
export function Why({ model: { progress, text }, send }: PopupProps) {
  const candidates: Candidate[] = progress?.candidates ?? [];
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
                ({text.popup['ruled-out']}: <span lang="en">{clueWords(one.veto)}</span>)
              </>
            )}
            <span class="clues">
              {one.clues.map(({ id, weight }) => (
                <span key={id} lang="en" dir="ltr">
                  {weight > 0 ? '+' : '−'}
                  {Math.abs(weight)} {clueWords(id)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="link"
        data-action="inspect"
        onClick={() => send({ type: 'inspect' })}
      >
        {text.popup.inspect}
      </button>
    </details>
  );
}
