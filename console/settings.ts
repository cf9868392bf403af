/** What an agent can set in the console. */
export interface Settings {
  /** The agent's language: 'auto' (as the browser's) or a BCP 47 tag. */
  language: string;
  /** Walkthroughs are shown large, for a screen share. */
  presentation: boolean;
}

export type SettingName = keyof Settings;

/** The settings as they hold now. */
export interface Held {
  values: Settings;
  /** Those that the organisation has fixed: shown as such, and not to be changed. */
  fixed: ReadonlySet<SettingName>;
  /** The organisation wants the practice account to be offered first, away from the site. */
  practiceFirst: boolean;
  /** Names of values of the organisation's that were not understood and are left out. */
  problems: readonly string[];
}

/** Where settings come from and go to: the device, or the organisation's policy over it. */
export interface SettingsSource {
  read(): Promise<Held>;
  /** Does nothing for a setting that is fixed. */
  write<N extends SettingName>(name: N, value: Settings[N]): Promise<void>;
  /** Calls `changed` whenever `read` would answer otherwise. */
  follow(changed: () => void): void;
}
