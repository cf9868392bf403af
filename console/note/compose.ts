import type { Evidence, Verdict } from '../../guide/availability';
import { STEP_IDS, stepNumber } from '../../guide/steps';
import { format } from '../../locales/format';
import type { Text } from '../../locales/text';
import type { CaseRecord, Entry, Named } from '../record/types';
import type { Words } from '../words';
import { redact } from './redact';

/** What a note is made of, in the language that it is written in. */
export interface NoteLanguage {
  text: Text;
  words: Words;
}

export interface NoteOptions {
  /** True to name subscriptions and Service tags, and to quote the site in full. */
  personal: boolean;
  /** IANA name of the time zone; the device's where it is not given. */
  timeZone?: string;
}

/** A case note, ready to be written out: plain words. */
export interface Note {
  /** BCP 47. */
  language: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** That it is no receipt. */
  receipt: string;
  facts: { name: string; value: string }[];
  course: { name: string; lines: { at: string; what: string }[] };
  /** What the site said, in its own words and language; `lines` is empty where it said nothing. */
  said: { name: string; lines: string[] };
  unofficial: string;
}

/** Evidence in which the site speaks of a cancellation itself. */
const CONFIRMS = new Set<Evidence['code']>(['says-cancelled-now', 'says-cancelled-before']);

/** Makes the note of a record. Pure. Nothing in it is personal unless that is asked for. */
export function compose(record: CaseRecord, language: NoteLanguage, options: NoteOptions): Note {
  const { text, words } = language;
  const { entries } = record;
  const tag = text.meta.language;
  const { timeZone } = options;
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const clock = new Intl.DateTimeFormat(tag, { timeStyle: 'medium', timeZone });
  const clean = (quote: string) => (options.personal ? quote : redact(quote, record.seen));
  const verdicts = entries.filter((one) => one.kind === 'verdict');
  const ended = entries.at(-1)?.kind === 'ended' ? entries.at(-1) : undefined;
  const facts = [
    { name: words.note.began, value: entries[0] ? day.format(entries[0].at) : '' },
    { name: words.note.ended, value: ended ? day.format(ended.at) : '' },
    { name: words.note.outcome, value: outcomes(verdicts, text, options.personal) },
  ];
  const lines = entries.map((entry) => ({
    at: clock.format(entry.at),
    what: what(entry, language, options.personal, clean),
  }));
  const said = verdicts.flatMap(({ verdict }) => confirmations(verdict)).map(clean);
  return {
    language: tag,
    dir: text.meta.dir === 'rtl' ? 'rtl' : 'ltr',
    title: words.note.title,
    receipt: words.note.receipt,
    facts: facts.filter(({ value }) => value !== ''),
    course: { name: words.note.course, lines },
    said: { name: words.note['site-says'], lines: [...new Set(said)] },
    unofficial: text.popup.unofficial,
  };
}

type VerdictEntry = Extract<Entry, { kind: 'verdict' }>;

/** The last verdict on each subscription; that nothing is known, where there is none. */
function outcomes(verdicts: VerdictEntry[], text: Text, personal: boolean): string {
  const last = new Map(verdicts.map((one) => [JSON.stringify(one.subscription), one]));
  if (last.size === 0) return text.availability.unknown.title;
  const all = [...last.values()].map(({ verdict, subscription }) =>
    named(text.availability[verdict.value].title, personal ? subscription : null),
  );
  return [...new Set(all)].join('; ');
}

function named(words: string, subscription: Named | null): string {
  if (!subscription) return words;
  // Kept in one piece in text of another direction (UAX 9).
  const isolated = [subscription.name, subscription.tag].filter(Boolean).join(' · ');
  return `${words}: \u2068${isolated}\u2069`;
}

function confirmations({ evidence }: Verdict): string[] {
  return evidence.flatMap(({ code, quote }) => (quote && CONFIRMS.has(code) ? [quote] : []));
}

function what(
  entry: Entry,
  { text, words }: NoteLanguage,
  personal: boolean,
  clean: (quote: string) => string,
): string {
  switch (entry.kind) {
    case 'began':
      return words.note.began;
    case 'ended':
      return words.note.ended;
    case 'paused':
      return text.overlay['paused-title'];
    case 'resumed':
      return text.overlay.resume;
    case 'step': {
      const number = stepNumber(entry.step);
      const { progress } = text.overlay;
      const step = format(progress, { number, total: STEP_IDS.length }, text.meta);
      return `${step}: ${text.steps[entry.step].name}`;
    }
    case 'met':
      return text.situations[entry.situation].title;
    case 'verdict': {
      const { verdict, subscription } = entry;
      const title = text.availability[verdict.value].title;
      const seen = verdict.evidence.map(({ code, quote = '' }) =>
        format(text.evidence[code], { quote: clean(quote) }, text.meta),
      );
      return [named(title, personal ? subscription : null), ...seen].join('. ').replace('..', '.');
    }
  }
}
