import { type Checked, type Finding, isSource } from './finding';

/** The same word in many languages, a name, or a key of the keyboard. */
export const MAY_BE_ENGLISH: ReadonlySet<string> = new Set([
  'Signpost',
  'Start',
  'Stop',
  'Pause',
  'Alt+Shift+S',
]);

/** Words that one language shares with English. */
const SHARED: Readonly<Record<string, string>> = { de: 'Name', fr: 'Action', nl: 'Training' };

/** Names that stay as they are, in lower case. */
const NAMES = new Set(
  (
    'signpost dell dell.com my account digital locker prosupport premium support plus flex apex ' +
    'mcafee microsoft customer care order esc alt shift tab chrome firefox edge service tag e-mail mail cookie cookies'
  ).split(' '),
);

/** English words that no other language of Latin script has. */
const ENGLISH =
  /(?<![\p{L}{])(?:the|your|with|this|that|what|when|which|press|cancel|cancelled|subscription|subscriptions|please|here|page of)(?![\p{L}}])/giu;

/** Words that run on in English, so many in a row, are no accident. */
const RUN = 3;

/** What is still English: the whole text, or words in it. */
export function checkUntranslated(subject: Checked): Finding[] {
  if (isSource(subject) || subject.language.startsWith('en-')) return [];
  const { source, text, quotes } = subject;
  const say = (says: string, level: Finding['level'] = 'warning'): Finding[] => [
    { check: 'untranslated', level, says },
  ];
  if (!text.trim()) return say('Is empty.', 'error');
  if (text === source) {
    const may = MAY_BE_ENGLISH.has(text) || SHARED[subject.language] === text;
    return may || wordsOf(text).length === 0 ? [] : say('Is the same as the source.', 'error');
  }
  const left = isLatin(subject.language)
    ? englishIn(withoutQuotes(text, quotes), source)
    : latinIn(withoutQuotes(text, quotes));
  return left.length > 0 ? say(`Still in English: ${left.join(', ')}.`) : [];
}

/** Words of another script, names aside. */
function latinIn(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => word.length > 2);
}

/** English words, and runs of words that stand in the source as well; names aside. */
function englishIn(text: string, source: string): string[] {
  const plain = text.replace(/\{\w+\}/g, '|');
  const words = plain.match(ENGLISH) ?? [];
  const own = source.toLowerCase();
  const parts = plain.split(/[^\p{L}'’ -]+/u).flatMap((part) => {
    const all = part.trim().split(/\s+/);
    return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, at) => all.slice(at, at + RUN));
  });
  const runs = parts
    .filter((run) => run.some((word) => !NAMES.has(word.toLowerCase())))
    .map((run) => run.join(' '))
    .filter((run) => own.includes(run.toLowerCase()));
  return [...new Set([...words, ...runs])];
}

/** Latin words that are no name and no placeholder. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/\{\w+\}/g, ' ');
  return (plain.match(/[A-Za-z][A-Za-z.'’]*/g) ?? [])
    .map((word) => word.replace(/[.'’]+$/, ''))
    .filter((word) => !NAMES.has(word.toLowerCase()));
}

/** A control may be called in English on the site; the label check looks after those. */
function withoutQuotes(text: string, [open = '', close = '']: readonly string[]): string {
  if (!open || !close) return text;
  const parts = text.split(open);
  return [parts[0], ...parts.slice(1).map((part) => part.slice(part.indexOf(close) + 1))].join(' ');
}

function isLatin(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Latn';
}
