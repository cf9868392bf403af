import { type Text, textFor } from '../../../practice/text';
import type { Draw } from '../scenes/scene';

/** The practice account's words in the page's language: for what is beside the way alone. */
export function practiceWords({ language, dice }: Draw): Text {
  return textFor({ language, mixed: false }, dice);
}
