import type { PagesRun } from './pages.ts';

const TITLE = '## Pages that we didn’t write';

/** The section of `docs/accuracy.md` about them. */
export function section(run: PagesRun): string {
  const { times, elements } = run;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return `${TITLE}

\`npm run accuracy -- --pages\`: ${run.pages} pages of ${run.packages} documentation packages of Debian, in a dozen languages, served as pages of My Account and read at four moments of a walkthrough each. Pages with a ring: **${run.rings.length}**. Pages of which anything is said of a cancellation: **${run.claims.length}**. Errors: **${run.errors.length}**. One of the ${run.readings} readings, each of the whole page, took ${ms(times.median)} (median; 95 of 100 at most ${ms(times.p95)}, the longest ${ms(times.most)}); the pages have ${elements.median} elements (median; ${elements.most} at most).
`;
}

/** The section as it stands in a document; '' where it has none. */
export function sectionIn(document: string): string {
  const at = document.indexOf(TITLE);
  return at < 0 ? '' : document.slice(at);
}
