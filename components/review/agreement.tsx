import type { Agreeing, Agreement } from '../../review/agreement';
import type { LabelEntry } from '../../site/label-file';
import { PROVENANCE } from './provenance';

const SIGNS: Readonly<Record<Agreeing, string>> = {
  agree: '= agree',
  differ: '≠ differ',
  unknown: '– unknown',
};

interface Props {
  agreements: readonly Agreement[];
  lang: string;
}

/** Each control that the text speaks of, against what is known of the site. */
export function LabelAgreement({ agreements, lang }: Props) {
  if (agreements.length === 0) return null;
  return (
    <section class="agreement" aria-label="Label agreement">
      <h3>Labels</h3>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">In the text</th>
              <th scope="col">Detection</th>
              <th scope="col">Dell’s article</th>
              <th scope="col">Held, and from where</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map((one) => (
              <tr key={`${one.key} ${one.words}`} data-label={one.key}>
                <th scope="row" lang={lang}>
                  <bdi>{one.words || '–'}</bdi>
                </th>
                <td data-agrees={one.detection}>{SIGNS[one.detection]}</td>
                <td data-agrees={one.article}>{SIGNS[one.article]}</td>
                <td>
                  <Held entry={one.held} lang={lang} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Held({ entry, lang }: { entry: LabelEntry | null; lang: string }) {
  if (!entry) return <>Nothing</>;
  const from = `${PROVENANCE[entry.provenance]}${entry.date ? `, ${entry.date}` : ''}`;
  return (
    <>
      <bdi lang={lang}>{entry.text}</bdi>
      <br />
      <span class="soft">
        {entry.source ? (
          <a href={entry.source} target="_blank" rel="noreferrer">
            {from}
          </a>
        ) : (
          from
        )}
      </span>
    </>
  );
}
