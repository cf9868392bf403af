import { useEffect } from 'preact/hooks';
import type { DeskActs, DeskModel } from './model';
import { Progress } from './progress';

interface Props {
  model: DeskModel;
  act: DeskActs;
}

/** How far each language is. */
export function Languages({ model, act }: Props) {
  const { languages } = model;
  useEffect(() => {
    for (const { tag } of languages) act.load(tag);
  }, []);
  return (
    <section class="table-view" aria-label="Languages">
      <h2>Languages</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Language</th>
              <th scope="col">Approved</th>
              <th scope="col">One of two approvals</th>
              <th scope="col">Needs work</th>
              <th scope="col">Lapsed</th>
              <th scope="col">Not reviewed</th>
            </tr>
          </thead>
          <tbody>
            {languages.map(({ tag, name, dir }) => {
              const tally = model.tallyOf(tag);
              return (
                <tr key={tag} data-language={tag}>
                  <th scope="row">
                    <button
                      type="button"
                      class="link"
                      lang={tag}
                      dir={dir}
                      onClick={() => act.open(model.current?.id ?? '', tag)}
                    >
                      {name}
                    </button>{' '}
                    <span class="soft">{tag}</span>
                  </th>
                  {tally ? (
                    <>
                      <td>
                        <Progress tally={tally} />
                      </td>
                      <td>{tally.half}</td>
                      <td>{tally['needs-work']}</td>
                      <td>{tally.lapsed}</td>
                      <td>{tally.open}</td>
                    </>
                  ) : (
                    <td colSpan={5} class="soft">
                      Loading …
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
