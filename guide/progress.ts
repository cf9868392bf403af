import type { Availability, Verdict } from './availability';
import { UNKNOWN } from './availability';
import type { Command } from './messages';
import type { Area, Candidate, Memory, Reading, Subscription, Target } from './reading';
import type { SituationId } from './situations';
import { isLater, STEP_IDS, type StepId, type StepStatus } from './steps';

export type RunState = 'running' | 'paused' | 'finished';

/** The contract's `data-state`. */
export type OverlayState = 'pointing' | 'choosing' | 'looking' | 'paused' | 'finished';

/**
 * What Signpost remembers of the walkthrough in one tab. Lives in session storage; the page always
 * decides the step, this only colours the list, keeps the customer's choice and breaks ties.
 */
export interface Progress {
  run: RunState;
  /** The step the page supports now, or the one that is looked for. */
  step: StepId;
  /** True after Esc: the overlay is reduced to its chip until it is shown again. */
  hidden: boolean;
  /** How many targets are ringed now. */
  ringed: number;
  /** What is ringed now, for those who can't see the page. */
  targets: Target[];
  area: Area;
  /** The page's language, BCP 47, '' while it has not said. */
  pageLanguage: string;
  /** The languages in which its pages were read so far. */
  languages: readonly string[];
  situation: SituationId | null;
  situationQuote: string | null;
  availability: Verdict;
  subscriptions: Subscription[];
  /** `key` of the subscription the customer picked, or the only one there is. */
  chosen: string | null;
  /** True once this walkthrough has seen, for `chosen`, a Cancel control that could be pressed. */
  sawCancel: boolean;
  /** The best candidates of the last reading, for "Why?". */
  candidates: Candidate[];
}

/** A walkthrough that has just started and has seen nothing. */
export function begin(): Progress {
  return {
    run: 'running',
    step: 'sign-in',
    hidden: false,
    ringed: 0,
    targets: [],
    area: 'account',
    pageLanguage: '',
    languages: [],
    situation: null,
    situationQuote: null,
    availability: UNKNOWN,
    subscriptions: [],
    chosen: null,
    sawCancel: false,
    candidates: [],
  };
}

/** Folds one reading of the page into what is remembered. Pure; the page's step always wins. */
export function fold(progress: Progress, reading: Reading): Progress {
  if (progress.run === 'paused') return progress;
  const seen = {
    area: reading.area,
    pageLanguage: reading.language || progress.pageLanguage,
    languages: [...new Set([...progress.languages, ...reading.languages])],
    candidates: reading.candidates,
  };
  // Once the site has confirmed, later pages don't take it back; the customer may start anew.
  if (progress.run === 'finished')
    return { ...progress, ...seen, ringed: 0, targets: [], situation: 'done' };

  const step = reading.step ?? progress.step;
  const signedOut = step === 'sign-in' && reading.targets.length > 0;
  const subscriptions = signedOut ? [] : merge(progress.subscriptions, reading.subscriptions);
  const chosen = reading.about ?? stillThere(progress, reading, subscriptions);
  const picked = subscriptions.find((one) => one.key === chosen);
  const verdict = judgeAvailability(progress, reading, picked);
  const backAtStart = reading.settled && reading.step !== null && isLater('cancel', reading.step);
  return {
    ...progress,
    ...seen,
    step: verdict.value === 'cancelled' ? 'confirm' : step,
    run: verdict.value === 'cancelled' ? 'finished' : 'running',
    ringed: reading.targets.length,
    targets: reading.targets,
    situation: reading.situation,
    situationQuote: reading.situationQuote,
    availability: verdict,
    subscriptions: record(subscriptions, chosen, verdict.value),
    chosen,
    sawCancel:
      reading.availability.value === 'available' ||
      (progress.sawCancel && !backAtStart && (chosen === progress.chosen || !progress.chosen)),
  };
}

