import type { ConsoleModel } from '../components/console/model';
import type { CaseRecord } from '../console/record/types';
import { COVERED_KINDS, type ShareState } from '../console/share';
import type { Handled } from '../console/training';
import { begin, type Progress } from '../guide/progress';
import type { Area, Target, Whereabouts } from '../guide/reading';
import { PLAIN } from '../guide/shown';
import type { SituationId } from '../guide/situations';
import type { StepId } from '../guide/steps';

/** What the console shows apart from words, and what of it is unfolded or pressed. */
export interface ConsoleScene {
  model: Omit<ConsoleModel, 'text' | 'words' | 'customer' | 'languages' | 'settings'>;
  /** The organisation has fixed the settings. */
  fixed: boolean;
  /** Names of settings that are not understood. */
  problems: readonly string[];
  /** The customer reads another language than the agent. */
  other: boolean;
  /** Selector of the `<details>` that are open. */
  open: string;
  /** What comes of copying the note; null: nobody has copied it. */
  copies: boolean | null;
}

/** The training over the practice account. */
export interface TrainingScene {
  handled: Handled;
  call: SituationId | null;
}

const AT = Date.UTC(2026, 10, 22, 14, 5);
const RECORD: CaseRecord = {
  entries: [
    { at: AT, kind: 'began' },
    { at: AT + 60_000, kind: 'step', step: 'view' },
    {
      at: AT + 120_000,
      kind: 'verdict',
      verdict: { value: 'cancelled', evidence: [{ code: 'says-cancelled-now', quote: '…' }] },
      subscription: null,
    },
    { at: AT + 180_000, kind: 'ended' },
  ],
  seen: [],
  language: 'en',
};
const SHARE: ShareState = {
  on: true,
  unsure: false,
  items: COVERED_KINDS.map((kind, index) => ({ id: kind, kind, shown: index === 1 })),
};

/** Controls that are marked in place of the step's own, and when. */
const STAND_INS: Readonly<Record<string, [step: StepId, situation: SituationId]>> = {
  opener: ['subscriptions', 'panel-closed'],
  'next-page': ['action', 'next-page'],
  name: ['action', 'no-menu'],
};

/** The console as it shows one of its texts. */
export function consoleScene(id: string): ConsoleScene {
  const [, part = '', name = ''] = id.split('.');
  const scene: ConsoleScene = {
    model: {
      tabs: [{ id: 1, title: 'My Account', step: 'view' }],
      tab: 1,
      pinned: false,
      where: name === 'identity' ? 'identity' : 'account',
      practice: false,
      loading: false,
      session: sessionAt(part, name),
      record: name === 'empty' ? null : RECORD,
      share: part === 'share' ? shareAt(name) : null,
      keys: {},
      window: false,
    },
    fixed: name === 'fixed',
    problems: name === 'problem' ? ['articleAddress'] : [],
    other: name === 'customer' || (part === 'note' && name === 'language'),
    open: name === 'shortcuts' || name === 'change' ? ':has(.keys)' : '',
    copies: name === 'copied' ? true : name === 'failed' ? false : null,
  };
  if (part !== 'tabs') return scene;
  const none = name === 'none' && { tabs: [], tab: null, record: null };
  const idle = (name === 'none' || name === 'idle') && { session: null };
  return { ...scene, model: { ...scene.model, ...none, ...idle } };
}

/** The training as it shows one of its texts. */
export function trainingScene(id: string): TrainingScene {
  const name = id.split('.')[2];
  return {
    handled: name === 'met' ? { offline: 'met' } : {},
    call: name === 'said' ? 'server-error' : null,
  };
}

function sessionAt(part: string, name: string): ConsoleModel['session'] {
  return { progress: progressAt(part, name), language: 'en', shown: PLAIN };
}

function progressAt(part: string, name: string): Progress {
  const usual: Progress = { ...begin(), step: 'view', ringed: 1, targets: [target('view')] };
  switch (part) {
    case 'now':
      if (name === 'nothing') return { ...usual, ringed: 0, targets: [] };
      return name === 'met' ? { ...usual, situation: 'server-error' } : usual;
    case 'areas':
      return { ...usual, area: name as Area };
    case 'places':
      return {
        ...usual,
        targets: [{ ...target('view'), place: { ...PLACE, kind: name as Whereabouts['kind'] } }],
      };
    case 'controls': {
      const [step, situation] = STAND_INS[name] ?? [name as StepId, null];
      return { ...usual, step, situation, targets: [target(step)] };
    }
    default:
      return usual;
  }
}

const PLACE = { number: 3, total: 5 };

function target(step: StepId): Target {
  return { step, label: '…', subscription: null, place: { ...PLACE, kind: 'card' } };
}

function shareAt(name: string): ShareState {
  switch (name) {
    case 'off':
      return { ...SHARE, on: false, items: [] };
    case 'away':
      return { ...SHARE, away: true, items: [] };
    default:
      return { ...SHARE, unsure: name === 'unsure' };
  }
}
