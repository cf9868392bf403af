import { browser } from 'wxt/browser';
import type { Lesson } from '../../guide/lessons';
import type { Notice, Request, Session } from '../../guide/messages';
import { storedLessons } from './lessons';

/** How the guide reaches whatever keeps the walkthrough of its tab. */
export interface Link {
  /**
   * Sends a request. `null`: no walkthrough runs here.
   * @throws Error if nobody can be reached any more
   */
  send(request: Request): Promise<Session | null>;
  /**
   * Brings the site's words of these languages (BCP 47) to where the guide matches them.
   * @throws Error if nobody can be reached any more
   */
  words(languages: readonly string[]): Promise<void>;
  /**
   * Reads what was learned on this device, and tells of it again whenever it changes.
   * @throws Error if it can't be read any more
   */
  lessons(tell: (lessons: Lesson[]) => void, signal: AbortSignal): Promise<void>;
  /** Keeps what was learned on this device. */
  keep(lessons: readonly Lesson[]): void;
  /** Hears of changes made elsewhere (popup, background), until `signal` aborts. */
  listen(hear: (session: Session | null) => void, signal: AbortSignal): void;
  /** False once the extension was updated, switched off or removed under this page. */
  connected(): boolean;
}

/** The link of a content script: messages to the background and notices from it. */
export const extensionLink: Link = {
  send: (request) => browser.runtime.sendMessage(request),
  async words(languages) {
    const request: Request = { type: 'words', languages };
    await browser.runtime.sendMessage(request);
  },
  ...storedLessons,
  listen(hear, signal) {
    const onMessage = (message: unknown): undefined => {
      if (isNotice(message)) hear(message.session);
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => {
      if (extensionLink.connected()) browser.runtime.onMessage.removeListener(onMessage);
    });
  },
  connected: () => browser.runtime?.id !== undefined,
};

export function isNotice(message: unknown): message is Notice {
  return typeof message === 'object' && (message as Notice | null)?.type === 'session';
}
