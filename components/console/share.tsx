import { format } from '../../locales/format';
import type { ConsoleProps } from './model';

/** How much of the customer's data is covered, with each item to be shown by exception. */
export function Share({ model, send }: ConsoleProps) {
  const { share, words, text, session } = model;
  // Until share mode has spoken in this tab there is nothing to tell or to switch.
  if (!share || !session) return null;
  const covered = share.items.filter((one) => !one.shown).length;
  return (
    <section aria-labelledby="share" data-share={share.on ? 'on' : 'off'}>
      <h2 id="share">
        <label class="check">
          <input
            type="checkbox"
            data-action="share"
            checked={share.on}
            disabled={share.fixed}
            onChange={(event) => send({ type: 'share', on: event.currentTarget.checked })}
          />
          {words.share.on}
        </label>
      </h2>
      {share.fixed && <p class="soft">{words.settings.fixed}</p>}
      <p role="status" class={share.on && !share.away ? '' : 'grave'}>
        {share.on && !share.away && format(words.share.covered, { number: covered }, text.meta)}
        {share.on && share.away && words.share.away}
        {!share.on && words.share.off}
      </p>
      {share.on && share.unsure && <p class="grave">{words.share.unsure}</p>}
      {share.on && share.items.length > 0 && (
        <ul class="items">
          {share.items.map(({ id, kind, shown }, index) => (
            <li key={id} data-covered={id}>
              <span>
                {index + 1}. {words.share[kind]}
              </span>
              <button
                type="button"
                aria-label={`${words.share[shown ? 'cover' : 'show']}: ${index + 1}. ${words.share[kind]}`}
                onClick={() => send({ type: 'reveal', item: id, shown: !shown })}
              >
                {words.share[shown ? 'cover' : 'show']}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
