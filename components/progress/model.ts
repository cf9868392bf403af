import type { Lesson } from '../../guide/lessons';
import type { Command } from '../../guide/messages';
import type { Progress } from '../../guide/progress';
import type { Language } from '../../locales/available';
import type { Text } from '../../locales/text';

/** What kind of place the tab shows, as far as the popup has something to say about it. */
export type Where =
  /** My Account (either side), or the practice account. */
  | 'account'
  | 'article'
  /** A page of the site that the way doesn't lead over; the older Digital Locker is one. */
  | 'off-way'
  /** The site's sign-in pages. */
  | 'identity'
  | 'off-site'
  /** The browser was told to keep Signpost from the site. */
  | 'no-access'
  /** The page can't be reached, as the browser's own error pages can't. */
  | 'unreachable';

/** What shows of an organisation's settings. */
export interface Ruled {
  /** There are fewer languages to choose from. */
  limited: boolean;
  /** There is one language, and nothing to choose. */
  fixed: boolean;
  /** The practice account is offered first. */
  practice: boolean;
  /** Says that the organisation has set it. */
  words: string;
}

/** All that the popup shows. Plain: the views call no browser API. */
export interface PopupModel {
  where: Where;
  /** The contract's `data-on-site`. */
  onSite: boolean;
  /** True while the tab loads a page. */
  loading: boolean;
  /** null: no walkthrough runs in the tab. */
  progress: Progress | null;
  /** 'auto' or a BCP 47 tag. */
  setting: string;
  languages: readonly Language[];
  /** What was learned on this device, the oldest first. */
  lessons?: readonly Lesson[];
  /** What the organisation has set; absent where it has set nothing that shows here. */
  ruled?: Ruled | undefined;
  /** The report of the page, once it was asked for. */
  report?: string | 'failed' | null;
  /** True once it was saved. */
  saved?: boolean;
  text: Text;
}

/** What a person can ask for in the popup. */
export type PopupCommand =
  | Command
  | { type: 'allow' }
  | { type: 'reload' }
  /** Opens the agent's console. */
  | { type: 'console' }
  /** Opens the reviewer's view of the page's labels. */
  | { type: 'companion' }
  | { type: 'report' }
  /** Shows on the page what was considered, or takes that away again. */
  | { type: 'inspect' }
  | { type: 'save-report' }
  /** `id` of a lesson; null: all of them. */
  | { type: 'forget'; id: string | null };

export interface PopupProps {
  model: PopupModel;
  send(command: PopupCommand): void;
}
