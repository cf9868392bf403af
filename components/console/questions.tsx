import type { ConsoleModel } from './model';
import { Spoken } from './spoken';

/** What no page answers, each question with its answer in both languages. */
export function Questions({ model: { text, words, customer } }: { model: ConsoleModel }) {
  const other = customer && customer.meta.language !== text.meta.language ? customer : null;
  const ids = Object.keys(text.faq) as (keyof typeof text.faq)[];
  return (
    <details class="help">
      <summary>{words.say.questions}</summary>
      {ids.map((id) => (
        <details key={id} data-question={id}>
          <summary>{text.faq[id].q}</summary>
          <p>{text.faq[id].a}</p>
          {other && (
            <Spoken text={other}>
              <p class="lead">{other.faq[id].q}</p>
              <p>{other.faq[id].a}</p>
            </Spoken>
          )}
        </details>
      ))}
    </details>
  );
}
