import type { Candidate, Reading } from '../../guide/reading';
import { clueWords } from './clue-words';

/** A control that was considered, and where it stands in the window (CSS lengths). */
export interface Considered {
  candidate: Candidate;
  ringed: boolean;
  box: Record<'left' | 'top' | 'width' | 'height', string>;
}

interface InspectorProps {
  reading: Reading;
  considered: readonly Considered[];
  close(): void;
}

const MARKS = { ringed: '●', considered: '○', 'ruled-out': '×' };

/** What a reading considered, on the page in colour and sign, and beside it in words. English. */
export function Inspector({ reading, considered, close }: InspectorProps) {
  const { step, area, languages, situation, availability, settled } = reading;
  return (
    <>
      {considered.map(({ candidate, box, ...one }, index) => (
        <div
          key={`${index} ${candidate.label}`}
          class="box"
          data-verdict={verdictOf(candidate, one.ringed)}
          style={box}
        >
          <span class="tag">
            {index + 1} {MARKS[verdictOf(candidate, one.ringed)]} {candidate.step}{' '}
            {candidate.score.toFixed(2)}
          </span>
        </div>
      ))}
      <section class="panel" aria-label="What Signpost considered">
        <button type="button" onClick={close}>
          Close
        </button>
        <h2>
          {step ?? 'no step'}, {area}
        </h2>
        <p>
          Read in {languages.join(', ')}.{' '}
          {settled ? 'The page is quiet.' : 'The page is not quiet yet.'}{' '}
          {situation ? `Met: ${situation}. ` : ''}
          Cancellation: {availability.value} (
          {availability.evidence
            .map(({ code, quote }) => (quote ? `${code} “${quote}”` : code))
            .join(', ')}
          ).
        </p>
        {considered.length === 0 && <p>Nothing on this page was considered.</p>}
        <ol>
          {considered.map(({ candidate, ringed }, index) => (
            <li key={`${index} ${candidate.label}`} data-verdict={verdictOf(candidate, ringed)}>
              {MARKS[verdictOf(candidate, ringed)]} <bdi>“{candidate.label}”</bdi> for{' '}
              {candidate.step}: {candidate.score.toFixed(2)}
              {candidate.veto && `, ruled out: ${clueWords(candidate.veto)}`}
              {candidate.clues.map(({ id, weight }) => (
                <span key={id} class="clue">
                  {weight > 0 ? '+' : '−'}
                  {Math.abs(weight)} {clueWords(id)}
                </span>
              ))}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function verdictOf({ veto }: Candidate, ringed: boolean): keyof typeof MARKS {
  if (ringed) return 'ringed';
  return veto === null ? 'considered' : 'ruled-out';
}
