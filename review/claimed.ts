/** What a text makes the reader believe about the cancellation. */
export type Claimed =
  /** That it has been cancelled. */
  | 'cancelled'
  /** That it has not. */
  | 'denied'
  /** Neither: it speaks of something else, or of what is to come. */
  | 'nothing';

/** The English texts that claim something; read by people, since no list of phrases is complete. */
const CLAIMED: readonly [pattern: RegExp, claimed: Claimed][] = [
  [/^situations\.(?:already-cancelled|done)\./, 'cancelled'],
  [/^availability\.(?:already-cancelled|cancelled)\./, 'cancelled'],
  [/^popup\.finished$/, 'cancelled'],
  [/^console\.calls\.already-cancelled$/, 'cancelled'],
  [/^faq\.still-works\.q$/, 'cancelled'],
  [/^notes\.nothing-cancelled$/, 'denied'],
  [/^steps\.update-cancel\.why$/, 'denied'],
  [/^faq\.pressed-update-cancel\.a$/, 'denied'],
];

/** What the English text at an id claims. */
export function claimedBy(id: string): Claimed {
  return CLAIMED.find(([pattern]) => pattern.test(id))?.[1] ?? 'nothing';
}
