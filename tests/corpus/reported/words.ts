import type { ReportText } from '../../../guide/report';
import type { NameKey, PhraseKey } from '../../../site/label-keys';
import { fill } from '../words/chosen';
import type { Wording } from '../words/wording';

/** What says a phrase, where a report tells no more than that a text says it. */
const SENTENCES: Partial<Record<PhraseKey, (words: Wording) => string | undefined>> = {
  cancelledNow: ({ outcome }) => outcome.now[0],
  cancelledBefore: ({ outcome }) => fill(outcome.before[0] ?? '', { date: '9.9.2027' }),
  notCancelled: ({ outcome }) => outcome.not[0],
  aboutCancelling: ({ confirm }) => confirm.title,
  askReasons: ({ reasons }) => reasons.title,
  keep: ({ confirm }) => confirm.keep[0],
  sessionExpired: ({ page }) => page.expired,
  noSubscriptions: ({ page }) => page.empty,
  loading: ({ page }) => page.loading,
  aboutMail: ({ traps }) => traps.newsletter,
  aboutOther: ({ page }) => page.orders,
  aboutSubscription: ({ labels }) => labels.consumer[0],
  accessDenied: () => 'Access Denied',
  serverError: () => 'Internal Server Error',
};

const LABELS: Partial<Record<NameKey, keyof Wording['labels']>> = {
  signIn: 'signIn',
  subscriptions: 'subscriptions',
  manageSubscriptions: 'manageSubscriptions',
  view: 'view',
  action: 'action',
  consumerSubscription: 'consumer',
  updateCancel: 'updateCancel',
  cancel: 'cancel',
  serviceTag: 'serviceTag',
  billPlan: 'billPlan',
};

/**
 * The words of a reported text: as they are where it is a known control's. Where the report has only
 * the shape of it, words that say what it is known to say, and behind them the shape.
 */
export function wordsOf({ text, is = [], says = [], product }: ReportText, words: Wording): string {
  const isShape = /^[xX9 .,:;!?()/&+'’"“”…·–-]*$/.test(text);
  if (!isShape) return text;
  const names = is.flatMap((key) => {
    const label = LABELS[key as NameKey];
    return label ? [words.labels[label][0] ?? ''] : [];
  });
  const phrases = says.flatMap((key) => SENTENCES[key as PhraseKey]?.(words) ?? []);
  const known =
    product === 'other'
      ? 'ProSupport Plus'
      : product === 'consumer'
        ? words.labels.consumer[0]
        : undefined;
  const said = known ?? names[0] ?? phrases[0];
  // Tags, dates and money stay what they look like.
  const figures = text.split(' ').filter((part) => /\d/.test(part));
  return said ? [said, ...figures].join(' ') : text;
}
