import type { DeskActs, ExportFormat, Import } from '../../components/review/model';
import { TAGS } from '../../locales/available';
import { clean } from '../../review/clean';
import { writeCsv } from '../../review/formats/csv';
import { differenceOf, type Line } from '../../review/formats/diff';
import { FileError, type OutExchange } from '../../review/formats/exchange';
import { writeMessages } from '../../review/formats/messages';
import { outgoing } from '../../review/formats/out';
import { formatOf, readExchange } from '../../review/formats/read';
import { readReview, writeReview } from '../../review/formats/review-file';
import { utf8 } from '../../review/formats/utf8';
import { writeXliff } from '../../review/formats/xliff-write';
import type { Reviewed } from '../../review/language';
import type { ReviewRecord } from '../../review/records';
import type { Desk } from './desk';
import { hasName } from './judging';
import { saveFile } from './save';

type Filing = Pick<DeskActs, 'download' | 'readFile' | 'take' | 'leave' | 'closeFile'>;

/** Larger files are none of ours; characters. */
const MOST = 20_000_000;

const WRITERS: Readonly<
  Record<
    Exclude<ExportFormat, 'report' | 'review'>,
    { name: (tag: string) => string; type: string; write(exchange: OutExchange): string }
  >
> = {
  'xliff-2.1': {
    name: (tag) => `signpost-${tag}.xlf`,
    type: 'application/xliff+xml',
    write: (exchange) => writeXliff(exchange, '2.1'),
  },
  'xliff-1.2': {
    name: (tag) => `signpost-${tag}-1.2.xlf`,
    type: 'application/x-xliff+xml',
    write: (exchange) => writeXliff(exchange, '1.2'),
  },
  messages: {
    name: (tag) => `signpost-${tag}-messages.json`,
    type: 'application/json',
    write: writeMessages,
  },
  csv: { name: (tag) => `signpost-${tag}.csv`, type: 'text/csv', write: writeCsv },
};

/** @param report makes the report with pictures of the language that is looked at */
export function filingActs(desk: Desk, report: () => Promise<string>): Filing {
  const set = (state: Import) => desk.set({ import: state });
  return {
    download: (format) => {
      download(desk, format, report).catch(() => {
        desk.say('The file could not be written. Reload the page and try again.');
      });
    },
    readFile: (file) => void read(desk, file).then(set),
    take: (lines) => take(desk, lines),
    leave: (lines) => leave(desk, lines),
    closeFile: () => set({ state: 'none' }),
  };
}

async function download(
  desk: Desk,
  format: ExportFormat,
  report: () => Promise<string>,
): Promise<void> {
  const { language } = desk.state.place;
  if (format === 'review') {
    const records = await desk.store.allRecords();
    if (records.length === 0) desk.say('There is nothing to hand in yet.');
    else save('signpost-review.json', 'application/json', writeReview(records), desk);
    return;
  }
  if (format === 'report') {
    save(`signpost-${language}.html`, 'text/html', await report(), desk);
    return;
  }
  const data = desk.shelf.data(language);
  if (!data) return;
  const { name, type, write } = WRITERS[format];
  const records = desk.shelf.records(language);
  const out = outgoing({ language: data, records }, desk.shelf.texts(language));
  save(name(language), type, write(out), desk);
}

function save(name: string, type: string, content: string, desk: Desk): void {
  saveFile(name, type, content);
  desk.say(`Saved: ${name}.`);
}

async function read(desk: Desk, file: File): Promise<Import> {
  try {
    if (file.size > MOST)
      throw new FileError(file.name, 1, 'is too large to be of Signpost’s texts.');
    const content = utf8(file.name, new Uint8Array(await file.arrayBuffer()));
    if (formatOf(file.name) === 'review') {
      return { state: 'review', file: file.name, records: readReview(file.name, content) };
    }
    return await open(desk, file.name, content);
  } catch (error) {
    if (error instanceof FileError) return { state: 'refused', says: error.message };
    return { state: 'refused', says: `${file.name}, line 1: could not be read.` };
  }
}

async function open(desk: Desk, file: string, content: string): Promise<Import> {
  const ids = desk.shelf.texts('en').map(({ id }) => id);
  const exchange = readExchange(file, content, { ids, languages: TAGS });
  await desk.shelf.load(exchange.language, TAGS);
  const { language } = exchange;
  const uids = [...desk.shelf.records(language), ...(desk.shelf.data(language)?.kept ?? [])];
  const held = new Set(uids.map(({ uid }) => uid));
  const texts = desk.shelf.texts(language);
  const difference = differenceOf(exchange, texts, held);
  const wrong = difference.lines.map((line) => errorsOf(desk, line, texts, language));
  return { state: 'open', file, difference, wrong, left: [...difference.lines.keys()] };
}

/** What the checks hold against the words of a file, before they are taken. */
function errorsOf(desk: Desk, line: Line, texts: readonly Reviewed[], tag: string): string[] {
  const own = texts.find(({ id }) => id === line.id);
  if (line.kind !== 'text' || !own) return [];
  return desk.shelf
    .check(tag, desk.shelf.with(tag, own, line.next))
    .filter(({ level }) => level === 'error')
    .map(({ says }) => says);
}

function take(desk: Desk, wanted?: readonly number[]): void {
  const open = desk.state.import;
  if (open.state === 'review') takeReview(desk, open);
  if (open.state !== 'open' || !hasName(desk)) return;
  const { lines, language } = open.difference;
  const taken = wanted ?? open.left;
  const records = taken.flatMap((index): ReviewRecord[] => {
    const line = lines[index];
    return line ? [recordOf(desk, line, language)] : [];
  });
  desk.add(records);
  leave(desk, taken);
  desk.say(`Taken: ${records.length}.`);
}

/** Another reviewer's records are put beside one's own: nothing of either is lost. */
function takeReview(desk: Desk, { file, records }: Extract<Import, { state: 'review' }>): void {
  void desk.store.allRecords().then((all) => {
    const held = new Set(all.map(({ uid }) => uid));
    const fresh = records.filter(({ uid }) => !held.has(uid));
    desk.add(fresh);
    const says = `${file}: ${fresh.length} of ${records.length} records were new, and are put together with yours.`;
    desk.set({ import: { state: 'taken', says } });
  });
}

function recordOf(desk: Desk, line: Line, language: string): ReviewRecord {
  if (line.kind === 'verdict') return line.verdict;
  const { id, next } = line;
  const original = desk.shelf.texts(language).find((one) => one.id === id)?.original ?? line.now;
  return desk.sign({ kind: 'edit', language, id, text: clean(next), from: original });
}

function leave(desk: Desk, wanted?: readonly number[]): void {
  const open = desk.state.import;
  if (open.state !== 'open') return;
  const gone = new Set(wanted ?? open.left);
  desk.set({ import: { ...open, left: open.left.filter((index) => !gone.has(index)) } });
}
