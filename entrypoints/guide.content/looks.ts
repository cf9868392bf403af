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
export class LookRelay implements Looks {
  #last: Look | null = null;
  readonly #hearers = new Set<(look: Look | null) => void>();

  current(): Look | null {
    return this.#last;
  }

  follow(hear: (look: Look | null) => void): () => void {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }

  tell(look: Look | null): void {
    this.#last = look;
    for (const hear of this.#hearers) hear(look);
  }
}
