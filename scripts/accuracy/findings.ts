import type { Outcome } from '../../tests/corpus/page/run.ts';

/**
 * All states of fitting and validation that did not go right, in words: the wrong ones first, those of
 * one kind of page together. States of the unseen part are never listed.
 */
export function findings(outcomes: readonly Outcome[]): string {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes) {
    if (one.part === 'unseen' || (one.verdict === 'right' && one.availability === 'right'))
      continue;
    const name = `${verdictOf(one)}: ${one.scene.replace(/, after \d+$/, '')}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const order = ['ringed wrongly', 'says wrongly', 'rings nothing', 'says unknown'];
  const rank = (name: string) => order.findIndex((start) => name.startsWith(start));
  return [...groups]
    .sort(([a, all], [b, others]) => rank(a) - rank(b) || others.length - all.length)
    .map(([name, all]) => [`${name} (${all.length})`, ...all.map(line)].join('\n'))
    .join('\n\n');
}

function verdictOf({ verdict, availability }: Outcome): string {
  if (verdict === 'wrong') return 'ringed wrongly';
  if (availability === 'wrong') return 'says wrongly';
  return verdict === 'abstained' ? 'rings nothing, or not all' : 'says unknown';
}

function line({ id, family, detail }: Outcome): string {
  return `  ${id} [${family}] ${detail}`;
}
