/** Words of things of an account that the sites drawn by themselves have for traps. */
type Things = typeof import('../wordings/things/en.json');
export type ThingWords = Things['things'];

const files: Record<string, Things> = import.meta.glob('../wordings/things/*.json', {
  eager: true,
  import: 'default',
});

/** @throws Error where nobody has written any in that language */
export function thingsFor(language: string): ThingWords {
  const file = files[`../wordings/things/${language}.json`];
  if (!file) throw new Error(`There are no words for things in ${language}.`);
  return file.things;
}
