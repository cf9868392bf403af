import type { PopupModel } from '../../../components/progress/model';
import { begin, type Progress } from '../../../guide/progress';
import en from '../../../locales/en.json';

/** What the popup shows unless a state says otherwise. */
export const USUAL: PopupModel = {
  where: 'account',
  onSite: true,
  loading: false,
  progress: null,
  setting: 'auto',
  languages: [
    { tag: 'en', name: 'English', dir: 'ltr' },
    { tag: 'ar', name: 'العربية', dir: 'rtl' },
  ],
  lessons: [],
  report: null,
  saved: false,
  text: en,
};

const subscriptions: Progress['subscriptions'] = [
  { key: 'a', name: 'Premium Support', tag: 'AB12CD3', kind: 'consumer', availability: 'unknown' },
  { key: 'b', name: 'Support Plus', tag: 'EF45GH6', kind: 'consumer', availability: 'unknown' },
  { key: 'c', name: 'McAfee LiveSafe', kind: 'other', availability: 'not-covered' },
];

const running = (part: Partial<Progress> = {}): Progress => ({ ...begin(), ...part });

/** Every state of the popup that a person can meet, in the order in which they meet them. */
export const STATES: readonly { id: string; part: Partial<PopupModel> }[] = [
  { id: 'ready', part: {} },
  { id: 'on-the-article', part: { where: 'article' } },
  { id: 'off-the-site', part: { where: 'off-site', onSite: false } },
  { id: 'off-the-way', part: { where: 'off-way' } },
  { id: 'no-access', part: { where: 'no-access', onSite: false } },
  { id: 'unreachable', part: { where: 'unreachable' } },
  {
    id: 'signing-in',
    part: { where: 'identity', onSite: false, loading: true, progress: running() },
  },
  { id: 'view', part: { progress: running({ step: 'view', ringed: 1 }) } },
  { id: 'looking', part: { progress: running({ step: 'view', situation: 'server-error' }) } },
  {
    id: 'choosing',
    part: { progress: running({ step: 'action', ringed: 2, subscriptions }) },
  },
  {
    id: 'cancel',
    part: {
      progress: running({
        step: 'cancel',
        ringed: 1,
        subscriptions,
        chosen: 'a',
        availability: {
          value: 'available',
          evidence: [{ code: 'cancel-showing', quote: 'Cancel' }],
        },
        candidates: [
          {
            step: 'cancel',
            label: 'Cancel',
            score: 9.5,
            veto: null,
            clues: [{ id: 'label', weight: 6 }],
          },
        ],
      }),
    },
  },
  {
    id: 'not-offered',
    part: { progress: running({ step: 'cancel', situation: 'not-offered', subscriptions }) },
  },
  { id: 'paused', part: { progress: running({ run: 'paused', step: 'view' }) } },
  { id: 'hidden', part: { progress: running({ step: 'view', ringed: 1, hidden: true }) } },
  {
    id: 'finished',
    part: {
      progress: running({
        run: 'finished',
        step: 'confirm',
        availability: { value: 'cancelled', evidence: [] },
      }),
    },
  },
];
