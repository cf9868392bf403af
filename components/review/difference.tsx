import type { Line } from '../../review/formats/diff';
import { nameOf } from '../../review/titles';
import { changesOf } from '../../review/word-diff';
import type { DeskActs, DeskModel, Import } from './model';

interface Props {
  open: Extract<Import, { state: 'open' }>;
  model: DeskModel;
  act: DeskActs;
}

/** What a file would change, to be taken or left line by line. */
export function Difference({ open, model, act }: Props) {
  const { file, difference, wrong, left } = open;
  const { lines, unknown, same, language } = difference;
  const name = model.languages.find(({ tag }) => tag === language)?.name ?? language;
  return (
    <div class="difference" data-part="difference">
      <h3>
        {file}: {name}
      </h3>
      <p class="soft">
        {lines.length} changes, {same} texts are the same
        {unknown.length > 0 &&
          `; ${unknown.length} are no texts of Signpost’s any more (${unknown
            .slice(0, 3)
            .map(({ id, line }) => `${id}, line ${line}`)
            .join('; ')})`}
        .
      </p>
      <div class="row">
        <button
          type="button"
          class="main"
          data-act="take-all"
          disabled={left.length === 0}
          onClick={() => act.take()}
        >
          Take all {left.length}
        </button>
        <button type="button" data-act="close-file" onClick={() => act.closeFile()}>
          {left.length === 0 ? 'Close' : 'Leave the rest'}
        </button>
      </div>
      <ul class="lines">
        {left.map((index) => {
          const line = lines[index];
          return (
            line && (
              <li key={index} data-line={line.id}>
                <p>
                  <strong>{nameOf(line.id)}</strong>{' '}
                  <span class="soft">
                    {line.id}, line {line.line}
                  </span>
                </p>
                <Change line={line} lang={language} />
                {wrong[index]?.map((says) => (
                  <p key={says} class="warn" data-part="wrong">
                    ! {says}
                  </p>
                ))}
                <div class="row">
                  <button type="button" data-act="take" onClick={() => act.take([index])}>
                    Take
                  </button>
                  <button type="button" data-act="leave" onClick={() => act.leave([index])}>
                    Leave
                  </button>
                </div>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function Change({ line, lang }: { line: Line; lang: string }) {
  if (line.kind === 'verdict') {
    const { by, at, kind } = line.verdict;
    const needs = line.verdict.kind === 'needs-work' ? `: ${line.verdict.note}` : '';
    return (
      <p>
        Verdict of <strong>{by}</strong>, {at.slice(0, 10)}:{' '}
        {kind === 'approve' ? 'approved' : 'needs work'}
        {needs}
      </p>
    );
  }
  return (
    <>
      <p lang={lang} dir="auto">
        {changesOf(line.now, line.next).map(({ kind, words }, index) => {
          const key = `${index} ${words}`;
          if (kind === 'gone') return <del key={key}>{words}</del>;
          return kind === 'new' ? <ins key={key}>{words}</ins> : <span key={key}>{words}</span>;
        })}
      </p>
      {line.oldSource && (
        <p class="warn">
          It was translated from an older English text: <q lang="en">{line.oldSource}</q>
        </p>
      )}
    </>
  );
}
