import { type Entry, namesIn } from './label-index';

/** Stands for the words for subscriptions in a name made of them. */
const GAP = '\u0000';

interface Parts {
  /** The longest first. */
  nouns: readonly string[];
  /** Names of Manage Subscriptions with a gap where the noun was. */
  frames: ReadonlySet<string>;
}

const made = new Map<string, Parts>();

/**
 * Names of Manage Subscriptions in words that are known one by one: where "Manage my subscriptions"
 * and "my plans" are names, "Manage my plans" is one as well.
 * @param form in normal form
 */
export function composed(form: string, languages: readonly string[]): Entry[] {
  return languages.flatMap((language) => {
    const { nouns, frames } = partsOf(language);
    const fits = nouns.some((noun) => form.includes(noun) && frames.has(form.replace(noun, GAP)));
    return fits ? [{ key: 'manageSubscriptions' as const, language, first: false }] : [];
  });
}

function partsOf(language: string): Parts {
  let parts = made.get(language);
  if (!parts) {
    const nouns = [...namesIn(language, 'subscriptions')].sort((a, b) => b.length - a.length);
    const frames = namesIn(language, 'manageSubscriptions').flatMap((name) =>
      nouns.filter((noun) => name.includes(noun)).map((noun) => name.replace(noun, GAP)),
    );
    parts = { nouns, frames: new Set(frames.filter((frame) => frame !== GAP)) };
    made.set(language, parts);
  }
  return parts;
}
