/** What may be covered; each kind has a word in `locales/console/<language>.json` under `share`. */
export const COVERED_KINDS = [
  'name',
  'email',
  'address',
  'phone',
  'order',
  'tag',
  'payment',
  'amount',
  'text',
  'field',
  'picture',
  'frame',
] as const;

export type CoveredKind = (typeof COVERED_KINDS)[number];

/** Something of the page that is covered. What it says is not told: only what kind of thing it is. */
export interface CoveredItem {
  /** Names it to the page, for as long as the page stands. */
  id: string;
  kind: CoveredKind;
  /** True while it is shown by exception. */
  shown: boolean;
}

/** How things stand with share mode in one tab. */
export interface ShareState {
  on: boolean;
  /** The page in the tab is not covered: Signpost is not there (a sign-in page, another site). */
  away?: boolean;
  /** The organisation has switched it on: it can't be switched off. */
  fixed?: boolean;
  items: CoveredItem[];
  /** The layout is unknown: all text but known labels is covered. */
  unsure: boolean;
}

/** What the console asks of share mode in the tab that it follows. */
export type ShareCommand =
  | { type: 'share'; on: boolean }
  | { type: 'reveal'; item: string; shown: boolean };

/** Where the state of a tab is stored, in session storage; absent where share mode was never asked for. */
export function shareKey(tabId: number): string {
  return `share:${tabId}`;
}
