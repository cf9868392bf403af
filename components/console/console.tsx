import type { Words } from '../../console/words';
import { overlayState } from '../../guide/progress';
import { Steps } from '../progress/steps';
import { Subscriptions } from '../progress/subscriptions';
import { Verdict } from '../progress/verdict';
import { Act } from './act';
import { Head } from './head';
import { Keys } from './keys';
import { Met } from './met';
import type { ConsoleProps, NoteWays } from './model';
import { CaseNote } from './note';
import { Now } from './now';
import { Questions } from './questions';
import { Say } from './say';
import { Share } from './share';
import { Tabs } from './tabs';

interface Props extends ConsoleProps {
  ways: NoteWays;
  customerWords: Words;
}

/** The agent's console: where the customer is, what to say, and what is to be kept of the call. */
export function Console({ model, send, ways, customerWords }: Props) {
  const { session, text, tab, words } = model;
  const progress = session?.progress ?? null;
  return (
    <main
      data-signpost-console=""
      data-tab={tab ?? ''}
      data-running={String(progress !== null)}
      data-step={progress?.step ?? ''}
      data-state={progress ? overlayState(progress) : ''}
      data-availability={progress?.availability.value ?? 'unknown'}
      data-situation={progress?.situation ?? ''}
      data-customer-language={session?.language ?? ''}
    >
      <Head model={model} send={send} />
      <Now model={model} />
      <Met model={model} send={send} />
      <Say model={model} />
      <Act model={model} send={send} />
      <Share model={model} send={send} />
      {progress && <Verdict verdict={progress.availability} text={text} />}
      {progress && <Steps progress={progress} text={text} />}
      {progress && <Subscriptions progress={progress} text={text} send={send} />}
      <Tabs model={model} send={send} />
      <CaseNote key={tab} model={model} send={send} ways={ways} customerWords={customerWords} />
      <Questions model={model} />
      <Keys model={model} send={send} />
      <p class="links">
        <button
          type="button"
          class="link"
          data-action="training"
          onClick={() => send({ type: 'training' })}
        >
          {words.training.title}
        </button>
        {tab !== null && (
          <button
            type="button"
            class="link"
            data-action="open-article"
            onClick={() => send({ type: 'open', place: 'article' })}
          >
            {text.popup['open-article']}
          </button>
        )}
      </p>
      <footer class="soft">{text.popup.privacy}</footer>
    </main>
  );
}
