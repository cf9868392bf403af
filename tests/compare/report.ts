import { writeFile } from 'node:fs/promises';
import { cpus, type } from 'node:os';
import { join } from 'node:path';
import type { Browser } from './browser/types.ts';
import { versionOf } from './build.ts';
import type { Figure } from './figures/types.ts';
import type { Verdict } from './judge.ts';
import { ROWS } from './rows/index.ts';
import { SUBJECTS } from './subjects/index.ts';

const FILE = join(import.meta.dirname, '../../docs/compare.md');

export interface Results {
  browsers: readonly Browser[];
  verdicts: readonly Verdict[];
  figures: readonly Figure[];
}

/** Writes docs/compare.md. */
export async function writeReport(results: Results): Promise<void> {
  const parts = [head(results), behaviour(results), figures(results), notes(results)];
  await writeFile(FILE, `${parts.join('\n\n')}\n`);
  console.log(`signpost: written to ${FILE}`);
}

function head({ browsers }: Results): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${type()}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`;
  const versions = SUBJECTS.flatMap((one) =>
    one.package ? `${one.name} ${versionOf(one.package)}` : [],
  );
  return `# Side by side with five tour libraries

Written by \`npm run compare\` on ${date}; edit nothing here by hand. The same page and the same
events for each: Signpost's overlay component (\`components/overlay/mount.ts\`) and
${versions.join(', ')} (React ${versionOf('react')}).
${browsers.map(({ name, version }) => `${name} ${version}`).join(' and ')}, headless, ${machine}.

Each library is set up as its documentation shows first, with its defaults. Two need a word to show
anything at all: Shepherd \`useModalOverlay\` (without it nothing marks the target) and React Joyride
\`skipBeacon\`. Where a library fails by default and documents an option for the case, the row is played
again with it, and the option is named. The rows are what a guide through somebody else's page needs; a
library made for an app's own tour may want some of them otherwise (a veil that catches clicks, focus
that goes into the bubble). The libraries live in \`tests/compare\` and are no part of the product.`;
}

function behaviour({ browsers, verdicts }: Results): string {
  const cell = (row: string, subject: string) => {
    const found = browsers.flatMap(({ name }) =>
      verdicts.filter((one) => one.row === row && one.subject === subject && one.browser === name),
    );
    const signs = found.map((one) => (one.option ? `with \`${one.option}\`` : sign(one)));
    if (new Set(signs).size <= 1) return signs[0] ?? '';
    return found.map((one, at) => `${one.browser} ${signs[at]}`).join(', ');
  };
  const lines = ROWS.map(
    ({ id, title }) => `| ${title} | ${SUBJECTS.map((one) => cell(id, one.id)).join(' | ')} |`,
  );
  const total = SUBJECTS.map(({ id }) =>
    browsers
      .map(({ name }) => {
        const all = verdicts.filter((one) => one.subject === id && one.browser === name);
        return `${all.filter((one) => one.passed && !one.option).length}/${all.length}`;
      })
      .join(', '),
  );
  return `## Behaviour

✓ passes, ✗ fails; both browsers alike unless one is named.

| | ${SUBJECTS.map(({ name }) => name).join(' | ')} |
|---|${SUBJECTS.map(() => '---|').join('')}
${lines.join('\n')}
| **by default** (${browsers.map(({ name }) => name).join(', ')}) | ${total.join(' | ')} |

What counts as passed:

${ROWS.map(({ title, passes }) => `- **${title}**: ${passes}.`).join('\n')}

What went wrong:

${SUBJECTS.flatMap(({ id, name }) => failures(id, name, verdicts)).join('\n')}`;
}

function sign({ passed }: Verdict): string {
  return passed ? '✓' : '✗';
}

function failures(id: string, name: string, verdicts: readonly Verdict[]): string[] {
  const lines = ROWS.flatMap(({ id: row, title }) => {
    const found = verdicts.filter((one) => one.row === row && one.subject === id && !one.passed);
    const reasons = new Set(found.map(({ wrong }) => wrong));
    return reasons.size > 0 ? [`${title.toLowerCase()}: ${[...reasons].join(' / ')}`] : [];
  });
  return [`- **${name}**: ${lines.length > 0 ? `${lines.join('; ')}.` : 'nothing.'}`];
}

function figures({ figures: all }: Results): string {
  const columns = [{ id: 'none', name: 'page alone' }, ...SUBJECTS];
  const lines = all.map(({ title, unit, browser, values }) => {
    const cells = columns.map(({ id }) => values[id] ?? '');
    return `| ${title}${browser ? ` (${browser})` : ''}, ${unit} | ${cells.join(' | ')} |`;
  });
  const hows = new Map(all.map(({ title, how }) => [title, how]));
  return `## Figures

| | ${columns.map(({ name }) => name).join(' | ')} |
|---|${columns.map(() => '---:|').join('')}
${lines.join('\n')}

How each was measured:

${[...hows].map(([title, how]) => `- **${title}**: ${how}.`).join('\n')}`;
}

function notes({ figures: all }: Results): string {
  return `## Reading the figures

- Distances: the marker's largest distance from its place on the target over ${all.length > 0 ? 40 : 0} painted frames; in
  brackets in how many frames it was off. Measured after each frame is painted. "lost": no marker any
  more; "not scrolled": a veil swallowed the wheel.
- A page that scrolls inside its own frame callbacks moves the target after the last event of that
  frame. Where it scrolls the window Signpost's ring goes along by itself. Where it scrolls a part of the
  page, Chromium tells in that very frame, by animations of Signpost's own that go along with the scroller;
  Firefox has none yet, and there the ring is anchored to the target. Where that would change the way that
  Tab takes, and in frames, Firefox's ring is on the target from the second of these frames on.
- Weight: Signpost's is the overlay with what it says of every situation and pointing at a control to teach
  it. driver.js is lighter, and so is Reactour on a page that has React already.
- Script for changes: a box of Signpost's own is laid out up to the target, so that its size tells of every
  move and nothing has to be asked; now and then it asks whether something lies on the target. Where the
  target can't have such a box (it opens something of its own, it stands in a frame, it sticks or is
  transformed) Signpost asks in each frame in which the page changed, after the page's own layout. Its
  column includes the watcher that hands it the target anew (joined to one look in 150 ms). A library that
  watches nothing costs nothing; what it loses by that stands in the rows above.
- Headless browsers draw in software: compare within the table, not with other machines.`;
}
