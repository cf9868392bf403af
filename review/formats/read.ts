import { clean } from '../clean';
import { readCsv } from './csv';
import { type Exchange, FileError } from './exchange';
import { readMessages } from './messages';
import { readXliff } from './xliff-read';

/** What a file is by its name; `review` holds everything that was done at a desk. */
export function formatOf(file: string): 'xliff' | 'messages' | 'csv' | 'review' | null {
  if (/\.(?:xlf|xliff)$/i.test(file)) return 'xliff';
  if (/\.csv$/i.test(file)) return 'csv';
  if (/(?:^|[^a-z])messages\.json$/i.test(file)) return 'messages';
  return /\.json$/i.test(file) ? 'review' : null;
}

/**
 * Reads the texts of one language from a file.
 * @param known ids of all texts, and tags of all languages
 * @throws FileError where the file is damaged or none of ours; nothing has been changed
 */
export function readExchange(
  file: string,
  content: string,
  known: { ids: readonly string[]; languages: readonly string[] },
): Exchange {
  const { language, units } = readAs(file, content, known.ids);
  if (!known.languages.includes(language)) {
    throw new FileError(file, 1, `is of the language "${language}", which Signpost has not.`);
  }
  const ids = new Set(known.ids);
  if (!units.some(({ id }) => ids.has(id))) {
    throw new FileError(file, 1, 'holds none of Signpost’s texts.');
  }
  const lines = new Map<string, number>();
  for (const { id, line } of units) {
    const before = lines.get(id);
    if (before) throw new FileError(file, line, `the id "${id}" stood in line ${before} already.`);
    lines.set(id, line);
  }
  return { language, units: units.map((unit) => ({ ...unit, text: clean(unit.text) })) };
}

function readAs(file: string, content: string, ids: readonly string[]): Exchange {
  switch (formatOf(file)) {
    case 'xliff':
      return readXliff(file, content);
    case 'csv':
      return readCsv(file, content);
    case 'messages':
      return readMessages(file, content, ids);
    default:
      throw new FileError(file, 1, 'is none of XLIFF (.xlf), messages.json and CSV.');
  }
}
