import type { Finding } from './checks/finding';

/** Something in a drawing that does not fit (found by `components/review/picture/measure.ts`). */
export interface Misfit {
  kind: 'overflow' | 'clipped' | 'wrapped' | 'broken' | 'rows' | 'scrolls';
  words: string;
}

const SAYS: Readonly<Record<Misfit['kind'], [level: Finding['level'], says: string]>> = {
  overflow: ['error', 'Does not fit into its part of the bubble'],
  clipped: ['error', 'Is cut off at the edge of the bubble'],
  wrapped: ['warning', 'Takes too many lines on its button'],
  broken: ['warning', 'Has a word that is too long and breaks'],
  rows: ['note', 'The buttons at the foot need a second row'],
  scrolls: ['note', 'The bubble has to be scrolled'],
};

/**
 * What a drawing says about one of its texts.
 * @param where the drawing was made, such as "at 320 px"
 */
export function layoutFindings(text: string, misfits: readonly Misfit[], where: string): Finding[] {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/\s+/g, ' ').trim());
  const own = misfits.filter(({ words }) => {
    const shown = words.replace(/[\u2066-\u2069]/g, '');
    return parts.every((part) => shown.includes(part));
  });
  return [...new Set(own.map(({ kind }) => kind))].map((kind) => {
    const [level, says] = SAYS[kind];
    return { check: 'layout', level, says: `${says} ${where}.` };
  });
}
