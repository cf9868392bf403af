import { browser } from 'wxt/browser';
import { type SeenLabel, seenLabels } from '../../detection/seen';
import type { Question } from '../../guide/messages';
import { begin, memoryOf } from '../../guide/progress';

/** Tells the reviewer's desk, when it asks, how the site writes the controls of this page. */
export function answerSeen(): () => void {
  const hear = (
    message: unknown,
    _sender: unknown,
    answer: (seen: SeenLabel[]) => void,
  ): undefined => {
    if (!isQuestion(message)) return;
    answer(seenLabels(document, location.href, memoryOf(begin())));
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

function isQuestion(message: unknown): message is Question {
  return (message as Question | null)?.type === 'seen';
}
