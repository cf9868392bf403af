import type { Progress } from '../guide/progress';
import { GAP, redact } from './note/redact';

/** More words than a control has, and as many signs where words are not parted. */
const SAYS = 5;
const LONG = 24;

/**
 * A walkthrough as it may be seen by those who look on while share mode is on: without Service tags,
 * and without what the page says in sentences, in which anybody may be named. Names of subscriptions
 * and of controls stay, as they do in the page. Pure.
 */
export function covered(progress: Progress): Progress {
  const { availability, subscriptions, situationQuote, candidates, targets } = progress;
  const tags = subscriptions.flatMap(({ tag }) => (tag ? [{ name: tag }] : []));
  const hide = (words: string): string => (isSentence(words) ? GAP : redact(words, tags));
  return {
    ...progress,
    situationQuote: situationQuote && hide(situationQuote),
    targets: targets.map((one) => ({ ...one, label: hide(one.label) })),
    candidates: candidates.map((one) => ({ ...one, label: hide(one.label) })),
    availability: {
      ...availability,
      evidence: availability.evidence.map(({ quote, ...rest }) =>
        quote ? { ...rest, quote: hide(quote) } : rest,
      ),
    },
    subscriptions: subscriptions.map(({ tag: _, ...rest }) => ({
      ...rest,
      name: redact(rest.name, tags),
    })),
  };
}

function isSentence(words: string): boolean {
  return words.length > LONG && (words.split(/\s+/).length > SAYS || !/\s/.test(words));
}
