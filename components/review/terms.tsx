import { useState } from 'preact/hooks';
import { isPseudo } from '../../review/pseudo';
import type { Term } from '../../review/terms';
import { dirOf } from './direction';
import type { DeskActs, DeskModel } from './model';

interface Props {
  model: DeskModel;
  act: DeskActs;
}

/** One word for one thing: the terms of the language, to be changed and added to. */
export function TermList({ model, act }: Props) {
  const { terms, data, language } = model;
  if (!data || isPseudo(language) || language === 'en') {
    return (
      <section class="table-view" aria-label="Terms">
        <h2>Terms</h2>
        <p class="soft">Choose a language that is translated: its terms stand here.</p>
      </section>
    );
  }
  return (
    <section class="table-view" aria-label="Terms">
      <h2>Terms: {data.text.meta.name}</h2>
      <p class="soft">
        Where the English text has the word, the translation has to hold one of “use”; the common
        part of its forms is enough. No word of it may begin like one of “avoid”. Several are parted
        by commas.
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">English</th>
              <th scope="col">Use</th>
              <th scope="col">Avoid</th>
              <th scope="col">Fits</th>
              <th scope="col">
                <span class="unseen">Save</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(terms).map(([name, term]) => (
              <Row
                key={`${language} ${name} ${term.use} ${term.avoid}`}
                name={name}
                term={term}
                model={model}
                act={act}
              />
            ))}
            <NewRow
              key={Object.keys(terms).length}
              act={act}
              lang={language}
              dir={dirOf(data.text)}
            />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ name, term, model, act }: Props & { name: string; term: Term }) {
  const { data, language, texts } = model;
  const [use, setUse] = useState(term.use.join(', '));
  const [avoid, setAvoid] = useState(term.avoid.join(', '));
  const wrong = texts.filter((one) =>
    model
      .findingsOf(one)
      .some(({ check, says }) => check === 'terms' && says.includes(`“${name}”`)),
  );
  const attributes = { lang: language, dir: data ? dirOf(data.text) : ('ltr' as const) };
  const first = wrong[0];
  return (
    <tr data-term={name}>
      <th scope="row">{term.source.join(', ')}</th>
      <td>
        <input
          aria-label={`Use for ${name}`}
          value={use}
          {...attributes}
          onInput={(event) => setUse(event.currentTarget.value)}
        />
      </td>
      <td>
        <input
          aria-label={`Avoid for ${name}`}
          value={avoid}
          {...attributes}
          onInput={(event) => setAvoid(event.currentTarget.value)}
        />
      </td>
      <td>
        {first ? (
          <button type="button" class="link" onClick={() => act.open(first.id)}>
            {wrong.length} not
          </button>
        ) : (
          'all'
        )}
      </td>
      <td>
        <button type="button" onClick={() => act.term(name, listOf(use), listOf(avoid))}>
          Save
        </button>
      </td>
    </tr>
  );
}

function NewRow({ act, lang, dir }: { act: DeskActs; lang: string; dir: 'ltr' | 'rtl' }) {
  const [name, setName] = useState('');
  const [use, setUse] = useState('');
  const [avoid, setAvoid] = useState('');
  const ready = name.trim() !== '' && use.trim() !== '';
  return (
    <tr>
      <td>
        <input
          aria-label="English word of a new term"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </td>
      <td>
        <input
          aria-label="Use for the new term"
          value={use}
          lang={lang}
          dir={dir}
          onInput={(event) => setUse(event.currentTarget.value)}
        />
      </td>
      <td>
        <input
          aria-label="Avoid for the new term"
          value={avoid}
          lang={lang}
          dir={dir}
          onInput={(event) => setAvoid(event.currentTarget.value)}
        />
      </td>
      <td />
      <td>
        <button
          type="button"
          disabled={!ready}
          onClick={() => act.term(name.trim().toLowerCase(), listOf(use), listOf(avoid))}
        >
          Add
        </button>
      </td>
    </tr>
  );
}

function listOf(words: string): string[] {
  return words
    .split(/[,،、，]/)
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
}
