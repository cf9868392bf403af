import { upperBound } from './bound.ts';
import { percent, type Tally } from './tally.ts';

const HEAD = [
  '',
  'states',
  'WRONG',
  'right',
  'abstained',
  'at most wrong',
  'availability: right',
  'unknown',
  'WRONG',
];

/** The cells of a tally, wrong first. */
function cells(one: Tally): string[] {
  return [
    one.name,
    String(one.states),
    String(one.wrong),
    percent(one.right, one.states),
    String(one.abstained),
    `${(100 * upperBound(one.wrong, one.states)).toFixed(2)} %`,
    ...(one.availability
      ? [
          percent(one.availability.right, one.states),
          String(one.availability.unknown),
          String(one.availability.wrong),
        ]
      : ['–', '–', '–']),
  ];
}

/** A table for the terminal: columns in line, the first to the left, the others to the right. */
export function printed(title: string, tallies: readonly Tally[]): string {
  const rows = [[title, ...HEAD.slice(1)], ...tallies.map(cells)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ');
  return rows.map(line).join('\n');
}

/** The same for a Markdown file. */
export function marked(title: string, tallies: readonly Tally[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const head = [title, ...HEAD.slice(1)];
  const rule = head.map((_, at) => (at ? '--:' : '---'));
  return [head, rule, ...tallies.map(cells)].map(line).join('\n');
}
