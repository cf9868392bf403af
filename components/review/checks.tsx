import type { Finding } from '../../review/checks/finding';
import { LevelSign } from './status';

/** What the checks say; they are asked anew with every key. */
export function Checks({ findings }: { findings: readonly Finding[] }) {
  return (
    <section class="checks" aria-label="Checks">
      <h3>Checks</h3>
      {findings.length === 0 && <p class="soft">Nothing to say.</p>}
      <ul>
        {findings.map(({ check, level, says }) => (
          <li key={`${check} ${says}`} data-check={check} data-level={level}>
            <LevelSign level={level} />
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
