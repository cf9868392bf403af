import type { Term } from '../terms';
import { type Checked, type Finding, isSource } from './finding';

/** One word for one thing: where the source has a term, the text has the word for it. */
export function checkTerms(subject: Checked): Finding[] {
  if (isSource(subject)) return [];
  const source = subject.source.toLowerCase();
  const text = subject.text.toLowerCase();
  return Object.entries(subject.terms).flatMap(([name, term]) => {
    const of = (says: string): Finding => ({ check: 'terms', level: 'warning', says });
    const avoided = term.avoid.find((word) => has(text, word));
    if (avoided) return [of(`“${avoided}” is not the word for “${name}”${instead(term)}.`)];
    const meant = term.source.some((word) => has(source, word));
    const named = term.use.length === 0 || term.use.some((word) => has(text, word));
    return meant && !named ? [of(`Has no word for “${name}”${instead(term)}.`)] : [];
  });
}

function instead({ use }: Term): string {
  return use.length > 0 ? `: the term is ${use.map((word) => `“${word}…”`).join(' or ')}` : '';
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** True if a word of the text begins so; in scripts without spaces, anywhere. */
function has(text: string, beginning: string): boolean {
  const form = beginning.toLowerCase();
  if (UNSPACED.test(form)) return text.includes(form);
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${escaped}`, 'u').test(text);
}
