/**
 * Whether the cancellation appears to be available; the values are part of the outward contract.
 * Each value but `unknown` rests on evidence that was seen in the page.
 */
export const AVAILABILITIES = [
  'unknown',
  'available',
  'not-offered',
  'already-cancelled',
  'not-covered',
  'cancelled',
] as const;

export type Availability = (typeof AVAILABILITIES)[number];

/** What was seen; each code has a sentence in `locales/<language>.json` under `evidence`. */
export const EVIDENCE_CODES = [
  'cancel-showing',
  'cancel-disabled',
  'cancel-absent',
  'confirm-asked',
  'says-cancelled-before',
  'says-cancelled-now',
  'kind-not-covered',
  'page-still-loading',
  'nothing-seen',
] as const;

export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

export interface Evidence {
  code: EvidenceCode;
  /** The words of the page that say so, as they stand there; at most 160 characters. */
  quote?: string;
}

export interface Verdict {
  value: Availability;
  evidence: Evidence[];
}

export const UNKNOWN: Verdict = { value: 'unknown', evidence: [{ code: 'nothing-seen' }] };
