import { format } from '../../locales/format';
import type { ConsoleProps } from './model';

/** What this is, in which language, and what of the organisation's settings is not understood. */
export function Head({ model, send }: ConsoleProps) {
  const { words, text, settings, languages, window } = model;
  const fixed = settings.fixed.has('language');
  return (
    <header>
      <h1>{words.console.title}</h1>
      <p class="soft">{words.console.for}</p>
      {settings.problems.map((name) => (
        <p key={name} class="grave" role="alert">
          {format(words.settings.problem, { name }, text.meta)}
        </p>
      ))}
      <label>
        {words.console.language}
        <select
          name="agent-language"
          value={settings.values.language}
          disabled={fixed}
          onChange={(event) =>
            send({ type: 'set', setting: ['language', event.currentTarget.value] })
          }
        >
          <option value="auto">{text.meta.name}</option>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
        {fixed && <small>{words.settings.fixed}</small>}
      </label>
      {!window && (
        <button
          type="button"
          class="link"
          data-action="window"
          onClick={() => send({ type: 'window' })}
        >
          {words.console.window}
        </button>
      )}
    </header>
  );
}
