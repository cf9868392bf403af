import type { Look } from '../../detection/read';

/** What the guide sees in its page, for an inspector in the same isolated world. */
export interface Looks {
  current(): Look | null;
  /** Tells of every look; of null once the guide looks no more. Returns what ends it. */
  follow(hear: (look: Look | null) => void): () => void;
}

declare global {
  /** There while a guide is at work in this page. */
  var signpostLooks: Looks | undefined;
}

/** Passes looks on to those who follow. */
export function relayLooks(): Looks & { tell(look: Look | null): void } {
  const hearers = new Set<(look: Look | null) => void>();
  let last: Look | null = null;
  return {
    current: () => last,
    follow(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    tell(look) {
      last = look;
      for (const hear of hearers) hear(look);
    },
  };
}
