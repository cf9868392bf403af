import { browser } from 'wxt/browser';
import { isLesson, type Lesson } from '../../guide/lessons';
import type { Link } from './link';

/** Where what was learned is kept on this device: a list of `Lesson`. */
export const LESSONS_KEY = 'lessons';

/** Reads and keeps what was learned, in a content script as in a page of the extension. */
export const storedLessons: Pick<Link, 'lessons' | 'keep'> = {
  async lessons(tell, signal) {
    tell(await readLessons());
    if (signal.aborted) return;
    const changed = (changes: Record<string, unknown>): void => {
      if (LESSONS_KEY in changes) void readLessons().then(tell, () => undefined);
    };
    browser.storage.local.onChanged.addListener(changed);
    signal.addEventListener('abort', () => {
      if (browser.runtime?.id !== undefined)
        browser.storage.local.onChanged.removeListener(changed);
    });
  },
  keep(lessons) {
    browser.storage.local.set({ [LESSONS_KEY]: lessons }).catch(() => undefined);
  },
};

/** Forgets one lesson, by its id, or all of them. */
export async function forget(id: string | null): Promise<void> {
  const kept = id === null ? [] : (await readLessons()).filter((one) => one.id !== id);
  await browser.storage.local.set({ [LESSONS_KEY]: kept });
}

/** Whatever else lies there is left out. */
export async function readLessons(): Promise<Lesson[]> {
  const stored: unknown = (await browser.storage.local.get(LESSONS_KEY))[LESSONS_KEY];
  return Array.isArray(stored) ? stored.filter(isLesson) : [];
}
