import type { Verdict as Judged } from '../../guide/availability';
import { format } from '../../locales/format';
import type { Text } from '../../locales/text';

/** Whether the cancellation appears available, in words, with what was seen. */
export function Verdict({ verdict, text }: { verdict: Judged; text: Text }) {
  const { title, text: sentence } = text.availability[verdict.value];
  // That nothing has been seen is what "not known yet" says.
  const evidence = verdict.evidence.filter(({ code }) => code !== 'nothing-seen');
  return (
    <section aria-labelledby="verdict" class={`verdict ${verdict.value}`}>
      <h2 id="verdict">{text.popup.availability}</h2>
      <p>
        <strong>{title}.</strong> {sentence}
      </p>
      {evidence.length > 0 && (
        <>
          <h3>{text.popup.evidence}</h3>
          <ul>
            {evidence.map(({ code, quote = '' }) => (
              <li key={`${code} ${quote}`} data-evidence={code}>
                {format(text.evidence[code], { quote }, text.meta)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
