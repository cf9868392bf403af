import { checkDirection } from './direction';
import type { Checked, Finding } from './finding';
import { checkLabels } from './labels';
import { checkLength } from './length';
import { checkMeaning } from './meaning';
import { checkPlaceholders } from './placeholders';
import { checkPunctuation } from './punctuation';
import { checkReading } from './reading';
import { checkTerms } from './terms';
import { checkUntranslated } from './untranslated';

const ALL = [
  checkPlaceholders,
  checkLabels,
  checkMeaning,
  checkTerms,
  checkPunctuation,
  checkUntranslated,
  checkDirection,
  checkLength,
  checkReading,
];

/** All that can be said of a text without drawing it, the gravest first. */
export function check(subject: Checked): Finding[] {
  return gravest(ALL.flatMap((one) => one(subject)));
}

const ORDER: Finding['level'][] = ['error', 'warning', 'note'];

/** The gravest first, otherwise in their order. */
export function gravest(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
}
