import en from '../locales/console/en.json';

/** The console's own words in one language; English is the source (`locales/console/en.json`). */
export type Words = typeof en;

/** The languages that there are words for besides English, each a file of its own. */
const FILES = import.meta.glob<Words>(
  ['../locales/console/*.json', '!../locales/console/en.json'],
  { import: 'default' },
);

/**
 * The console's words in a language; what it lacks, or all where there are none, is English.
 * @param tag BCP 47
 */
export async function loadWords(tag: string): Promise<Words> {
  const load = tag === 'en' ? undefined : FILES[`../locales/console/${tag}.json`];
  return load ? over(en, await load()) : en;
}

function over<T>(base: T, own: unknown): T {
  if (typeof base !== 'object' || base === null) return typeof own === 'string' ? (own as T) : base;
  const branch = (typeof own === 'object' && own !== null ? own : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => [key, over(value, branch[key])]),
  ) as T;
}
