declare module 'virtual:site-labels' {
  /**
   * language (BCP 47) → what the controls on the way may be called, one entry for each of `NAME_KEYS`,
   * in normal form and joined by "|", the best known first; at the end the phrases of `SIGNAL_KEY`.
   */
  export const names: Record<string, readonly string[]>;
  /** What names are made of (`site/compositions.ts`). */
  export const compositions: ReturnType<typeof import('./compositions.ts').compiled>;
  /** The other words of a language; undefined while they are not in this page. */
  export function wordsOf(language: string): SiteWords | undefined;
}

/** One entry for each of `WORD_KEYS`, of `PHRASE_KEYS` and of `PART_KEYS`, in normal form, joined by "|". */
type SiteWords = readonly [
  words: readonly string[],
  phrases: readonly string[],
  parts: readonly string[],
];
