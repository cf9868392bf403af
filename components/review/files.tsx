import { isPseudo } from '../../review/pseudo';
import { Difference } from './difference';
import type { DeskActs, DeskModel, ExportFormat, Import } from './model';

interface Props {
  model: DeskModel;
  act: DeskActs;
}

const FORMATS: readonly [ExportFormat, string, string][] = [
  ['xliff-2.1', 'XLIFF 2.1', 'for translation tools'],
  ['xliff-1.2', 'XLIFF 1.2', 'for older translation tools'],
  ['messages', 'messages.json', 'the form of browser extensions'],
  ['csv', 'CSV', 'for spreadsheets'],
  ['report', 'Report with pictures', 'one HTML file to look at; it needs no Signpost'],
];

/** Out and in: nothing leaves the device but as a file that the reviewer saves. */
export function Files({ model, act }: Props) {
  const { data, language } = model;
  const real = !isPseudo(language);
  return (
    <div class="files-view">
      <section aria-label="Export">
        <h2>Export {data?.text.meta.name}</h2>
        {real ? (
          <ul class="plain">
            {FORMATS.map(([format, name, about]) => (
              <li key={format}>
                <button type="button" data-export={format} onClick={() => act.download(format)}>
                  {name}
                </button>{' '}
                <span class="soft">{about}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p class="soft">This language is made of the others: choose one of them.</p>
        )}
        <h2>Hand in</h2>
        <p>
          <button
            type="button"
            class="main"
            data-export="review"
            onClick={() => act.download('review')}
          >
            Save my review
          </button>{' '}
          <span class="soft">
            every verdict and edit of all languages, for the project (
            <code>npm run locales -- apply</code>)
          </span>
        </p>
      </section>
      <section aria-label="Import">
        <h2>Import</h2>
        <p class="soft">
          XLIFF, messages.json, CSV, or a review of another reviewer. Nothing is changed before you
          have taken it, line by line.
        </p>
        <p>
          <label>
            File{' '}
            <input
              type="file"
              name="import"
              accept=".xlf,.xliff,.json,.csv"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) act.readFile(file);
                event.currentTarget.value = '';
              }}
            />
          </label>
        </p>
        <Outcome model={model} act={act} />
      </section>
    </div>
  );
}

function Outcome({ model, act }: Props) {
  const state = model.import;
  switch (state.state) {
    case 'refused':
      return (
        <p class="trouble" role="alert" data-part="refused">
          {state.says} Nothing was changed.
        </p>
      );
    case 'taken':
      return <p data-part="taken">{state.says}</p>;
    case 'review':
      return <OtherReview open={state} act={act} />;
    case 'open':
      return <Difference open={state} model={model} act={act} />;
    default:
      return null;
  }
}

interface OtherProps {
  open: Extract<Import, { state: 'review' }>;
  act: DeskActs;
}

/** The review of another reviewer, or one's own from another device. */
function OtherReview({ open: { file, records }, act }: OtherProps) {
  const people = [...new Set(records.map(({ by }) => by))].join(', ');
  const tags = [...new Set(records.map(({ language }) => language))].join(', ');
  return (
    <>
      <p>
        {file}: {records.length} verdicts and edits of {people || 'nobody'}, on{' '}
        {tags || 'no language'}.
      </p>
      <div class="row">
        <button type="button" class="main" data-act="take-all" onClick={() => act.take()}>
          Put together with mine
        </button>
        <button type="button" data-act="close-file" onClick={() => act.closeFile()}>
          Leave
        </button>
      </div>
    </>
  );
}
