import type { ConsoleModel } from '../../../components/console/model';
import type { Session } from '../../../guide/messages';
import { begin, type Progress } from '../../../guide/progress';
import { PLAIN } from '../../../guide/shown';
import words from '../../../locales/console/en.json';
import en from '../../../locales/en.json';
import fr from '../../../locales/fr.json';

const AT = Date.UTC(2026, 10, 22, 14, 5);

const subscriptions: Progress['subscriptions'] = [
  { key: 'a', name: 'Premium Support', tag: 'AB12CD3', kind: 'consumer', availability: 'unknown' },
  { key: 'b', name: 'Support Plus', tag: 'EF45GH6', kind: 'consumer', availability: 'unknown' },
  { key: 'c', name: 'McAfee LiveSafe', kind: 'other', availability: 'unknown' },
];

function session(part: Partial<Progress>): Session {
  return { progress: { ...begin(), ...part }, language: 'fr', shown: PLAIN };
}

const pointing = session({
  step: 'manage-subscriptions',
  ringed: 1,
  targets: [
    {
      step: 'manage-subscriptions',
      label: 'Gérer les abonnements',
      subscription: null,
      place: { kind: 'card', number: 3, total: 5 },
    },
  ],
});

/** What the console shows unless a state says otherwise. */
export const USUAL: ConsoleModel = {
  text: en,
  words,
  customer: fr,
  tabs: [
    { id: 1, title: 'My Account', step: 'manage-subscriptions' },
    { id: 2, title: 'Account', step: 'cancel' },
  ],
  tab: 1,
  pinned: false,
  where: 'account',
  practice: false,
  loading: false,
  session: pointing,
  record: {
    entries: [
      { at: AT, kind: 'began' },
      { at: AT + 60_000, kind: 'step', step: 'subscriptions' },
    ],
    seen: [],
    language: 'fr',
  },
  share: null,
  settings: {
    values: { language: 'auto', presentation: false },
    fixed: new Set(),
    practiceFirst: false,
    problems: [],
  },
  languages: [
    { tag: 'en', name: 'English', dir: 'ltr' },
    { tag: 'ar', name: 'العربية', dir: 'rtl' },
  ],
  keys: { flash: 'Alt+Shift+L' },
  window: false,
};

/** Every state of the console that a person can meet, apart from what the words of a step are. */
export const STATES: readonly { id: string; part: Partial<ConsoleModel> }[] = [
  { id: 'pointing', part: {} },
  {
    id: 'nothing-anywhere',
    part: { tabs: [], tab: null, session: null, customer: null, record: null, where: 'off-site' },
  },
  { id: 'not-running', part: { session: null, customer: null, record: null } },
  { id: 'no-access', part: { session: null, customer: null, where: 'no-access' } },
  { id: 'signing-in', part: { session: session({}), where: 'identity', loading: true } },
  {
    id: 'choosing',
    part: {
      session: session({
        step: 'action',
        ringed: 2,
        subscriptions,
        targets: ['a', 'b'].map((subscription, index) => ({
          step: 'action',
          label: 'Action',
          subscription,
          place: { kind: 'row', number: index + 1, total: 3 },
        })),
      }),
    },
  },
  { id: 'situation', part: { session: session({ situation: 'server-error' }) } },
  {
    id: 'dead-end',
    part: {
      session: session({
        step: 'cancel',
        situation: 'not-offered',
        subscriptions,
        chosen: 'a',
        availability: { value: 'not-offered', evidence: [{ code: 'cancel-absent' }] },
      }),
    },
  },
  { id: 'paused', part: { session: session({ run: 'paused' }) } },
  {
    id: 'finished',
    part: {
      session: session({
        step: 'confirm',
        run: 'finished',
        situation: 'done',
        availability: {
          value: 'cancelled',
          evidence: [{ code: 'says-cancelled-now', quote: 'Votre abonnement a été résilié' }],
        },
      }),
    },
  },
  { id: 'hint', part: { session: { ...pointing, shown: { ...PLAIN, hint: 1 } } } },
  {
    id: 'covered',
    part: {
      share: {
        on: true,
        unsure: true,
        items: [
          { id: '1', kind: 'name', shown: false },
          { id: '2', kind: 'amount', shown: true },
        ],
      },
    },
  },
  { id: 'uncovered', part: { share: { on: false, unsure: false, items: [] } } },
  {
    id: 'policy',
    part: {
      settings: {
        values: { language: 'en', presentation: true },
        fixed: new Set(['language', 'presentation']),
        practiceFirst: true,
        problems: ['articleAddress'],
      },
    },
  },
  { id: 'same-language', part: { customer: en } },
  { id: 'window', part: { window: true, pinned: true } },
];
