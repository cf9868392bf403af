import type { Dice } from '../../../practice/dice';
import type { Wording } from './wording';

type Labels = Wording['labels'];
export type Label = keyof Labels;

/** One wording of everything, drawn for one page. */
export interface Words extends Omit<Wording, 'labels' | 'confirm' | 'outcome'> {
  labels: Record<Label, string>;
  confirm: { title: string; text: string; go: string; keep: string };
  outcome: { now: string; before: string; not: string };
}

/** How likely each English label is on a page whose languages are mixed. */
const MIXED = 0.35;

/** Draws the words of a page: mostly the likeliest ones. @param english what is mixed in; null: nothing */
export function chosenWords(dice: Dice, own: Wording, english: Wording | null): Words {
  const { labels, confirm, outcome, ...rest } = own;
  const names = Object.keys(labels) as Label[];
  const pick = (key: string, all: readonly string[]) => drawn(dice, `word:${key}`, all);
  const foreign = (name: Label) => english !== null && dice.chance(`mixed:${name}`, MIXED);
  return {
    ...rest,
    labels: Object.fromEntries(
      names.map((name) => [
        name,
        foreign(name) ? (english?.labels[name][0] ?? '') : pick(name, labels[name]),
      ]),
    ) as Record<Label, string>,
    confirm: { ...confirm, go: pick('go', confirm.go), keep: pick('keep', confirm.keep) },
    outcome: {
      now: pick('now', outcome.now),
      before: pick('before', outcome.before),
      not: pick('not', outcome.not),
    },
  };
}

/** The first in seven of ten, else one of the others. */
function drawn(dice: Dice, key: string, all: readonly string[]): string {
  const [first = '', ...others] = all;
  if (others.length === 0 || dice.chance(key, 0.7)) return first;
  return dice.pick(`${key}:other`, others as [string, ...string[]]);
}

/** Puts values into a sentence: `{date}`. What is not given stays as it is. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
