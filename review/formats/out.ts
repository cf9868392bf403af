import { aboutText } from '../about';
import { isDanger } from '../danger';
import type { Reviewed, Reviews } from '../language';
import { merge } from '../records';
import { verdictsIn } from '../verdicts';
import type { OutExchange } from './exchange';

/** A language as it leaves the desk: every text as it is now, with every verdict that stands. */
export function outgoing({ language, records }: Reviews, texts: readonly Reviewed[]): OutExchange {
  const verdicts = verdictsIn(merge(language.kept, records));
  return {
    language: language.tag,
    units: texts.map(({ id, source, text, state }) => ({
      id,
      source,
      text,
      line: 0,
      about: aboutText(id),
      danger: isDanger(id),
      approved: state.status === 'approved',
      verdicts: verdicts.get(id) ?? [],
    })),
  };
}
