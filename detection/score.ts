import type { Candidate, Clue } from '../guide/reading';
import type { StepId } from '../guide/steps';
import { lead, threshold } from './fitted.json';
import { spoken } from './labels';
import type { Control } from './page';
import type { Place } from './place';
import { taught } from './taught';

/** What a person showed counts like a good clue, and for no more: the others must still speak for it. */
const SHOWN = 0.5;

/** A control under judgement for one step. Clues add up; a veto rules it out whatever they say. */
export class Judged {
  readonly clues: Clue[] = [];
  veto: string | null = null;

  constructor(
    readonly step: StepId,
    readonly control: Control,
  ) {}

  get score(): number {
    return this.clues.reduce((sum, clue) => sum + clue.weight, 0);
  }

  /** Adds a clue if `seen`; negative weights speak against. */
  clue(id: string, weight: number, seen: boolean): this {
    if (seen) this.clues.push({ id, weight });
    return this;
  }

  /** Rules the control out if `seen`. The first reason is kept; what costs is asked only while there is none. */
  never(context: string, seen: boolean | (() => boolean)): this {
    if (this.veto === null && (typeof seen === 'function' ? seen() : seen)) this.veto = context;
    return this;
  }

  /** Rules the control out where it stands in one of these; the veto is called as the place. */
  outside(...places: (keyof Place)[]): this {
    for (const one of places) this.never(one, this.control.place[one] !== null);
    return this;
  }

  /** A candidate must reach the threshold to be ringed at all. It is fitted: `npm run fit`. */
  get passes(): boolean {
    return this.veto === null && this.score >= threshold - 1e-9;
  }

  /** As plain data, for "Why?". */
  plain(): Candidate {
    const score = Math.round(this.score * 100) / 100;
    return {
      step: this.step,
      label: this.control.label.slice(0, 80),
      score,
      veto: this.veto,
      clues: this.clues,
    };
  }
}

/** What a step's judge found: the winner, or why there is none. */
export interface Ruling {
  winner: Control | null;
  /** True if several pass and none is clearly ahead. */
  unsure: boolean;
  judged: Judged[];
}

/** Of two that score alike neither is ahead, whatever lead was fitted. */
const AHEAD = 0.01;

/** Keeps one candidate only if it passes the threshold and leads the runner-up by the fitted lead. */
export function rule(judged: Judged[]): Ruling {
  const { lessons } = spoken();
  for (const one of judged) {
    const shown = taught(one.step, one.control, lessons);
    one.clue('shown-by-you', SHOWN, shown === 'right').never('shown-wrong', shown === 'wrong');
  }
  const passing = judged.filter((one) => one.passes).sort((a, b) => b.score - a.score);
  const [first, second] = passing;
  if (!first) return { winner: null, unsure: false, judged };
  const leads = !second || first.score - second.score >= (lead || AHEAD) - 1e-9;
  return { winner: leads ? first.control : null, unsure: !leads, judged };
}
