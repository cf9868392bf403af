import type en from './en.json';

/** All words of Signpost in one language; English is the source (`locales/en.json`). */
export type Text = typeof en;
