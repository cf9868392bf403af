import type { OverlayState } from '../guide/progress';
import type { SituationId } from '../guide/situations';
import type { StepId } from '../guide/steps';
import type { Goal } from '../practice/context';
import { consumer, other, type Scenario } from '../practice/scenario';
import { popupScene } from './popup-scenes';

/** A page of the practice account, and how far its targets are pressed. */
export interface PageScene {
  scenario: Partial<Scenario>;
  goal: Goal;
  /** How often the page's own target is pressed before the picture is taken. */
  presses: number;
}

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
  kind: 'popup' | 'invite' | 'practice' | 'browser';
}

export type Scene = BubbleScene | OtherScene;

const items = [consumer('4711'), other('5822', 'mcafee')];
const several = [consumer('4711'), other('5822', 'prosupport'), consumer('4712')];
const at = (page: Goal['page'], scenario: Partial<Scenario> = {}, presses = 0): PageScene => ({
  scenario: { items, ...scenario },
  goal: { page, id: '4711' },
  presses,
});

/** Where each step is met. */
const STEP_PAGES: Readonly<Record<StepId, PageScene>> = {
  'sign-in': at('home', { signedIn: false }),
  subscriptions: at('home'),
  'manage-subscriptions': at('area', { area: 'entry' }),
  view: at('area', { area: 'entry' }, 1),
  action: at('list'),
  'action-manage': at('list', {}, 1),
  'update-cancel': at('details'),
  cancel: at('product'),
  confirm: at('product', { confirm: 'native' }, 1),
};

interface Met {
  page: PageScene;
  step: StepId;
  /** Something is ringed; otherwise the bubble only says what is the matter. */
  pointing?: boolean;
}

const cancelOf = (cancel: 'absent' | 'disabled' | 'cancelled-before') => ({
  items: [consumer('4711', { cancel })],
});
const others = [other('5822', 'mcafee'), other('5823', 'microsoft'), other('5824', 'prosupport')];

/** Where each situation is met. */
const MET: Readonly<Record<SituationId, Met>> = {
  article: { page: at('article'), step: 'subscriptions' },
  elsewhere: { page: at('elsewhere'), step: 'subscriptions' },
  business: { page: at('business'), step: 'subscriptions' },
  locker: { page: at('locker'), step: 'subscriptions' },
  'signing-in': { page: at('home', { signedIn: false }), step: 'sign-in' },
  'session-expired': { page: at('home', { signedIn: false }), step: 'sign-in', pointing: true },
  loading: { page: at('list', { loading: 'text', loadingMs: 60_000 }), step: 'action' },
  offline: { page: at('list'), step: 'action' },
  'empty-page': { page: at('list', { failure: 'empty' }), step: 'action' },
  'access-denied': { page: at('list', { failure: 'denied' }), step: 'action' },
  'server-error': { page: at('list', { failure: 'error' }), step: 'action' },
  'dialog-open': { page: at('home', { layer: 'dialog' }), step: 'subscriptions' },
  'layer-open': { page: at('home', { layer: 'survey' }), step: 'subscriptions' },
  'panel-closed': { page: at('home', { panel: 'closed' }), step: 'subscriptions', pointing: true },
  'no-entry': { page: at('home', { panel: 'gone' }), step: 'subscriptions' },
  'no-subscriptions': { page: at('list', { items: [] }), step: 'action' },
  'next-page': {
    page: at('list', { items: [...others, consumer('4711')], perPage: 2 }),
    step: 'action',
    pointing: true,
  },
  'no-menu': {
    page: at('list', { items: [consumer('4711', { menu: false })] }),
    step: 'action',
    pointing: true,
  },
  'only-others': { page: at('list', { items: others }), step: 'action' },
  'menu-of-other': { page: at('list'), step: 'action-manage' },
  'not-covered': {
    page: { scenario: { items: others }, goal: { page: 'product', id: '5824' }, presses: 0 },
    step: 'cancel',
  },
  'not-offered': { page: at('product', cancelOf('absent')), step: 'cancel' },
  'cancel-disabled': { page: at('product', cancelOf('disabled')), step: 'cancel' },
  'already-cancelled': { page: at('product', cancelOf('cancelled-before')), step: 'cancel' },
  'confirm-dialog': { page: STEP_PAGES.confirm, step: 'confirm', pointing: true },
  'confirm-retention': {
    page: at('product', { confirm: 'offer' }, 1),
    step: 'confirm',
    pointing: true,
  },
  'confirm-reasons': {
    page: at('product', { confirm: 'reasons-open' }, 1),
    step: 'confirm',
    pointing: true,
  },
  'reasons-first': { page: at('product', { confirm: 'reasons' }, 1), step: 'confirm' },
  unsure: { page: at('product'), step: 'cancel' },
  done: { page: at('product', { confirm: 'none' }, 1), step: 'confirm' },
};

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
  page: at('list', { items: several }),
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

/** Words that nobody sees: they are read out, or name a button that shows an icon. */
const SPOKEN = new Set(
  'label looking found lost choose move expand collapse hide pause'
    .split(' ')
    .map((name) => `overlay.${name}`),
);
/** Words that no view shows at present. */
const UNSEEN =
  /^(?:overlay\.(?:open-article|back)|steps\.(?:cancel|confirm)\.why|evidence\.nothing-seen|practice\.title)$/;

/** True for words that are read out, or name a button without words. */
export function isSpoken(id: string): boolean {
  return SPOKEN.has(id) || /^popup\.(?:done|todo)$/.test(id);
}

/** True for words that no view shows at present. */
export function isUnseen(id: string): boolean {
  return UNSEEN.test(id) && !isSpoken(id);
}

/** Scenes that look the same are drawn once. */
export function sceneKey(scene: Scene, id: string): string {
  if (scene.kind === 'popup') return JSON.stringify(popupScene(id));
  return JSON.stringify(scene);
}
