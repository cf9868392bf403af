import { momentOf } from '../../console/moment';
import type { Progress } from '../../guide/progress';
import { hintOf } from '../../guide/shown';
import { wording } from '../../guide/wording';
import type { Text } from '../../locales/text';
import type { ConsoleModel } from './model';
import { Spoken } from './spoken';

/** The sentence to say beside the one that the customer reads. */
export function Say({ model }: { model: ConsoleModel }) {
  const { session, text, words, customer } = model;
  if (!session || !customer) return null;
  const { progress, shown } = session;
  const same = customer.meta.language === text.meta.language;
  const hint = hintOf(shown?.hint ?? 0, text.steps[progress.step].help.length);
  return (
    <section aria-labelledby="say" class="say">
      <h2 id="say">{words.say.title}</h2>
      <div class="beside">
        <Side name={words.say.agent} text={text} progress={progress} who="agent" />
        {!same && (
          <Side name={words.say.customer} text={customer} progress={progress} who="customer" />
        )}
      </div>
      <details open={hint > 0}>
        <summary>{words.say.help}</summary>
        <div class="beside">
          <Help text={text} progress={progress} hint={hint} />
          {!same && <Help text={customer} progress={progress} hint={hint} />}
        </div>
      </details>
    </section>
  );
}

interface SideProps {
  name: string;
  text: Text;
  progress: Progress;
  who: 'agent' | 'customer';
}

/** The bubble's words in one language. */
function Side({ name, text, progress, who }: SideProps) {
  const said = wording(momentOf(progress), text);
  const { language, name: own } = text.meta;
  return (
    <div class="side" data-side={who}>
      <h3>
        {name}{' '}
        <span lang={language} class="soft">
          {own}
        </span>
      </h3>
      <Spoken text={text}>
        <p class="lead">{said.title}</p>
        {said.body && <p>{said.body}</p>}
        {said.why && <p class="soft">{said.why}</p>}
        {said.situation && (
          <p>
            <strong>{said.situation.title}.</strong> {said.situation.text}
          </p>
        )}
        {said.choices.length > 0 && (
          <ol>
            {said.choices.map(({ key, name: choice }) => (
              <li key={key}>
                <bdi>{choice}</bdi>
              </li>
            ))}
          </ol>
        )}
        {said.chosen && <p class="soft">{said.chosen}</p>}
        {said.note && <p class={said.grave ? 'grave' : 'soft'}>{said.note}</p>}
      </Spoken>
    </div>
  );
}

/** The step's help; the line that the customer's bubble points out now stands out here as well. */
function Help({ text, progress, hint }: { text: Text; progress: Progress; hint: number }) {
  return (
    <Spoken text={text}>
      <ul>
        {text.steps[progress.step].help.map((line, index) => (
          <li key={line} class={index + 1 === hint ? 'lead' : ''}>
            {line}
          </li>
        ))}
      </ul>
    </Spoken>
  );
}
