import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until `look` answers with something true, and returns that.
 * @param timeout ms; the error then names `what` and the last answer or failure.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  timeout = 5_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      // A page that is just being replaced cannot be asked; the next one can.
      last = error;
    }
    await pause(40);
  } while (Date.now() < end);
  throw new Error(`Waited ${timeout} ms in vain for ${what}; last: ${String(last)}`);
}
