import type { CaseRecord } from '../../console/record/types';
import type { Held, SettingName, Settings } from '../../console/settings';
import type { ShareCommand, ShareState } from '../../console/share';
import type { ShortcutId } from '../../console/shortcuts';
import type { Words } from '../../console/words';
import type { Session } from '../../guide/messages';
import type { StepId } from '../../guide/steps';
import type { Language } from '../../locales/available';
import type { Text } from '../../locales/text';
import type { PopupCommand, Where } from '../progress/model';

/** A tab that is listed. */
export interface ListedTab {
  id: number;
  /** As the browser shows it; '' where it keeps it from us. */
  title: string;
  /** null: no walkthrough runs there. */
  step: StepId | null;
}

/** All that the console shows. Plain: the views call no browser API. */
export interface ConsoleModel {
  /** What the agent reads. */
  text: Text;
  words: Words;
  /** What the customer reads, or read last; null where no walkthrough has run in the tab. */
  customer: Text | null;
  tabs: readonly ListedTab[];
  /** The tab that all below is about; null where there is none. */
  tab: number | null;
  /** True while the console stays with that tab. */
  pinned: boolean;
  where: Where;
  /** True for the practice account: no way leads from there to the real site. */
  practice: boolean;
  loading: boolean;
  session: Session | null;
  record: CaseRecord | null;
  /** null: share mode was never asked for in this tab. */
  share: ShareState | null;
  settings: Held;
  languages: readonly Language[];
  /** The keys of the shortcuts, as the browser writes them; '' for none. */
  keys: Readonly<Partial<Record<ShortcutId, string>>>;
  /** True where the console has a window of its own. */
  window: boolean;
}

/** What an agent can ask for in the console. */
export type ConsoleCommand =
  | PopupCommand
  | ShareCommand
  | { type: 'pin'; tab: number | null }
  | { type: 'set'; setting: { [N in SettingName]: [N, Settings[N]] }[SettingName] }
  | { type: 'window' }
  | { type: 'shortcuts' }
  | { type: 'training' }
  /** Forgets what happened in the tab so far. */
  | { type: 'new-note' };

/** Ways for a note to leave the console. */
export interface NoteWays {
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Offers a page to be saved. */
  save(page: string, name: string): void;
  print(page: string): void;
}

export interface ConsoleProps {
  model: ConsoleModel;
  send(command: ConsoleCommand): void;
}
