import type { Words } from '../console/words';
import type { Text } from '../locales/text';

/** Ids of the console's words begin so. */
export const CONSOLE = 'console.';

/** All words of a language, as the desk holds them: the console's are a branch of their own. */
export type WholeText = Text & { console?: Omit<Words, 'meta'> };

/** Signpost's and the console's words in one. */
export function whole(text: Text, { meta: _, ...console }: Words): WholeText {
  return { ...text, console };
}

/** The console's words out of that, as its views want them. @throws Error if there are none */
export function consoleWords({ meta, console }: WholeText): Words {
  if (!console) throw new Error(`No words of the console in "${meta.language}"`);
  return { meta: { language: meta.language, checked: meta.checked }, ...console };
}
