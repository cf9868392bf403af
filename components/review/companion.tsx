import type { Compared, Comparison } from '../../review/companion';
import type { LabelEntry } from '../../site/label-file';
import { Initials } from './initials';
import { PROVENANCE } from './provenance';
import { Said } from './said';

/** How it stands with the tab. */
export type CompanionState =
  /** Nothing has been asked yet. */
  | 'asking'
  /** The tab is gone. */
  | 'closed'
  /** It shows something else than the site, or a page where Signpost is not present. */
  | 'elsewhere'
  /** The walkthrough does not run there. */
  | 'idle'
  | 'seen';

export interface CompanionModel {
  state: CompanionState;
  /** What cannot be kept, and why; '' for nothing. */
  trouble: string;
  reviewer: string;
  labels: readonly Compared[];
  said: string;
}

export interface CompanionActs {
  name(reviewer: string): void;
  look(): void;
  start(): void;
  keep(one: Compared): void;
  download(): void;
}

interface Props {
  model: CompanionModel;
  act: CompanionActs;
}

/** What the live page says, against what is held; made for the width of a side panel. */
export function Companion({ model, act }: Props) {
  return (
    <>
      <header class="top">
        <h1>Labels of the live page</h1>
        <div class="row">
          <Initials value={model.reviewer} name={act.name} />
          <button type="button" data-act="look" onClick={() => act.look()}>
            Look again
          </button>
        </div>
      </header>
      {model.trouble && (
        <p class="trouble" role="alert">
          {model.trouble}
        </p>
      )}
      <main class="companion" data-state={model.state}>
        <Found model={model} act={act} />
      </main>
      <Said words={model.said} />
    </>
  );
}

function Found({ model, act }: Props) {
  switch (model.state) {
    case 'asking':
      return <p class="soft">Looking …</p>;
    case 'closed':
      return <p>That tab is not there any more. Open the site again, and this view beside it.</p>;
    case 'elsewhere':
      return (
        <p>
          The tab does not show a page of the account, or it is signing in. Go to My Account; the
          labels appear here.
        </p>
      );
    case 'idle':
      return (
        <>
          <p>The walkthrough does not run in that tab. It has to, so that the page can be read.</p>
          <button type="button" class="main" data-act="start" onClick={() => act.start()}>
            Start it there
          </button>
        </>
      );
    default:
      return <Labels model={model} act={act} />;
  }
}

function Labels({ model, act }: Props) {
  if (model.labels.length === 0) {
    return <p>No control of the way is on this page. Go on to the next one.</p>;
  }
  return (
    <>
      <ul class="plain">
        {model.labels.map((one) => (
          <Row key={`${one.seen.key} ${one.seen.text}`} one={one} act={act} />
        ))}
      </ul>
      <button type="button" class="main" data-act="download" onClick={() => act.download()}>
        Save my review
      </button>
    </>
  );
}

const SAYS: Readonly<Record<Comparison, string>> = {
  best: '= as held',
  other: '= held, but not as the best known',
  form: '≈ held in another form',
  new: '≠ not held',
};

function Row({ one, act }: { one: Compared; act: CompanionActs }) {
  const { seen, comparison, held, kept } = one;
  return (
    <li class="seen-label" data-label={seen.key} data-comparison={comparison}>
      <p>
        <strong lang={seen.language}>
          <bdi>{seen.text}</bdi>
        </strong>{' '}
        <span class="soft">
          {seen.key}, {seen.language}
        </span>
      </p>
      <p>
        {SAYS[comparison]}
        {held && <Held held={held} lang={seen.language} />}
      </p>
      <button type="button" data-act="keep" disabled={kept} onClick={() => act.keep(one)}>
        {kept ? 'Kept as observed' : 'Keep as observed'}
      </button>
    </li>
  );
}

function Held({ held, lang }: { held: LabelEntry; lang: string }) {
  return (
    <span class="soft">
      {': '}
      <bdi lang={lang}>{held.text}</bdi> ({PROVENANCE[held.provenance]})
    </span>
  );
}
