import { expect, test } from 'vitest';
import { covered } from '../../../console/covered';
import { begin } from '../../../guide/progress';

/** Somebody's walkthrough, who does not exist. */
const PROGRESS = {
  ...begin(),
  situationQuote: 'Robin Lindgren, your payment of $14.90 has failed',
  subscriptions: [
    {
      key: 'a',
      name: 'Premium Support · 4XK7Q03',
      tag: '4XK7Q03',
      kind: 'consumer' as const,
      availability: 'available' as const,
    },
  ],
  availability: {
    value: 'available' as const,
    evidence: [
      { code: 'cancel-showing' as const, quote: 'Cancel' },
      { code: 'confirm-asked' as const, quote: 'Do you want to end it, dear Robin Lindgren?' },
      {
        code: 'says-cancelled-now' as const,
        quote: '山田太郎様のサブスクリプションは解約されました。ありがとう',
      },
    ],
  },
};

test('what others may see of a walkthrough names nobody, and still says what is shown', () => {
  const seen = covered(PROGRESS);
  const words = JSON.stringify(seen);
  for (const personal of ['Robin', 'Lindgren', '4XK7Q03', '14.90', '山田'])
    expect(words).not.toContain(personal);
  expect(seen.availability.evidence[0]?.quote).toBe('Cancel');
  expect(seen.subscriptions[0]?.name).toContain('Premium Support');
});
