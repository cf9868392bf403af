import type { Engine } from '../../tests/e2e/driver/types.ts';
import type { Measured } from './measure.ts';

const HEAD = ['', 'pages', 'characters', 'LEAKED', 'labels and targets', 'COVERED', 'all covered'];

/** What went wrong, line by line. */
export function faultsOf(engine: Engine, all: readonly Measured[]): string[] {
  return all.flatMap(({ page, lines, covered, picture }) =>
    [
      ...lines.map((line) => `leaked: ${line}`),
      ...covered.map((label) => `covered: ${label}`),
      ...(picture?.open ?? []).map((line) => `not solid: ${line}`),
    ].map((line) => `${engine}, page ${page}: ${line}`),
  );
}

/** One line for each browser, for the terminal and the document alike. */
export function summary(runs: ReadonlyMap<Engine, readonly Measured[]>): string {
  const rows = [...runs].map(([engine, all]) => row(engine, all));
  const pictures = [...runs].map(([engine, all]) => {
    const taken = all.flatMap(({ picture }) => picture ?? []);
    const places = sum(taken.map((one) => one.places));
    const open = sum(taken.map((one) => one.open.length));
    return `${engine}: ${places} places in ${taken.length} pictures, ${open} of them not solid`;
  });
  return `${table(HEAD, rows)}\n\nPixel by pixel, in ${pictures.join('; in ')}.`;
}

/** The same for each language. */
export function byLanguage(runs: ReadonlyMap<Engine, readonly Measured[]>): string {
  const all = [...runs.values()].flat();
  const languages = [...new Set(all.map(({ language }) => language))].sort();
  const rows = languages.map((language) =>
    row(
      language,
      all.filter((one) => one.language === language),
    ),
  );
  return table(HEAD, rows);
}

function row(name: string, all: readonly Measured[]): string[] {
  const cells = [
    all.length,
    sum(all.map(({ characters }) => characters)),
    sum(all.map(({ leaked }) => leaked)),
    sum(all.map(({ labels }) => labels)),
    sum(all.map(({ covered }) => covered.length)),
    all.filter(({ unsure }) => unsure).length,
  ];
  return [name, ...cells.map(String)];
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const lines = [head, ['---', ...head.slice(1).map(() => '--:')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
