import { compared } from './compare.ts';
import type { Run } from './run.ts';
import { marked } from './table.ts';
import { stepOf, tally } from './tally.ts';

/** `docs/accuracy.md`: the figures of one whole run, and how to read them. */
export function documentOf({ outcomes, leftOut }: Run, seed: number): string {
  const traps = outcomes.filter((one) => one.trap);
  const own = outcomes.filter((one) => one.wording === one.part).length;
  return `# Accuracy

Written by \`npm run accuracy\`: the real detection, in a real Chromium, over ${outcomes.length} states of pages (seed ${seed}), ${traps.length} of them traps, in which there is much to fall for and nothing may be ringed. \`tests/corpus/README.md\` says how they are made. Detection sees the page alone; the truth about it is known to the generator only.

- **right**: exactly what should be is ringed, and nothing where nothing should be
- **abstained**: nothing, or not all, is ringed where something should be
- **WRONG**: a ring anywhere else, or under another step’s name
- **at most wrong**: the upper 95 % bound of the wrong rate that so many states allow (Clopper and Pearson, exact; about 3/n where none is wrong)
- **availability**: what is said of the cancellation. Unknown where the page tells it counts as unknown; anything else that is not so as wrong.

The parts: thresholds are fitted on *fitting*; *validation* has other seeds, wordings and twenty-four families of its own; in *unseen*, families and wordings are in neither, and whoever works on detection sees these totals alone.

${marked(
  'part',
  tally(outcomes, ({ part }) => part),
)}

${marked(
  'traps',
  tally(traps, ({ part }) => part),
)}

## Steps

What is to be ringed; *nothing* where all that is there is something else, or a text tells how it stands.

${marked('step', byName(tally(outcomes, stepOf)))}

## Beside others

On the same states, in the same run:

- *plain labels*: the exact text of a label in the language that the page states, without regard to case and white space around; the first control that shows with the furthest step’s. It has the labels that Signpost has.
- *Similo*: weighted similarity of fourteen properties (arXiv 2208.00677, weights as published), with the English practice account as the old version of every step; the likest control of the page is ringed.
- *Similo, like enough*: the same, with nothing ringed under half of all weights.

Where one of several rows had been chosen before, or all are to be ringed, one right ring counts as abstained.

${marked('', compared(outcomes))}

## Languages

${marked('language', byName(tally(outcomes, ({ language }) => language)))}

${words(own, outcomes.length, leftOut)}

## Families of markup

${marked('family', byName(tally(outcomes, ({ part, family }) => `${part}, ${family}`)))}

`;
}

function byName<T extends { name: string }>(all: T[]): T[] {
  return all.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function words(own: number, all: number, leftOut: Run['leftOut']): string {
  const out = leftOut.map(({ part, language }) => `${language} (${part})`).join(', ');
  const none = out ? ` Left out, for want of any words: ${out}.` : '';
  return `${own} of ${all} states have the words of their part; the others those of the practice account.${none}`;
}
