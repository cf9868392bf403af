import { directionOf, LANGUAGES } from '../../locales/available';
import type { Text } from '../../locales/text';
import { CASES } from '../../practice/mount';
import { MARKUPS } from '../../practice/scenario';
import type { Choice } from './choice';

interface Props {
  text: Text;
  choice: Choice;
  running: boolean;
  change(choice: Partial<Choice>): void;
  restart(): void;
  start(): void;
  stop(): void;
}

/** Says that this is practice, and what can be practised. */
export function Bar({ text, choice, running, change, restart, start, stop }: Props) {
  const { practice, popup } = text;
  return (
    <aside
      class="bar"
      aria-label={practice.title}
      lang={text.meta.language}
      dir={directionOf(text.meta.language)}
    >
      <p>
        <strong class="badge">{practice.badge}</strong> {practice.intro}
      </p>
      <div class="choices">
        <Pick label={practice.case} name="case" value={choice.case} change={change}>
          {CASES.map(({ name, title }) => (
            <option key={name} value={name} lang="en">
              {title}
            </option>
          ))}
        </Pick>
        <Pick label={practice.look} name="look" value={choice.look} change={change}>
          <option value="">–</option>
          {MARKUPS.map((name) => (
            <option key={name} value={name} lang="en">
              {name}
            </option>
          ))}
        </Pick>
        <Pick label={practice.language} name="language" value={choice.language} change={change}>
          {LANGUAGES.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </Pick>
        <button type="button" data-practice="restart" onClick={restart}>
          {practice.restart}
        </button>
        <button type="button" class="main" data-practice="start" onClick={running ? stop : start}>
          {running ? popup.stop : practice.start}
        </button>
      </div>
    </aside>
  );
}

interface PickProps {
  label: string;
  name: keyof Choice;
  value: string;
  change(choice: Partial<Choice>): void;
  children: preact.ComponentChildren;
}

function Pick({ label, name, value, change, children }: PickProps) {
  return (
    <label>
      {label}
      <select
        data-practice={name}
        value={value}
        onChange={(event) => change({ [name]: event.currentTarget.value })}
      >
        {children}
      </select>
    </label>
  );
}
