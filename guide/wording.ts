import { format } from '../locales/format';
import type { Text } from '../locales/text';
import type { OverlayState } from './progress';
import type { Subscription } from './reading';
import type { SituationId } from './situations';
import { isLater, STEP_IDS, type StepId, stepNumber } from './steps';
import { type ActionId, waysOn } from './ways';

/** What wording needs to know of the moment; plain data, so that any view can be given it. */
export interface Moment {
  step: StepId;
  state: OverlayState;
  situation: SituationId | null;
  situationQuote: string | null;
  targets: readonly { label: string; subscription: string | null }[];
  subscriptions: readonly Subscription[];
  chosen: string | null;
}

/** A subscription that can be picked; `mark` is the number on its ring, counted from 1. */
interface Choice {
  key: string;
  name: string;
  mark: number;
}

/** What is said at a moment, in one language. Empty strings and lists are not shown. */
export interface Wording {
  progress: string;
  title: string;
  /** What to press, or what to look for. */
  body: string;
  why: string;
  /** What has or has not happened to the subscription. */
  note: string;
  /** True where the next press cancels: the note is set apart. */
  grave: boolean;
  /** What is met here, where it goes beside the step and does not lead. */
  situation: { title: string; text: string } | null;
  choices: Choice[];
  /** Which subscription was picked. */
  chosen: string;
  help: readonly string[];
  actions: ActionId[];
}

/** The words for a moment of the walkthrough. Pure. */
export function wording(moment: Moment, text: Text): Wording {
  const { step, state } = moment;
  const number = stepNumber(step);
  const total = STEP_IDS.length;
  const said: Wording = {
    progress: format(text.overlay.progress, { number, total }, text.meta),
    title: text.steps[step].name,
    body: '',
    why: '',
    note: '',
    grave: false,
    situation: null,
    choices: [],
    chosen: '',
    help: text.steps[step].help,
    actions: waysOn(moment),
  };
  switch (state) {
    case 'paused':
      return { ...said, title: text.overlay['paused-title'], body: text.overlay['paused-text'] };
    case 'finished': {
      const { title, text: body } = text.situations.done;
      return { ...said, progress: text.overlay['finished-title'], title, body, help: [] };
    }
    default:
      return {
        ...said,
        ...lead(moment, text),
        ...note(moment, text),
        chosen: chosen(moment, text),
      };
  }
}

/** The sentences that lead: the step's own, or those of what is met on the page. */
function lead(moment: Moment, text: Text): Partial<Wording> {
  const { state, step, situation } = moment;
  const met = situation && { ...text.situations[situation] };
  const { look, why } = text.steps[step];
  if (state === 'looking') {
    if (!met) return { body: look };
    const known = moment.targets.length > 0 || moment.situationQuote !== null;
    const sayable = known || !met.text.includes('{label}');
    return { title: met.title, body: sayable ? withLabel(met.text, moment, text) : look };
  }
  if (state === 'choosing') {
    const beside = met?.text.includes('{label}') ? null : met;
    return { body: text.notes.choose, choices: choices(moment), situation: beside };
  }
  // A situation that names the control to press says all there is to do.
  if (met?.text.includes('{label}')) {
    return { title: met.title, body: withLabel(met.text, moment, text) };
  }
  return { body: withLabel(text.steps[step].do, moment, text), why, situation: met };
}

/** Fills in the words of the control; one that has none is called by what Signpost did to it. */
function withLabel(template: string, moment: Moment, text: Text): string {
  const label = moment.targets[0]?.label || moment.situationQuote;
  if (label) return format(template, { label, name: label, quote: label }, text.meta);
  return format(template.replaceAll('{label}', text.overlay.marked), {}, text.meta);
}

/** Said once in the text of these situations already, or no longer to be relied on. */
const SPEAK_FOR_THEMSELVES = new Set<SituationId>([
  'loading',
  'offline',
  'empty-page',
  'access-denied',
  'server-error',
  'already-cancelled',
  'not-covered',
]);

function note(moment: Moment, text: Text): Partial<Wording> {
  const { step, state, situation, subscriptions } = moment;
  if (step === 'cancel' || step === 'confirm') {
    if (state !== 'pointing') return {};
    // The note says why; saying it twice would only hide it.
    return {
      why: '',
      note: text.notes[step === 'cancel' ? 'cancels-now' : 'confirms-now'],
      grave: true,
    };
  }
  const cancelled = subscriptions.some((one) => one.availability === 'cancelled');
  const quiet = cancelled || (situation !== null && SPEAK_FOR_THEMSELVES.has(situation));
  return quiet ? {} : { note: text.notes['nothing-cancelled'] };
}

/** The qualifying subscriptions, in the order of their rings. */
function choices({ targets, subscriptions }: Moment): Choice[] {
  return targets.flatMap(({ subscription }, index) => {
    const known = subscriptions.find((one) => one.key === subscription);
    return known
      ? [{ key: known.key, name: calledApart(known, subscriptions), mark: index + 1 }]
      : [];
  });
}

/** A subscription's name; with its Service tag where another one has the same. */
function calledApart(one: Subscription, all: readonly Subscription[]): string {
  const twin = all.some((other) => other.key !== one.key && other.name === one.name);
  return twin && one.tag ? `${one.name} · ${one.tag}` : one.name;
}

/** Worth saying from the list on, and only where there was something to choose from. */
function chosen(moment: Moment, text: Text): string {
  const { step, state, subscriptions } = moment;
  const several = subscriptions.filter((one) => one.kind === 'consumer').length > 1;
  const picked = subscriptions.find((one) => one.key === moment.chosen);
  if (!picked || !several || state === 'choosing' || isLater('action', step)) return '';
  return format(text.notes.chosen, { name: calledApart(picked, subscriptions) }, text.meta);
}
