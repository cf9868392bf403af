import { useState } from 'preact/hooks';
import { approvalsNeeded } from '../../review/danger';
import { isPseudo } from '../../review/pseudo';
import { CATEGORIES, type Category, type Verdict as Given } from '../../review/records';
import type { DeskActs, DeskModel } from './model';
import { STATUSES, StatusSign } from './status';

interface Props {
  model: DeskModel;
  act: DeskActs;
}

/** Approve, or needs work; and who said what. */
export function Verdict({ model, act }: Props) {
  const { current, dialog, history, language } = model;
  if (!current || isPseudo(language)) return null;
  const { status } = current.state;
  const needed = approvalsNeeded(current.id);
  return (
    <section class="verdict" aria-label="Verdict">
      <h3>Verdict</h3>
      <p data-part="status">
        <StatusSign status={status} /> {STATUSES[status].words}
        {needed === 2 && status !== 'approved' && '; two people have to approve this text'}
      </p>
      <div class="row">
        <button type="button" class="main" data-act="approve" onClick={() => act.approve()}>
          Approve <kbd>A</kbd>
        </button>
        <button
          type="button"
          data-act="needs-work"
          aria-expanded={dialog === 'needs-work'}
          onClick={() => act.dialog(dialog === 'needs-work' ? null : 'needs-work')}
        >
          Needs work <kbd>N</kbd>
        </button>
        <button type="button" data-act="undo" onClick={() => act.undo()}>
          Undo <kbd>U</kbd>
        </button>
      </div>
      {dialog === 'needs-work' && <NeedsWork act={act} />}
      {history.length > 0 && (
        <ul class="history">
          {history.map((one) => (
            <li key={one.uid}>
              <Said verdict={one} lapsed={one.hash !== current.hash} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Said({ verdict, lapsed }: { verdict: Given; lapsed: boolean }) {
  const day = verdict.at.slice(0, 10);
  return (
    <>
      <strong>{verdict.by}</strong> {day}:{' '}
      {verdict.kind === 'approve' ? 'approved' : `needs work, ${CALLED[verdict.category]}`}
      {lapsed && ' (lapsed: the text, its source or a label has changed since)'}
      {verdict.kind === 'needs-work' && verdict.note && <q>{verdict.note}</q>}
    </>
  );
}

/** The names of MQM. */
const CALLED: Readonly<Record<Category, string>> = {
  accuracy: 'Accuracy',
  terminology: 'Terminology',
  fluency: 'Fluency',
  style: 'Style',
  'locale-convention': 'Locale convention',
  layout: 'Layout',
};

function NeedsWork({ act }: { act: DeskActs }) {
  const [category, setCategory] = useState<Category>('accuracy');
  const [note, setNote] = useState('');
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLFormElement }) => {
    // While the form is open, letters are no keys of the desk.
    event.stopPropagation();
    if (event.isComposing) return;
    const digit = CATEGORIES[Number(event.key) - 1];
    const typing = (event.target as HTMLElement).matches('[name="note"]');
    if (event.key === 'Escape') act.dialog(null);
    else if (event.key === 'Enter') act.needsWork(category, note);
    else if (digit && !typing) {
      setCategory(digit);
      event.currentTarget.querySelector<HTMLInputElement>(`[value="${digit}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <form
      class="needs"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        act.needsWork(category, note);
      }}
    >
      <fieldset>
        <legend>What is wrong</legend>
        {CATEGORIES.map((one, index) => (
          <label key={one}>
            <input
              type="radio"
              name="category"
              value={one}
              checked={one === category}
              ref={index === 0 ? focusOnce : null}
              onChange={() => setCategory(one)}
            />
            <kbd>{index + 1}</kbd> {CALLED[one]}
          </label>
        ))}
      </fieldset>
      <label class="note">
        Note
        <input
          name="note"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
          placeholder="What should change?"
        />
      </label>
      <button type="submit" class="main">
        Keep <kbd>Enter</kbd>
      </button>
    </form>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  if (field && !field.form?.contains(document.activeElement)) field.focus();
}
