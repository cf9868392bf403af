import type { Handled } from '../../console/training';
import { countHandled } from '../../console/training';
import type { Words } from '../../console/words';
import { SITUATION_IDS, type SituationId } from '../../guide/situations';
import { format } from '../../locales/format';
import type { Text } from '../../locales/text';

interface Props {
  /** In the agent's language, whatever the account speaks. */
  text: Text;
  words: Words;
  handled: Handled;
  /** The call that is being practised. */
  call: SituationId | null;
  take(call: SituationId): void;
  /** The agent has told the customer what there is to tell. */
  said(): void;
  forget(): void;
}

/** The calls that an agent can practise, one for each situation, with what was handled so far. */
export function Training({ text, words, handled, call, take, said, forget }: Props) {
  const { training, calls } = words;
  const counts = { number: countHandled(handled), total: SITUATION_IDS.length };
  return (
    <section
      class="training"
      data-training={call ?? 'list'}
      lang={text.meta.language}
      dir={text.meta.dir === 'rtl' ? 'rtl' : 'ltr'}
      aria-labelledby="training"
    >
      <div class="call">
        <h2 id="training">{training.title}</h2>
        {call && (
          <>
            <strong>{calls[call]}</strong>
            <button type="button" class="main" data-practice="said" onClick={said}>
              {training.said}
            </button>
          </>
        )}
        <span role="status" data-handled={counts.number}>
          {format(training.handled, counts, text.meta)}
        </span>
      </div>
      {/* A call needs the room: what is covered there hangs on the height of the window. */}
      {!call && <p>{training.intro}</p>}
      <details open={call === null}>
        <summary>{training.take}</summary>
        <ol>
          {SITUATION_IDS.map((id) => (
            <li key={id}>
              <button
                type="button"
                data-call={id}
                data-state={handled[id] ?? 'todo'}
                aria-current={id === call ? 'true' : undefined}
                onClick={() => take(id)}
              >
                <span>{calls[id]}</span>
                <span class="state">{stateOf(handled[id], text, words)}</span>
              </button>
            </li>
          ))}
        </ol>
        <button type="button" data-practice="forget" onClick={forget}>
          {text.practice.restart}
        </button>
      </details>
    </section>
  );
}

function stateOf(state: Handled[SituationId], text: Text, { training }: Words): string {
  if (state === 'handled') return `✓ ${text.popup.done}`;
  return state === 'met' ? training.met : text.popup.todo;
}
