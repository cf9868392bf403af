import type { Place } from '../../guide/messages';
import { practiceLeads } from './controls';
import type { PopupProps } from './model';

const PLACES: readonly {
  place: Place;
  words: 'open-account' | 'open-article' | 'open-practice';
}[] = [
  { place: 'account', words: 'open-account' },
  { place: 'article', words: 'open-article' },
  { place: 'practice', words: 'open-practice' },
];

/** Where else to go, the language, and what happens to what is seen. */
export function Links({ model, send }: PopupProps) {
  const { text, setting, languages, where, onSite, ruled } = model;
  // What is led with already is not offered twice.
  const led = new Set<Place>(where === 'off-site' || where === 'off-way' ? ['account'] : []);
  if (practiceLeads(model)) led.add('practice');
  return (
    <footer>
      <div class="links">
        {PLACES.filter(({ place }) => !led.has(place)).map(({ place, words }) => (
          <button
            key={place}
            type="button"
            class="link"
            data-action={words}
            onClick={() => send({ type: 'open', place })}
          >
            {text.popup[words]}
          </button>
        ))}
        <button
          type="button"
          class="link"
          data-action="open-console"
          onClick={() => send({ type: 'console' })}
        >
          {text.popup['open-console']}
        </button>
        <a class="link" data-action="open-review" href="review.html" target="_blank" rel="noopener">
          {text.popup['open-review']}
        </a>
        {onSite && (
          <button
            type="button"
            class="link"
            data-action="open-companion"
            onClick={() => send({ type: 'companion' })}
          >
            {text.popup['open-companion']}
          </button>
        )}
      </div>
      <label>
        {text.popup.language}
        <select
          name="language"
          value={setting}
          disabled={ruled?.fixed}
          onChange={(event) => send({ type: 'language', language: event.currentTarget.value })}
        >
          {!ruled?.fixed && <option value="auto">{text.popup.auto}</option>}
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
        {ruled?.limited && <small>{ruled.words}</small>}
      </label>
      <p class="soft">{text.popup.privacy}</p>
    </footer>
  );
}
