import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Checked, Finding } from './finding';

/** School years that a plain text asks for, at the most. */
const PLAIN = 8;
/** Texts of fewer words have no level worth telling. */
const LEAST = 6;

/** How hard the English source is to read: a hard source makes hard translations. */
export function checkReading({ source }: Checked): Finding[] {
  const grade = gradeOf(source);
  if (grade === null || Math.round(grade) <= PLAIN) return [];
  const says = `The source asks for ${Math.round(grade)} years of school (Flesch–Kincaid); plain is up to ${PLAIN}.`;
  return [{ check: 'reading', level: 'note', says }];
}

/**
 * Flesch–Kincaid grade of an English text (Kincaid et al. 1975); null for one too short to tell.
 * @see https://apps.dtic.mil/sti/citations/ADA006655
 */
export function gradeOf(text: string): number | null {
  const plain = text.replace(/\{\w+\}/g, 'it');
  const count = (granularity: 'word' | 'sentence') =>
    [...new Intl.Segmenter('en', { granularity }).segment(plain)].filter(
      (one) => granularity === 'sentence' || one.isWordLike,
    ).length;
  const word = count('word');
  if (word < LEAST) return null;
  return fleschKincaid({ word, sentence: count('sentence'), syllable: syllable(plain) });
}
