import { render } from 'preact';
import browser from 'webextension-polyfill';
import { practised, said } from '../../console/training';
import type { Session } from '../../guide/messages';
import type { SituationId } from '../../guide/situations';
import { agentLanguage } from '../sidepanel/agent';
import { speak } from '../sidepanel/languages';
import { keepHandled, keptHandled, TRAINING_KEY } from './handled';
import { Training } from './training';

/** Shows the training over the account and keeps what is handled; follows what the walkthrough meets. */
export class Trainer {
  readonly #place: HTMLElement;
  readonly #call: SituationId | null;
  readonly #take: (call: SituationId) => void;

  /** @param call the one that is being practised; null while none has been chosen */
  constructor(place: HTMLElement, call: SituationId | null, take: (call: SituationId) => void) {
    this.#place = place;
    this.#call = call;
    this.#take = take;
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && TRAINING_KEY in changes) void this.show();
    });
  }

  async show(): Promise<void> {
    const [handled, { text, words }] = await Promise.all([
      keptHandled(),
      agentLanguage().then(speak),
    ]);
    const call = this.#call;
    render(
      <Training
        text={text}
        words={words}
        handled={handled}
        call={call}
        take={this.#take}
        said={() => call && void keepHandled(said(handled, call))}
        forget={() => void keepHandled({})}
      />,
      this.#place,
    );
  }

  /** Looks at what the walkthrough of this tab has come to. */
  async follow(session: Session | null): Promise<void> {
    if (!session || !this.#call) return;
    const before = await keptHandled();
    const after = practised(before, this.#call, session.progress);
    if (after !== before) await keepHandled(after);
  }
}
