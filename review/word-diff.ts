import { diffWordsWithSpace } from 'diff';

/** A run of words that two texts share, or that only one of them has. */
export interface Change {
  kind: 'same' | 'gone' | 'new';
  words: string;
}

/** What has to be done to one text to get the other, word by word (Myers 1986, by `diff`). */
export function changesOf(from: string, to: string): Change[] {
  const intlSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return diffWordsWithSpace(from, to, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    words: value,
  }));
}
