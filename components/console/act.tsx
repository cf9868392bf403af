import type { ShortcutId } from '../../console/shortcuts';
import { Controls } from '../progress/controls';
import { Ways } from './met';
import type { ConsoleProps } from './model';

const SHOW = ['flash', 'hint', 'jump'] as const;

/** What the agent can do in the customer's tab: nothing of it presses anything on the page. */
export function Act({ model, send }: ConsoleProps) {
  const { session, settings, words, tab, where } = model;
  if (tab === null) return null;
  const { progress } = session ?? {};
  const ruled = { practice: settings.practiceFirst, words: words.settings.fixed };
  const shows = progress?.run === 'running' && where === 'account';
  return (
    <section class="act">
      {shows && (
        <div class="controls">
          {SHOW.map((id) => (
            <button key={id} type="button" data-action={id} onClick={() => send({ type: id })}>
              {words.act[id]}
              <Key id={id} model={model} />
            </button>
          ))}
        </div>
      )}
      {progress?.situation == null && <Ways model={model} send={send} />}
      <Controls
        model={{ where, text: model.text, progress: progress ?? null, ruled }}
        send={send}
      />
      <label class="check">
        <input
          type="checkbox"
          data-action="present"
          checked={settings.values.presentation}
          disabled={settings.fixed.has('presentation')}
          onChange={(event) =>
            send({ type: 'set', setting: ['presentation', event.currentTarget.checked] })
          }
        />
        {words.act.present}
        {settings.fixed.has('presentation') && <small>{words.settings.fixed}</small>}
      </label>
    </section>
  );
}

/** The key that does the same, where one is set. */
function Key({ id, model }: { id: ShortcutId; model: ConsoleProps['model'] }) {
  const key = model.keys[id];
  return key ? <kbd dir="ltr">{key}</kbd> : null;
}
