import { PSEUDO } from '../../review/pseudo';
import { Choice } from './choice';
import { Initials } from './initials';
import type { DeskActs, DeskModel, ViewName } from './model';
import { Progress } from './progress';

interface Props {
  model: DeskModel;
  act: DeskActs;
}

const VIEWS: readonly [ViewName, string, string][] = [
  ['place', 'In place', 'I'],
  ['strip', 'Film strip', 'F'],
  ['wall', 'Wall', 'G'],
  ['languages', 'Languages', 'O'],
  ['terms', 'Terms', 'T'],
  ['files', 'Files', 'X'],
];

/** Which language, how far it is, who reviews, and the ways of looking at it. */
export function TopBar({ model, act }: Props) {
  const { language, languages, view, reviewer } = model;
  const tally = model.tallyOf(language);
  return (
    <header class="top">
      <div class="row">
        <h1>Signpost: reviewer’s desk</h1>
        <Choice name="language" label="Language" value={language} choose={act.language}>
          <optgroup label="Languages">
            {languages.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name} ({tag})
              </option>
            ))}
          </optgroup>
          <optgroup label="Made up, to test the layout">
            {PSEUDO.map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </optgroup>
        </Choice>
        {tally && <Progress tally={tally} />}
        <span class="grow" />
        <Initials value={reviewer} name={act.name} />
        <button type="button" data-act="keys" onClick={() => act.dialog('keys')}>
          Keys <kbd>?</kbd>
        </button>
      </div>
      <nav class="row views" aria-label="Views">
        {VIEWS.map(([name, words, key]) => (
          <button
            key={name}
            type="button"
            data-view={name}
            aria-current={view === name ? 'page' : undefined}
            onClick={() => act.view(name)}
          >
            {words} <kbd>{key}</kbd>
          </button>
        ))}
      </nav>
    </header>
  );
}
