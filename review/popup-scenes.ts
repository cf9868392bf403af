import type { Where } from '../components/progress/model';
import type { Availability, EvidenceCode, Verdict } from '../guide/availability';
import type { Lesson } from '../guide/lessons';
import { begin, type Progress } from '../guide/progress';

/** What the popup shows, and what of it is unfolded. */
export interface PopupScene {
  where: Where;
  loading: boolean;
  progress: Progress | null;
  /** Selector of the `<details>` that are open. */
  open: string;
  /** What the customer has shown Signpost. */
  lessons: readonly Lesson[];
  /** The report of the page. */
  report: string | 'failed' | null;
  saved: boolean;
}

const SUBSCRIPTIONS: Progress['subscriptions'] = [
  { key: 'a', name: 'Premium Support Plus', kind: 'consumer', availability: 'unknown' },
  { key: 'b', name: 'McAfee LiveSafe', kind: 'other', availability: 'not-covered' },
];
const SECOND: Progress['subscriptions'][number] = {
  key: 'c',
  name: 'Premium Support Plus',
  tag: '7XKQ2H3',
  kind: 'consumer',
  availability: 'unknown',
};
const SEEN: Progress = {
  ...begin(),
  step: 'view',
  ringed: 1,
  subscriptions: SUBSCRIPTIONS,
  candidates: [
    { step: 'view', label: 'View', score: 7.5, veto: null, clues: [{ id: 'card', weight: 4 }] },
    { step: 'view', label: 'View', score: 2, veto: 'order', clues: [{ id: 'label', weight: 2 }] },
  ],
};

const LESSON = { step: 'view', role: 'button', places: [] } as const;
const LESSONS: readonly Lesson[] = [
  { ...LESSON, id: 'a', verdict: 'right', mark: 'a', label: 'View' },
  { ...LESSON, id: 'b', verdict: 'wrong', mark: 'b', label: 'View' },
];

const EVIDENCE: Readonly<Record<EvidenceCode, Availability>> = {
  'cancel-showing': 'available',
  'cancel-disabled': 'not-offered',
  'cancel-absent': 'not-offered',
  'confirm-asked': 'available',
  'says-cancelled-before': 'already-cancelled',
  'says-cancelled-now': 'cancelled',
  'kind-not-covered': 'not-covered',
  'page-still-loading': 'unknown',
  'nothing-seen': 'unknown',
};

const WHERE: Readonly<Record<string, Where>> = {
  'ready-article': 'article',
  running: 'article',
  'off-site': 'off-site',
  'off-way': 'off-way',
  'back-to-account': 'off-way',
  identity: 'identity',
  'no-access': 'no-access',
  allow: 'no-access',
  unreachable: 'unreachable',
  reload: 'unreachable',
};

/** The popup as it shows a text of `popup`, `faq`, `availability` or `evidence`. */
export function popupScene(id: string): PopupScene {
  const [part, name = ''] = id.split('.');
  const scene: PopupScene = {
    where: 'account',
    loading: false,
    progress: SEEN,
    open: '',
    lessons: [],
    report: null,
    saved: false,
  };
  if (part === 'faq') return { ...scene, open: `.help, [data-question="${name}"]` };
  if (part === 'availability')
    return { ...scene, progress: judged({ value: name as Availability, evidence: [] }) };
  if (part === 'evidence') {
    const code = name as EvidenceCode;
    const quote = SPEAKING.has(code) ? 'Cancel' : undefined;
    return { ...scene, progress: judged({ value: EVIDENCE[code], evidence: [{ code, quote }] }) };
  }
  const where = WHERE[name] ?? 'account';
  switch (name) {
    case 'ready':
    case 'ready-article':
    case 'start':
    case 'off-site':
    case 'off-way':
    case 'back-to-account':
      return { ...scene, where, progress: null };
    case 'none-seen':
      return { ...scene, progress: { ...SEEN, subscriptions: [] } };
    case 'choose':
      return {
        ...scene,
        progress: { ...SEEN, step: 'action', ringed: 2, subscriptions: [...SUBSCRIPTIONS, SECOND] },
      };
    case 'chosen':
      return {
        ...scene,
        progress: {
          ...SEEN,
          step: 'update-cancel',
          chosen: 'a',
          subscriptions: [...SUBSCRIPTIONS, SECOND],
        },
      };
    case 'paused':
    case 'resume':
      return { ...scene, progress: { ...SEEN, run: 'paused' } };
    case 'finished':
      return {
        ...scene,
        progress: { ...judged({ value: 'cancelled', evidence: [] }), run: 'finished' },
      };
    case 'show':
      return { ...scene, progress: { ...SEEN, hidden: true } };
    case 'evidence':
      return {
        ...scene,
        progress: judged({
          value: 'available',
          evidence: [{ code: 'cancel-showing', quote: 'Cancel' }],
        }),
      };
    case 'learned':
    case 'learned-here':
    case 'learned-wrong':
    case 'learned-note':
    case 'forget':
    case 'forget-all':
      return { ...scene, lessons: LESSONS, open: '.learned' };
    case 'report-save':
    case 'report-saved':
      return { ...scene, report: 'page: …', saved: true, open: '.report' };
    case 'report':
    case 'report-text':
    case 'report-failed':
      return { ...scene, report: 'failed', open: '.report' };
    case 'why':
    case 'why-text':
    case 'ruled-out':
    case 'inspect':
      return { ...scene, open: '.why' };
    case 'help':
      return { ...scene, open: '.help' };
    default:
      return { ...scene, where, loading: name === 'loading' };
  }
}

const SPEAKING = new Set<EvidenceCode>([
  'cancel-showing',
  'cancel-disabled',
  'confirm-asked',
  'says-cancelled-before',
  'says-cancelled-now',
  'kind-not-covered',
]);

function judged(availability: Verdict): Progress {
  return { ...SEEN, step: 'cancel', availability };
}
