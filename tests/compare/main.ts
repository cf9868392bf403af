import { startChromium } from './browser/chromium.ts';
import { startFirefox } from './browser/firefox.ts';
import type { Browser } from './browser/types.ts';
import { pageScript } from './build.ts';
import { measure, PARTS } from './figures/index.ts';
import { FIGURE_PAGES } from './figures/pages.ts';
import { judge } from './judge.ts';
import { pixelsIn } from './pixels.ts';
import { writeReport } from './report.ts';
import { ROWS } from './rows/index.ts';
import { merged } from './saved.ts';
import { servePages } from './server.ts';
import { SUBJECTS } from './subjects/index.ts';

// `npm run compare`: plays all rows and measures all figures, then writes docs/compare.md. With
// arguments (`dialog`, `firefox`, `figures`, `heap`, `driver` …) only those anew; the rest is as it was last time.
const words = process.argv.slice(2);
const asked = (group: readonly string[], id: string) => {
  const some = group.filter((one) => words.includes(one));
  return some.length === 0 || some.includes(id);
};
const subjects = SUBJECTS.filter(({ id }) =>
  asked(
    SUBJECTS.map((one) => one.id),
    id,
  ),
);
const rowIds = ROWS.map(({ id }) => id);
const rowsOnly = words.includes('rows') || rowIds.some((id) => words.includes(id));
const figuresOnly = words.includes('figures') || PARTS.some((part) => words.includes(part));

const scripts = new Map<string, string>();
for (const { id } of subjects) scripts.set(id, await pageScript(id));
const pages = await servePages([...ROWS, ...FIGURE_PAGES], scripts);
const chromium = await startChromium();
const pixels = pixelsIn(await chromium.tab('none'));
const firefox = await startFirefox().catch(absent);
const browsers: Browser[] = firefox ? [chromium, firefox] : [chromium];
const played = browsers.filter(({ name }) => asked(['chromium', 'firefox'], name.toLowerCase()));
try {
  const judged = figuresOnly
    ? []
    : played.map((one) => judge(one, pages, pixels, subjects, ({ id }) => asked(rowIds, id)));
  const verdicts = (await Promise.all(judged)).flat();
  const figures = rowsOnly
    ? []
    : await measure({ chromium, firefox, pages }, subjects, (part) => asked(PARTS, part));
  const all = await merged({ verdicts, figures }, words.length === 0);
  if (all) await writeReport({ browsers, ...all });
  else console.log('signpost: not written: of the rest nothing is kept here; run the whole first.');
} finally {
  await chromium.close();
  await firefox?.close();
  pages.close();
}

function absent(error: unknown): null {
  console.log(
    `Firefox does not run here, its part is left out: ${String(error).split('\n', 1)[0]}`,
  );
  return null;
}
