import Papa from 'papaparse';
import type { Verdict } from '../records';
import { type Exchange, FileError, lineAt, type OutExchange, type Unit } from './exchange';
import { verdictFrom } from './verdict-json';

const COLUMNS = [
  'language',
  'id',
  'english',
  'translation',
  'about',
  'danger',
  'verdicts',
] as const;

/**
 * A table for spreadsheets: UTF-8 with a byte order mark, which Excel needs to know it by. A cell that
 * a spreadsheet would take for a formula is led by an apostrophe.
 * Sources: RFC 4180; OWASP, "CSV Injection".
 */
export function writeCsv({ language, units }: OutExchange): string {
  const rows = units.map(({ id, source, text, about, danger, verdicts }) =>
    [
      language,
      id,
      source,
      text,
      about,
      danger ? 'two approvals' : '',
      verdicts.length > 0 ? JSON.stringify(verdicts) : '',
    ].map(harmless),
  );
  const options = { quotes: true, newline: '\r\n' };
  return `\ufeff${Papa.unparse({ fields: [...COLUMNS], data: rows }, options)}\r\n`;
}

const FORMULA = /^'*[=+\-@\t\r]/;
const LED = /^'+[=+\-@\t\r]/;

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function plain(cell: string): string {
  return LED.test(cell) ? cell.slice(1) : cell;
}

/**
 * Reads a table that the desk has written, also after a spreadsheet has saved it with another
 * separator or has dropped columns that are not needed.
 * @throws FileError where the file is damaged or none of ours
 */
export function readCsv(file: string, csv: string): Exchange {
  const content = csv.replace(/^\ufeff/, '');
  const fail = (line: number, reason: string): never => {
    throw new FileError(file, line, reason);
  };
  const rows = rowsOf(content, fail);
  const [head, ...body] = rows;
  const at = (name: (typeof COLUMNS)[number]) => head?.cells.indexOf(name) ?? -1;
  for (const name of ['language', 'id', 'translation'] as const) {
    if (at(name) < 0) fail(1, `is not of Signpost's texts: it has no column "${name}".`);
  }
  let language = '';
  const units = body.map(({ cells, line }): Unit => {
    const cell = (name: (typeof COLUMNS)[number]) => plain(cells[at(name)] ?? '');
    if (cells.length !== head?.cells.length) {
      fail(line, `has ${cells.length} cells where the table has ${head?.cells.length} columns.`);
    }
    const id = cell('id');
    const own = cell('language');
    if (!id || !own) fail(line, 'has no id or no language.');
    if (language && own !== language)
      fail(line, `is of "${own}", the lines before of "${language}".`);
    language = own;
    return {
      id,
      line,
      source: cell('english'),
      text: cell('translation'),
      verdicts:
        verdictsIn(cell('verdicts'), language, id) ??
        fail(line, `the verdicts on "${id}" are damaged.`),
    };
  });
  if (!language) fail(1, 'has no line below its head.');
  return { language, units };
}

interface Row {
  cells: string[];
  line: number;
}

function rowsOf(content: string, fail: (line: number, reason: string) => never): Row[] {
  const rows: Row[] = [];
  let offset = 0;
  Papa.parse<string[]>(content, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
    step({ data, errors, meta }) {
      const line = lineAt(content, offset);
      offset = meta.cursor;
      const [error] = errors.filter(({ type }) => type === 'Quotes');
      if (error) fail(line, `is damaged: ${error.message}.`);
      rows.push({ cells: data, line });
    },
  });
  return rows;
}

/** @returns null where one of them cannot be read: it would be lost without a word */
function verdictsIn(cell: string, language: string, id: string): Verdict[] | null {
  if (!cell) return [];
  try {
    const list = JSON.parse(cell) as object[];
    const read = list.map((one) => verdictFrom({ ...one, language, id }));
    return read.every((verdict) => verdict !== null) ? read : null;
  } catch {
    return null;
  }
}
