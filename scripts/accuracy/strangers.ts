import type { PagesRun } from './pages.ts';

const TITLE = '## Pages that we didn’t write';

/** The section of `docs/accuracy.md` about them. */
export function section(run: PagesRun): string {
  const { first, later, elements } = run;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return `${TITLE}

\`npm run accuracy -- --pages\`: ${run.pages} pages of ${run.packages} documentation packages of Debian, in a dozen languages, served as pages of My Account and read at four moments of a walkthrough each. Pages with a ring: **${run.rings.length}**. Pages of which anything is said of a cancellation: **${run.claims.length}**. Errors: **${run.errors.length}**. The first look at a page took ${ms(first.median)} (median; 95 of 100 at most ${ms(first.p95)}), a later one ${ms(later.median)} (${ms(later.p95)}); the pages have ${elements.median} elements (median; ${elements.most} at most).
`;
}

/** The section as it stands in a document; '' where it has none. */
export function sectionIn(document: string): string {
  const at = document.indexOf(TITLE);
  return at < 0 ? '' : document.slice(at);
}
