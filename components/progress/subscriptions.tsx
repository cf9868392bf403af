import type { Progress } from '../../guide/progress';
import type { Subscription } from '../../guide/reading';
import type { Text } from '../../locales/text';
import type { PopupCommand } from './model';

interface Props {
  progress: Progress;
  text: Text;
  send(command: PopupCommand): void;
}

/** True while it is the customer's turn to say which one. */
export function isChoosing({ run, chosen, subscriptions }: Progress): boolean {
  const covered = subscriptions.filter((one) => one.kind === 'consumer');
  return run === 'running' && chosen === null && covered.length > 1;
}

/** The subscriptions seen so far; where several are covered, one can be picked. */
export function Subscriptions({ progress, text, send }: Props) {
  const { subscriptions, chosen, run } = progress;
  const covered = subscriptions.filter((one) => one.kind === 'consumer');
  const pickable = covered.length > 1 && run !== 'finished';
  return (
    <section aria-labelledby="subscriptions">
      <h2 id="subscriptions">{text.popup.subscriptions}</h2>
      {subscriptions.length === 0 && <p class="soft">{text.popup['none-seen']}</p>}
      <ul class="subscriptions">
        {subscriptions.map((one) => (
          <li
            key={one.key}
            data-subscription={one.key}
            data-kind={one.kind}
            data-availability={one.availability}
          >
            <strong>
              <bdi>{one.name}</bdi>
            </strong>
            <span class="soft">{about(one, text)}</span>
            {pickable && one.kind === 'consumer' && (
              <Pick one={one} picked={one.key === chosen} text={text} send={send} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PickProps {
  one: Subscription;
  picked: boolean;
  text: Text;
  send(command: PopupCommand): void;
}

/** Pressed again, it takes the choice back. */
function Pick({ one, picked, text, send }: PickProps) {
  const subscription = picked ? null : one.key;
  return (
    <button
      type="button"
      data-action="choose"
      aria-pressed={picked}
      aria-label={`${picked ? text.popup.chosen : text.popup.choose}: ${one.name} ${one.tag ?? ''}`}
      onClick={() => send({ type: 'choose', subscription })}
    >
      {picked ? `✓ ${text.popup.chosen}` : text.popup.choose}
    </button>
  );
}

function about({ tag, kind, availability }: Subscription, text: Text): string {
  const covered = text.popup[kind === 'consumer' ? 'kind-consumer' : 'kind-other'];
  const known = availability !== 'unknown' && availability !== 'not-covered';
  const parts = [tag, covered, known && text.availability[availability].title];
  return parts.filter(Boolean).join(' · ');
}
