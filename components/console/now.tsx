import { explain, inOneLine } from '../../console/explain';
import { momentOf } from '../../console/moment';
import type { Session } from '../../guide/messages';
import { wording } from '../../guide/wording';
import { areaWord } from './area';
import type { ConsoleModel } from './model';

/** Where the customer is: step, part of the site, and what is marked there. */
export function Now({ model }: { model: ConsoleModel }) {
  const { session, text, words, where, loading } = model;
  if (!session) return <Idle model={model} />;
  const { progress } = session;
  const said = wording(momentOf(progress), text);
  return (
    <section aria-labelledby="now" class="now-card">
      <h2 id="now">{words.now.title}</h2>
      <div role="status">
        <p class="soft" data-part="progress">
          {said.progress}
          {loading && ` · ${text.popup.loading} …`}
        </p>
        <p class="now" data-part="title">
          {progress.run === 'running' ? text.steps[progress.step].name : said.title}
        </p>
        <p data-part="area">{areaWord(progress.area, where, words)}</p>
        <p data-part="marked">
          {progress.targets.length === 0 ? (
            words.now.nothing
          ) : (
            <>
              {words.now.marked}: <Marked session={session} model={model} />
            </>
          )}
        </p>
      </div>
    </section>
  );
}

/** Each marked control in the words of the page, explained. */
function Marked({ session, model }: { session: Session; model: ConsoleModel }) {
  const { text, words } = model;
  const { progress } = session;
  const lines = progress.targets.map((target) =>
    inOneLine(explain(target, progress, words), text.meta.language, text.meta),
  );
  const [only] = lines;
  if (lines.length === 1) return <strong>{only}</strong>;
  return (
    <ol>
      {lines.map((line, index) => (
        <li key={`${index} ${line}`}>{line}</li>
      ))}
    </ol>
  );
}

/** What there is to do before anything can be told. */
function Idle({ model: { text, words, where, tab, tabs } }: { model: ConsoleModel }) {
  const there = where === 'account' || where === 'article';
  const { popup } = text;
  return (
    <section aria-labelledby="now" class="now-card">
      <h2 id="now">{words.now.title}</h2>
      <div role="status">
        <p class="now">{tab === null && tabs.length === 0 ? words.tabs.none : words.tabs.idle}</p>
        {tab !== null && (
          <p>{there ? popup[where === 'article' ? 'ready-article' : 'ready'] : popup[where]}</p>
        )}
      </div>
    </section>
  );
}
