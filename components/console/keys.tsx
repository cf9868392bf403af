import { SHORTCUTS, type ShortcutId } from '../../console/shortcuts';
import type { ConsoleModel, ConsoleProps } from './model';

/** The shortcuts with their keys; the browser's own page changes them. */
export function Keys({ model, send }: ConsoleProps) {
  const { words, keys } = model;
  return (
    <details>
      <summary>{words.settings.shortcuts}</summary>
      <dl class="keys">
        {SHORTCUTS.map(({ id }) => (
          <div key={id}>
            <dt>{nameOf(id, model)}</dt>
            <dd>{keys[id] ? <kbd dir="ltr">{keys[id]}</kbd> : '–'}</dd>
          </div>
        ))}
      </dl>
      <button type="button" data-action="shortcuts" onClick={() => send({ type: 'shortcuts' })}>
        {words.settings.change}
      </button>
    </details>
  );
}

function nameOf(id: ShortcutId, { words, text }: ConsoleModel): string {
  if (id === 'pause') return `${text.overlay.pause} / ${text.overlay.resume}`;
  if (id === 'share') return words.share.on;
  return id === 'console' ? words.console.title : words.act[id];
}
