/** What a person may have asked their system for. */
export type Media = 'none' | 'forced' | 'still';

/** A page of a browser, driven from outside with real input. */
export interface Tab {
  goto(url: string): Promise<void>;
  evaluate<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  click(x: number, y: number): Promise<void>;
  /** A key by its name, as in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  wheel(x: number, y: number, by: { x: number; y: number }): Promise<void>;
  /** Window in CSS px; `scale` is the browser's zoom. */
  resize(width: number, height: number, scale?: number): Promise<void>;
  close(): Promise<void>;
  /** PNG of the window, base64. */
  screenshot(): Promise<string>;
  /** What the browser tells assistive technology about the bubble; null where it can't be asked. */
  accessible(): Promise<Accessible | null>;
}

export interface Accessible {
  role: string;
  name: string;
  description: string;
  modal: boolean;
}

export interface Browser {
  name: string;
  version: string;
  tab(media: Media): Promise<Tab>;
  close(): Promise<void>;
}
