import type { Term } from '../terms';
import { type Checked, type Finding, isSource } from './finding';

/** One word for one thing: where the source has a term, the text has the word for it. */
export function checkTerms(subject: Checked): Finding[] {
  // The stores give a name so little room that it may leave something out.
  if (isSource(subject) || subject.id === 'extension.name') return [];
  const { language, terms } = subject;
  const source = subject.source.toLowerCase();
  const text = subject.text.toLocaleLowerCase(language);
  return Object.entries(terms).flatMap(([name, term]) => {
    const of = (says: string): Finding => ({ check: 'terms', level: 'warning', says });
    const avoided = term.avoid.find((word) => begins(text, word));
    if (avoided) return [of(`“${avoided}” is not the word for “${name}”${instead(term)}.`)];
    const meant = term.source.some((word) => begins(source, word));
    // Words are compounded, and take prefixes: the term may stand inside of one.
    const named = term.use.length === 0 || term.use.some((word) => text.includes(word));
    return meant && !named ? [of(`Has no word for “${name}”${instead(term)}.`)] : [];
  });
}

function instead({ use }: Term): string {
  return use.length > 0 ? `: the term is ${use.map((word) => `“${word}…”`).join(' or ')}` : '';
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** True if a word of the text begins so; in scripts without spaces, anywhere. */
function begins(text: string, beginning: string): boolean {
  if (UNSPACED.test(beginning)) return text.includes(beginning);
  const escaped = beginning.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${escaped}`, 'u').test(text);
}
