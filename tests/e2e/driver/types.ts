import type { Site } from '../../site/server.ts';

/** Viewport coordinates, CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** A box in viewport coordinates of the top page, CSS px. */
export interface Box extends Point {
  width: number;
  height: number;
}

export type Key =
  | 'Escape'
  | 'Enter'
  | ' '
  | 'Tab'
  | 'Shift+Tab'
  | 'Alt+Shift+S'
  // of the reviewer's desk
  | ('a' | 'e' | 'h' | 'k' | 'l' | 'u' | 'Shift+U');

/** A tab of either browser: only what both can do, so that a journey is written once. */
export interface Tab {
  /** The browser's own number of the tab, as extensions count. */
  id: number;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Runs in the page's own world; fails while the page is being replaced. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** A real click of the mouse. */
  click(at: Point): Promise<void>;
  /** A real key, by its `KeyboardEvent.key` name; with what is held down meanwhile before it. */
  press(key: Key): Promise<void>;
  /** Makes it the tab that is looked at; browsers let the others rest. */
  front(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export type Engine = 'chromium' | 'firefox';

/** A browser with the unmodified production build loaded, in front of the loopback site. */
export interface Driver {
  engine: Engine;
  site: Site;
  /** Every host:port the browser tried to reach. */
  hosts: string[];
  /** The tabs opened since the last reset. */
  tabs: Tab[];
  open(url: string): Promise<Tab>;
  /** The tab that the site opens because of `act`. */
  opened(act: () => Promise<void>): Promise<Tab>;
  /** A page of the extension, such as "popup.html?tab=7", in a tab of its own. */
  extensionPage(path: string): Promise<Tab>;
  /** Ends the extension's worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Forgets all that the extension stored and closes every tab: the next test starts fresh. */
  reset(): Promise<void>;
  close(): Promise<void>;
}
