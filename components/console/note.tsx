import { useState } from 'preact/hooks';
import { compose, type Note } from '../../console/note/compose';
import { asPage, asText } from '../../console/note/write';
import type { Words } from '../../console/words';
import type { Text } from '../../locales/text';
import type { ConsoleProps, NoteWays } from './model';

interface Props extends ConsoleProps {
  ways: NoteWays;
  /** The console's words in the customer's language. */
  customerWords: Words;
}

type Copied = 'no' | 'copied' | 'failed';

/** The case note as it stands now, with ways to take it along. */
export function CaseNote({ model, send, ways, customerWords }: Props) {
  const { record, text, words, customer } = model;
  const [mine, setMine] = useState(true);
  const [personal, setPersonal] = useState(false);
  const [copied, setCopied] = useState<Copied>('no');
  const other = customer && customer.meta.language !== text.meta.language ? customer : null;
  const language = mine || !other ? { text, words } : { text: other, words: customerWords };
  const note = record && compose(record, language, { personal });
  const copy = async (of: Note) => setCopied((await ways.copy(asText(of))) ? 'copied' : 'failed');
  return (
    <section aria-labelledby="note" class="note-card">
      <h2 id="note">{words.note.title}</h2>
      <p class="soft">{words.note.receipt}</p>
      {!note && <p>{words.note.empty}</p>}
      {note && (
        <>
          <div class="choices">
            {other && <Languages texts={[text, other]} mine={mine} set={setMine} words={words} />}
            <label class="check">
              <input
                type="checkbox"
                data-action="personal"
                checked={personal}
                onChange={(event) => setPersonal(event.currentTarget.checked)}
              />
              {words.note.include}: {words.note.subscription}
            </label>
          </div>
          <textarea
            readOnly
            rows={lines(note)}
            lang={note.language}
            dir={note.dir}
            aria-label={words.note.title}
            data-part="note"
            value={asText(note)}
          />
          <p class="soft">{words.note.check}</p>
          <div class="controls">
            <button type="button" data-action="copy" onClick={() => void copy(note)}>
              {words.note.copy}
            </button>
            <button
              type="button"
              data-action="save"
              onClick={() => ways.save(asPage(note), fileName(record.entries[0]?.at ?? 0))}
            >
              {words.note.save}
            </button>
            <button type="button" data-action="print" onClick={() => ways.print(asPage(note))}>
              {words.note.print}
            </button>
            <button type="button" data-action="new-note" onClick={() => send({ type: 'new-note' })}>
              {words.note.new}
            </button>
          </div>
          <p role="status">{copied !== 'no' && words.note[copied]}</p>
        </>
      )}
    </section>
  );
}

/** As high as its lines, within reason. */
function lines(note: Note): number {
  return Math.max(8, Math.min(24, asText(note).split('\n').length + 4));
}

interface LanguagesProps {
  /** The agent's and the customer's. */
  texts: [Text, Text];
  mine: boolean;
  set(mine: boolean): void;
  words: Words;
}

function Languages({ texts, mine, set, words }: LanguagesProps) {
  return (
    <label>
      {words.note.language}
      <select
        name="note-language"
        value={texts[mine ? 0 : 1].meta.language}
        onChange={(event) => set(event.currentTarget.value === texts[0].meta.language)}
      >
        {texts.map(({ meta }) => (
          <option key={meta.language} value={meta.language} lang={meta.language}>
            {meta.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** "signpost-2026-11-22-1405.html": the day and the minute, and nothing of the customer. */
function fileName(began: number): string {
  const at = new Date(began);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `signpost-${day}-${two(at.getHours())}${two(at.getMinutes())}.html`;
}
