import type { Names } from './second';

const files: Record<string, Names> = import.meta.glob('../wordings/third/*.json', {
  eager: true,
  import: 'default',
});

/** A third wording of the names on the way, for `seconded`; null where nobody has written any. */
export function thirdFor(language: string): Names | null {
  return files[`../wordings/third/${language}.json`] ?? null;
}
