import type { OverlayModel } from '../../../components/overlay/model';
import { STEP_IDS } from '../../../guide/steps';
import ar from '../../../locales/ar.json';
import en from '../../../locales/en.json';
import type { Text } from '../../../locales/text';

/** One thing that the overlay can show. */
export interface State {
  id: string;
  part: Partial<OverlayModel>;
  /** How many controls of the page are ringed. */
  rings: 0 | 1 | 2;
  /** The button that is pressed once it stands, by its act. */
  press?: string;
}

const SUBSCRIPTIONS: OverlayModel['subscriptions'] = [
  { key: 'a', name: 'Premium Support', kind: 'consumer', availability: 'unknown' },
  { key: 'b', name: 'Support Plus', kind: 'consumer', availability: 'unknown' },
];

/** Every state of the overlay, in the order in which a person meets them. */
export const STATES: readonly State[] = [
  ...STEP_IDS.map((step): State => ({ id: step, part: { step, state: 'pointing' }, rings: 1 })),
  {
    id: 'chosen',
    part: {
      step: 'update-cancel',
      state: 'pointing',
      subscriptions: SUBSCRIPTIONS,
      chosen: 'a',
    },
    rings: 1,
  },
  {
    id: 'choosing',
    part: { step: 'action', state: 'choosing', subscriptions: SUBSCRIPTIONS },
    rings: 2,
  },
  { id: 'help', part: { state: 'pointing' }, rings: 1, press: 'help' },
  { id: 'looking', part: { state: 'looking' }, rings: 0 },
  { id: 'met', part: { state: 'looking', situation: 'server-error' }, rings: 0 },
  {
    id: 'not-offered',
    part: { step: 'cancel', state: 'looking', situation: 'not-offered' },
    rings: 0,
  },
  { id: 'paused', part: { state: 'paused' }, rings: 0 },
  {
    id: 'finished',
    part: { step: 'confirm', state: 'finished', availability: 'cancelled' },
    rings: 0,
  },
  { id: 'hidden', part: { state: 'pointing', hidden: true }, rings: 0 },
];

/** How a person may have set up their system, and what language they read. */
export interface Variant {
  id: string;
  media: Record<string, string>;
  /** Window, CSS px: at 200 % the window is half as large. */
  view: [number, number];
  text?: Text;
}

/** Words that run from right to left. */
export const MIRRORED: Text = ar;

export const VARIANTS: readonly Variant[] = [
  { id: 'light', media: {}, view: [900, 520] },
  { id: 'dark', media: { 'prefers-color-scheme': 'dark' }, view: [900, 520] },
  {
    id: 'forced-colours',
    media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
    view: [900, 520],
  },
  { id: 'right-to-left', media: {}, view: [900, 520], text: MIRRORED },
  { id: '320-px', media: {}, view: [320, 640] },
  { id: '200-percent', media: {}, view: [640, 400] },
];

export const MEDIA = [
  'prefers-color-scheme',
  'forced-colors',
  'prefers-contrast',
  'prefers-reduced-motion',
  'prefers-reduced-transparency',
];

/** The model of a state; its targets are taken from the page. */
export function modelOf(state: State, targets: readonly Element[], text: Text = en): OverlayModel {
  return {
    step: 'view',
    availability: 'unknown',
    situation: null,
    situationQuote: null,
    subscriptions: [],
    chosen: null,
    hidden: false,
    text,
    language: text.meta.language,
    dir: text.meta.dir as 'ltr' | 'rtl',
    state: 'looking',
    ...state.part,
    targets: targets.slice(0, state.rings).map((element, index) => ({
      element,
      label: element.textContent ?? '',
      subscription: state.rings > 1 ? (SUBSCRIPTIONS[index]?.key ?? null) : null,
    })),
  };
}
