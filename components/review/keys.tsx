import { useEffect, useRef } from 'preact/hooks';
import { KEYS } from '../../review/keys';
import type { DeskActs, DeskModel } from './model';

interface Props {
  model: DeskModel;
  act: DeskActs;
}

/** Every key and what it does. */
export function Keys({ model, act }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = model.dialog === 'keys';
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      class="keys"
      aria-labelledby="keys"
      onClose={() => open && act.dialog(null)}
    >
      <h2 id="keys">Keys</h2>
      <dl>
        {KEYS.map(({ key, says }) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'U' ? 'Shift+U' : key.length === 1 ? key.toUpperCase() : key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Ctrl+Z</kbd>
          </dt>
          <dd>Undo as well; with Shift, bring back</dd>
        </div>
      </dl>
      <label class="check">
        <input
          type="checkbox"
          name="single-keys"
          checked={model.singleKeys}
          onChange={(event) => act.singleKeys(event.currentTarget.checked)}
        />{' '}
        Single letters are keys. Switch this off if you speak to your computer.
      </label>
      <div class="row">
        <button type="button" class="main" onClick={() => act.dialog(null)}>
          Close
        </button>
      </div>
    </dialog>
  );
}
