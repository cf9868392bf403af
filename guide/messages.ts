import type { Text } from '../locales/text';
import type { Progress } from './progress';
import type { Reading } from './reading';

/** Places that the customer can be taken to; the addresses are in `site/addresses.ts`. */
export type Place = 'account' | 'article' | 'home' | 'subscriptions' | 'practice';

/** What the guide, the invitation and the popup may ask of the background. */
export type Request =
  /**
   * The invitation asks whether to show itself; `language` is the page's own (BCP 47, '' if it does
   * not say). Answer: `Invitation | null`.
   */
  | { type: 'invite'; language: string }
  /** Not again in this session. */
  | { type: 'dismiss' }
  /** The guide asks where things stand in its tab. Answer: `Session | null` (null: nothing runs). */
  | { type: 'session' }
  /** The guide tells what the page shows. Answer: `Session | null`. */
  | { type: 'reading'; reading: Reading }
  /** The guide needs the site's words of these languages (BCP 47). Answer: `Session | null`, once they are there. */
  | { type: 'words'; languages: readonly string[] }
  | (Command & { tabId?: number });

/** What a person asked for, in the overlay or in the popup; `tabId` only from the popup. */
export type Command =
  | { type: 'start' }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'stop' }
  | { type: 'hide' }
  | { type: 'show' }
  | { type: 'choose'; subscription: string | null }
  | { type: 'language'; language: string }
  | { type: 'open'; place: Place }
  | ShowCommand;

/** How the walkthrough is shown to somebody who looks on through a screen share. */
export type ShowCommand =
  /** Larger and bolder, for a compressed picture. */
  | { type: 'present'; on: boolean }
  /** Draws the eye to the ring, once. */
  | { type: 'flash' }
  /** The next line of the step's help; after the last one, none. */
  | { type: 'hint' }
  /** Takes the keyboard to the bubble. */
  | { type: 'jump' };

/** The invitation's words, in the language it is shown in. */
export interface Invitation {
  language: string;
  dir: 'ltr' | 'rtl';
  text: Text['invite'];
}

/** All that the guide needs to show the walkthrough in its tab. */
export interface Session {
  progress: Progress;
  /** BCP 47 tag of the language shown. */
  language: string;
  /** Absent: as usual. */
  shown?: Shown;
}

/** What `ShowCommand`s have led to. */
export interface Shown {
  presentation: boolean;
  /** Counts up at each; that it has changed is what counts. */
  flash: number;
  jump: number;
  /** How often a hint was asked for on this step (`guide/shown.ts`). */
  hint: number;
}

/** What the background sends to the guide of a tab, unasked. */
export type Notice = { type: 'session'; session: Session | null };
