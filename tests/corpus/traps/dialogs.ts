import { h } from '../../../practice/dom';
import type { Scene } from '../scenes/scene';
import { practiceWords } from '../words/practice';
import { othersOf } from './endings';
import { over, type Question } from './questions';

/** More of what opens over a page of the way and has nothing to do with it. */
const QUESTIONS: Record<string, Question> = {
  'about a survey': {
    title: (draw) => practiceWords(draw).survey.title,
    buttons: (draw) => [practiceWords(draw).survey.yes, practiceWords(draw).survey.no],
  },
  'about e-mails': {
    title: ({ words }) => words.traps.newsletter,
    buttons: (draw) => [
      draw.words.traps.newsletterManage,
      othersOf(draw).unsubscribe,
      draw.words.traps.dismiss,
    ],
    body: () => h('p', {}, 'robin@example.com'),
  },
  'about the account': {
    title: (draw) => `${othersOf(draw).deleteAccount}?`,
    buttons: (draw) => [othersOf(draw).deleteAccount, draw.words.traps.dismiss],
    body: () => h('p', {}, 'robin@example.com'),
  },
  'about the basket': {
    title: (draw) => practiceWords(draw).frame.basket,
    buttons: (draw) => [
      practiceWords(draw).elsewhere.buy,
      draw.words.labels.view,
      draw.words.traps.dismiss,
    ],
    body: ({ words, price }) => h('p', {}, `${words.labels.consumer}, ${price(14.9)}`),
  },
  'with a chat': {
    title: (draw) => practiceWords(draw).chat.title,
    buttons: (draw) => [practiceWords(draw).chat.close, draw.words.traps.dismiss],
    body: (draw) => [
      h('p', {}, `Robin: ${practiceWords(draw).news.text}`),
      h('textarea', { rows: 2, 'aria-label': practiceWords(draw).chat.text }),
    ],
  },
};

export const DIALOGS: readonly Scene[] = Object.entries(QUESTIONS).flatMap(([name, question]) =>
  (['product', 'list'] as const).flatMap((where) =>
    (['native', 'div'] as const).map((kind) => over(name, question, where, kind)),
  ),
);