/** Carries out what the person asked for. Pure; `start`, `stop`, `language`, `open` change nothing here. */
export function obey(progress: Progress, command: Command): Progress {
  switch (command.type) {
    case 'pause':
      return progress.run === 'running'
        ? { ...progress, run: 'paused', ringed: 0, targets: [] }
        : progress;
    case 'resume':
      return progress.run === 'paused' ? { ...progress, run: 'running', hidden: false } : progress;
    case 'hide':
      return { ...progress, hidden: true };
    case 'show':
      return { ...progress, hidden: false };
    case 'choose':
      return choose(progress, command.subscription);
    default:
      return progress;
  }
}

/** What a reading may know of earlier pages: it breaks ties, it never decides a step. */
export function memoryOf(progress: Progress): Memory {
  const { step, chosen, sawCancel, subscriptions, languages } = progress;
  return { step, chosen, sawCancel, subscriptions, languages };
}

/** How each step is shown in a list: what comes before the page's step counts as done. */
export function statuses(progress: Progress): Record<StepId, StepStatus> {
  const of = (step: StepId): StepStatus => {
    if (progress.run === 'finished' || isLater(progress.step, step)) return 'done';
    return step === progress.step ? 'current' : 'todo';
  };
  return Object.fromEntries(STEP_IDS.map((step) => [step, of(step)])) as Record<StepId, StepStatus>;
}

/** The contract's state of the overlay. */
export function overlayState(progress: Progress): OverlayState {
  if (progress.run !== 'running') return progress.run;
  if (progress.ringed === 0) return 'looking';
  return progress.ringed === 1 ? 'pointing' : 'choosing';
}

function choose(progress: Progress, key: string | null): Progress {
  if (key === progress.chosen) return progress;
  const picked = progress.subscriptions.find((one) => one.key === key);
  const value = picked?.availability ?? 'unknown';
  return {
    ...progress,
    chosen: picked?.key ?? null,
    sawCancel: false,
    availability:
      value === progress.availability.value ? progress.availability : { value, evidence: [] },
  };
}

/** Subscriptions add up over the pages of a list; what is seen again replaces what was known. */
function merge(known: Subscription[], seen: Subscription[] | null): Subscription[] {
  if (!seen) return known;
  const all = new Map(known.map((one) => [one.key, one]));
  for (const one of seen) {
    const before = all.get(one.key);
    const value = one.availability === 'unknown' ? before?.availability : one.availability;
    all.set(one.key, { ...one, availability: value ?? 'unknown' });
  }
  return [...all.values()];
}

/** The choice holds while its subscription is known; the only one that is covered needs no question. */
function stillThere(progress: Progress, reading: Reading, all: Subscription[]): string | null {
  const kept = all.find((one) => one.key === progress.chosen);
  if (kept && !(kept.kind === 'other' && reading.subscriptions)) return kept.key;
  const covered = all.filter((one) => one.kind === 'consumer');
  const [only] = covered;
  return only && covered.length === 1 && reading.situation !== 'next-page' ? only.key : null;
}

/** What was seen stays until the page says something else, or is about another subscription. */
function judgeAvailability(
  progress: Progress,
  reading: Reading,
  chosen: Subscription | undefined,
): Verdict {
  const { availability } = progress;
  if (reading.availability.value !== 'unknown') return reading.availability;
  if (reading.step === 'sign-in' && reading.targets.length > 0) return UNKNOWN;
  const value = chosen?.availability ?? 'unknown';
  const changed = progress.chosen !== null && (chosen?.key ?? null) !== progress.chosen;
  if (changed) return value === 'unknown' ? UNKNOWN : { value, evidence: [] };
  // The verdict on a row of another kind ends when the customer turns to one that is covered.
  if (availability.value === 'not-covered' && chosen?.kind !== 'other') return reading.availability;
  return availability.value === 'unknown' ? reading.availability : availability;
}

function record(all: Subscription[], chosen: string | null, value: Availability): Subscription[] {
  if (value === 'unknown') return all;
  return all.map((one) => (one.key === chosen ? { ...one, availability: value } : one));
}
