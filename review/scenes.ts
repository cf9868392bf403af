import type { OverlayState } from '../guide/progress';
import type { SituationId } from '../guide/situations';
import type { StepId } from '../guide/steps';
import { consoleScene, trainingScene } from './console-scenes';
import { popupScene } from './popup-scenes';
import { at, MET, type PageScene, SEVERAL, STEP_PAGES } from './scene-pages';

/** The bubble at a moment of the walkthrough, on the practice page. */
export interface BubbleScene {
  kind: 'bubble';
  page: PageScene;
  step: StepId;
  state: OverlayState;
  situation: SituationId | null;
  /** What is pressed in the bubble once it stands, in order, by its `data-act`. */
  press?: readonly ('help' | 'expand' | 'here')[];
  /** The answer to what the customer has just shown or said about a control. */
  remark?: 'pick-thanks' | 'pick-refused' | 'wrong-thanks';
  /** Reduced to its chip. */
  hidden?: boolean;
  /** A choice has been made among several subscriptions. */
  chosen?: boolean;
  /** The target is out of view, in that direction. */
  away?: 'above' | 'below' | 'side';
  /** The control has no words of its own. */
  nameless?: boolean;
}

/** Anything else that Signpost shows. */
export interface OtherScene {
  kind: 'popup' | 'console' | 'training' | 'invite' | 'practice' | 'browser';
}

export type Scene = BubbleScene | OtherScene;

/** A step as it is met: the control is there and ringed. */
export function stepScene(step: StepId): BubbleScene {
  return { kind: 'bubble', page: STEP_PAGES[step], step, state: 'pointing', situation: null };
}

/** A situation as it is met. */
export function situationScene(situation: SituationId): BubbleScene {
  const { page, step, pointing = false } = MET[situation];
  const state = situation === 'done' ? 'finished' : pointing ? 'pointing' : 'looking';
  return { kind: 'bubble', page, step, state, situation };
}

const CHOOSING: BubbleScene = {
  kind: 'bubble',
  page: at('list', { items: SEVERAL }),
  step: 'action',
  state: 'choosing',
  situation: null,
};
const CHOSEN: BubbleScene = { ...stepScene('update-cancel'), chosen: true };
const PAUSED: BubbleScene = { ...stepScene('view'), state: 'paused' };
const LOOKING: BubbleScene = { ...stepScene('view'), page: at('orders'), state: 'looking' };

const HELP: BubbleScene = { ...stepScene('view'), press: ['help'] };
const PICKING: BubbleScene = { ...stepScene('view'), press: ['help', 'here'] };

const OVERLAY: Readonly<Record<string, BubbleScene>> = {
  back: LOOKING,
  resume: PAUSED,
  'paused-title': PAUSED,
  'paused-text': PAUSED,
  show: { ...stepScene('view'), hidden: true },
  close: situationScene('done'),
  again: situationScene('done'),
  'finished-title': situationScene('done'),
  'open-account': situationScene('elsewhere'),
  'open-home': situationScene('business'),
  reload: situationScene('server-error'),
  choose: CHOOSING,
  'change-choice': CHOSEN,
  looking: LOOKING,
  lost: LOOKING,
  expand: LOOKING,
  collapse: { ...LOOKING, press: ['expand'] },
  help: HELP,
  shortcut: HELP,
  key: HELP,
  unofficial: HELP,
  'target-above': { ...stepScene('update-cancel'), away: 'above' },
  'target-below': { ...stepScene('update-cancel'), away: 'below' },
  'target-side': { ...stepScene('update-cancel'), away: 'side' },
  here: HELP,
  wrong: HELP,
  'pick-title': PICKING,
  'pick-text': PICKING,
  'pick-keyboard': PICKING,
  'pick-stop': PICKING,
  'pick-thanks': { ...stepScene('view'), remark: 'pick-thanks' },
  'pick-refused': { ...stepScene('view'), remark: 'pick-refused' },
  'wrong-thanks': { ...LOOKING, remark: 'wrong-thanks' },
  marked: { ...stepScene('view'), nameless: true },
};

/** Where a text is seen. */
export function sceneOf(id: string): Scene {
  const [part, name = '', kind = ''] = id.split('.');
  switch (part) {
    case 'steps':
      return stepTextScene(name as StepId, kind);
    case 'situations':
      return situationScene(name as SituationId);
    case 'notes':
      if (name === 'choose') return CHOOSING;
      if (name === 'chosen') return CHOSEN;
      if (name === 'cancels-now') return stepScene('cancel');
      return stepScene(name === 'confirms-now' ? 'confirm' : 'view');
    case 'overlay':
      return OVERLAY[name] ?? stepScene('view');
    case 'invite':
    case 'practice':
      return { kind: part };
    case 'console':
      return { kind: name === 'training' || name === 'calls' ? 'training' : 'console' };
    case 'extension':
      return { kind: 'browser' };
    default:
      return { kind: 'popup' };
  }
}

function stepTextScene(step: StepId, kind: string): BubbleScene {
  const scene = stepScene(step);
  if (kind === 'help') return { ...scene, press: ['help'] };
  return kind === 'look' ? { ...scene, page: at('orders'), state: 'looking' } : scene;
}

/** Scenes that look the same are drawn once. */
export function sceneKey(scene: Scene, id: string): string {
  if (scene.kind === 'popup') return JSON.stringify(popupScene(id));
  if (scene.kind === 'console') return JSON.stringify(consoleScene(id));
  if (scene.kind === 'training') return JSON.stringify(trainingScene(id));
  return JSON.stringify(scene);
}
