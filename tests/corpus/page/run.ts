import { type Look, read } from '../../../detection/read';
import type { Memory } from '../../../guide/reading';
import type { StepId } from '../../../guide/steps';
import { isShowing } from '../../../practice/marks';
import { labelMatcher } from '../baselines/labels';
import { oldVersion } from '../baselines/old';
import type { Properties } from '../baselines/properties';
import { similo } from '../baselines/similo';
import type { Part, State, Truth } from '../state';
import { judge, judgeAvailability, type Verdict } from './judge';

export const BASELINES = ['labels', 'similo', 'similo-threshold'] as const;
export type Baseline = (typeof BASELINES)[number];

/** What else is wanted of a run. */
export interface Wanted {
  /** Every candidate with its clues. */
  explain: boolean;
  baselines: boolean;
}

/** What came of one state: plain data. */
export interface Outcome {
  id: string;
  part: Part;
  family: string;
  language: string;
  wording: string;
  scene: string;
  trap: boolean;
  /** The step that the page is at; null where nothing is to be ringed. */
  step: StepId | null;
  verdict: Verdict;
  availability: 'right' | 'unknown' | 'wrong';
  /** How the baselines did on the same page; null where they were not asked. */
  baselines: Record<Baseline, Verdict> | null;
  /** Of the detection alone, ms. */
  time: number;
  /** What was seen and what is true, in words. */
  detail: string;
}

/** Draws a state, reads it once, and compares. @throws Error if the state is not what it says */
export async function run(state: State, wanted: Wanted): Promise<Outcome> {
  try {
    const old = wanted.baselines ? await learned() : null;
    const truth = await state.build();
    sane(truth);
    const { memory, truth: asked } = remembering(state, truth);
    // What was just drawn is laid out before the clock starts.
    document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const start = performance.now();
    const look = read(document, state.address, memory, state.quiet);
    const time = performance.now() - start;
    const step = look.reading.step;
    const { id, part, family, language, wording, scene, trap } = state;
    return {
      ...{ id, part, family, language, wording, scene, trap, time },
      step: asked.targets.length > 0 ? asked.step : null,
      verdict: judge({ elements: look.elements, step }, asked),
      availability: judgeAvailability(look.reading.availability.value, asked),
      baselines: old ? judged(old, truth) : null,
      // Nobody is to work on the single states of the unseen part.
      detail: part === 'unseen' ? '' : words(look, asked, state, wanted.explain),
    };
  } finally {
    state.leave?.();
  }
}

let old: Promise<Properties[]> | undefined;

/** The old version is looked at once, before the first state stands. */
function learned(): Promise<Properties[]> {
  old ??= oldVersion();
  return old;
}

/** Baselines know of no steps and of no rows chosen before. */
function judged(from: readonly Properties[], truth: Truth): Record<Baseline, Verdict> {
  const verdict = (elements: readonly Element[]) => judge({ elements, step: null }, truth);
  const { best, likeEnough } = similo(from);
  return {
    labels: verdict(labelMatcher()),
    similo: verdict(best),
    'similo-threshold': verdict(likeEnough),
  };
}

/** A target that nobody can see or press would be no truth. */
function sane(truth: Truth): void {
  for (const one of truth.targets)
    if (!isShowing(one)) throw new Error(`A target does not show: ${one.outerHTML.slice(0, 200)}`);
}

/** Where a row was chosen before, its key is the one that the list itself gives. */
export function remembering(state: State, truth: Truth): { memory: Memory; truth: Truth } {
  const { chosen } = truth;
  if (!chosen) return { memory: state.memory, truth };
  const { reading, elements } = read(document, state.address, state.memory, state.quiet);
  const key = reading.targets[elements.indexOf(chosen)]?.subscription ?? null;
  if (key === null) return { memory: state.memory, truth };
  const memory = { ...state.memory, chosen: key, subscriptions: reading.subscriptions ?? [] };
  return { memory, truth: { ...truth, targets: [chosen], ring: 'one' } };
}

function words({ reading, elements }: Look, truth: Truth, state: State, explain: boolean): string {
  const named = (all: readonly Element[]) => all.map(describe).join(' | ') || 'nothing';
  const said = [
    `ringed ${named(elements)} (${reading.step}, ${reading.situation ?? 'plain'}), ${reading.availability.value}`,
    `truth ${named(truth.targets)} (${truth.step}), ${truth.availability.join(' or ')}`,
    `at ${state.address}, was at ${state.memory.step}, speaks ${reading.languages.join('+')}`,
  ].join('; ');
  if (!explain) return said;
  const clues = reading.candidates.map(
    ({ step, label, score, veto, clues: all }) =>
      `  ${step} "${label}" ${score}${veto ? ` never: ${veto}` : ''} ${all.map((one) => `${one.id} ${one.weight}`).join(', ')}`,
  );
  return [said, ...clues, JSON.stringify(reading.availability)].join('\n');
}

function describe(element: Element): string {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const name = text || (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  const value =
    name || (element as Partial<HTMLInputElement>).value || element.outerHTML.slice(0, 60);
  return `<${element.localName}> ${value.slice(0, 40)}`;
}
