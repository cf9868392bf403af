import type { Wording } from './wording';

/** A second wording of the names on the way, and words of things that only look like them. */
export type Second = typeof import('../wordings/second/en.json');

/** Other words for the names on the way; what is left out stays as it is. */
export type Names = {
  [Part in keyof Omit<Second, 'language' | 'others'>]?: Partial<Wording[Part]>;
};

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

/** A later wording, with the first one's words where it has none of its own. */
export function seconded(own: Wording, later: Names): Wording {
  return {
    ...own,
    labels: { ...own.labels, ...later.labels },
    page: { ...own.page, ...later.page },
    confirm: { ...own.confirm, ...later.confirm },
    offer: { ...own.offer, ...later.offer },
    reasons: { ...own.reasons, ...later.reasons },
    outcome: { ...own.outcome, ...later.outcome },
  };
}
