import { marksIn } from '../marks';
import { type Checked, type Finding, isSource } from './finding';

/** What closes a sentence in one script and in the others. */
const ENDS: Record<string, string> = {
  '.': '.。।۔',
  '?': '?？؟;',
  '!': '!！',
  ':': ':：',
  '…': '…',
};

/** Languages that write sentences without a stop. */
const NO_STOPS = new Set(['th', 'lo']);

/** Punctuation and quotation marks as the language has them. */
export function checkPunctuation(subject: Checked): Finding[] {
  const { text, quotes, language } = subject;
  const found: Finding[] = [];
  const say = (says: string, level: Finding['level'] = 'warning') =>
    found.push({ check: 'punctuation', level, says });

  for (const wrong of marksIn(text, quotes)) say(wrong, 'error');
  for (const { when, says } of RULES) {
    if (when(text, language.split('-')[0] ?? '')) say(says);
  }
  if (!isSource(subject)) {
    const end = endOf(subject.source);
    const own = endOf(text);
    const stops = !NO_STOPS.has(language.split('-')[0] ?? '');
    if (stops && end !== own) {
      say(
        end && own
          ? `Ends in “${own}”, the source in “${end}”.`
          : end
            ? `Does not end in “${end}” as the source does.`
            : `Ends in “${own}”, the source does not.`,
      );
    }
  }
  return found;
}

/** The mark that ends a text, in its Latin form; '' if none does. Closing quotation marks are passed over. */
function endOf(text: string): string {
  const last =
    text
      .trim()
      .replace(/[\s"'”’»«“」』)\]\u2069]+$/u, '')
      .at(-1) ?? '';
  return Object.keys(ENDS).find((mark) => ENDS[mark]?.includes(last)) ?? '';
}

interface Rule {
  when(text: string, language: string): boolean;
  says: string;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Conventions that texts on screens follow. Sources: Unicode CLDR delimiters; Imprimerie nationale,
 * Lexique des règles typographiques (French spaces); RAE, Ortografía (Spanish opening marks).
 */
const RULES: readonly Rule[] = [
  { when: (text) => /\S {2,}\S/.test(text), says: 'Has two spaces in a row.' },
  { when: (text) => text !== text.trim(), says: 'Has a space at an end.' },
  { when: (text) => text.includes('...'), says: 'Three dots stand where “…” is one sign.' },
  {
    when: (text, language) => language !== 'fr' && /\S\s[,.!?](?:\s|$)/.test(text),
    says: 'Has a space before a punctuation mark.',
  },
  {
    when: (text, language) => language === 'fr' && /[^\s\u00a0\u202f«?!][?!;»]/.test(text),
    says: 'French has a narrow space before “?”, “!”, “;” and “»”.',
  },
  {
    when: (text, language) => language === 'fr' && / [?!;:»]/.test(text),
    says: 'The space before the mark may break: French takes a no-break space there.',
  },
  {
    when: (text, language) =>
      language === 'es' && text.split('?').length !== text.split('¿').length,
    says: 'Spanish opens a question with “¿”.',
  },
  {
    when: (text, language) =>
      language === 'es' && text.split('!').length !== text.split('¡').length,
    says: 'Spanish opens an exclamation with “¡”.',
  },
  {
    when: (text, language) => ['ar', 'fa', 'ur'].includes(language) && /[?,;](?:\s|$)/.test(text),
    says: 'Arabic script has “؟”, “،” and “؛”.',
  },
  {
    when: (text, language) => language === 'el' && /\?/.test(text),
    says: 'Greek asks with “;”.',
  },
  {
    when: (text, language) =>
      ['ja', 'zh'].includes(language) &&
      new RegExp(`${CJK.source}[,.?!;:](?:\\s|$|${CJK.source})`, 'u').test(text),
    says: 'Has a Latin punctuation mark after a full-width letter.',
  },
  {
    when: (text) => /\p{L}'\p{L}/u.test(text),
    says: 'Has a straight apostrophe; the typographic one is “’”.',
  },
];
