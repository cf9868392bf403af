import type { Wording } from './wording';

/** A second wording of the names on the way, and words of things that only look like them. */
export type Second = typeof import('../wordings/second/en.json');

/** What else of an account can be called off, and what else goes by the name of a subscription. */
export type OtherWords = Second['others'];

const files: Record<string, Second> = import.meta.glob('../wordings/second/*.json', {
  eager: true,
  import: 'default',
});

/** What there is of a language besides its wording; null where nobody has written any. */
export function secondFor(language: string): Second | null {
  return files[`../wordings/second/${language}.json`] ?? null;
}

/** The second wording, with the first one's words where it has none of its own. */
export function seconded(own: Wording, second: Second): Wording {
  return {
    ...own,
    labels: { ...own.labels, ...second.labels },
    page: { ...own.page, ...second.page },
    confirm: { ...own.confirm, ...second.confirm },
    offer: { ...own.offer, ...second.offer },
    reasons: { ...own.reasons, ...second.reasons },
    outcome: { ...own.outcome, ...second.outcome },
  };
}
