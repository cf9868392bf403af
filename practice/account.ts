import type { Scenario } from './scenario';

/** What the account remembers from page to page. */
export interface Memory {
  signedIn: boolean;
  /** True once the session has run out (it does so once). */
  expired: boolean;
  /** True once the connection has been lost (it is so once). */
  lost: boolean;
  /** Ids of the subscriptions cancelled since the start. */
  cancelled: string[];
  /** Id of the subscription whose menu or page was opened last. */
  chosen: string | null;
  /** What the next page has to say. */
  flash: 'none' | 'cancelled' | 'failed' | 'expired';
  /** Unrelated layers that were closed. */
  closed: string[];
}

/** Where the memory is kept: `sessionStorage`, or a plain map inside somebody else's page. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'practice-account';

export class Account {
  private memory: Memory;

  constructor(
    private store: Store,
    scenario: Scenario,
  ) {
    const kept = store.getItem(KEY);
    this.memory = kept ? (JSON.parse(kept) as Memory) : fresh(scenario);
  }

  /** Forgets everything, as on the first visit. */
  static reset(store: Store, scenario: Scenario): void {
    store.setItem(KEY, JSON.stringify(fresh(scenario)));
  }

  get now(): Readonly<Memory> {
    return this.memory;
  }

  change(part: Partial<Memory>): void {
    this.memory = { ...this.memory, ...part };
    this.store.setItem(KEY, JSON.stringify(this.memory));
  }

  /** What the next page has to say, once. */
  takeFlash(): Memory['flash'] {
    const { flash } = this.memory;
    if (flash !== 'none') this.change({ flash: 'none' });
    return flash;
  }
}

function fresh(scenario: Scenario): Memory {
  return {
    signedIn: scenario.signedIn,
    expired: false,
    lost: false,
    cancelled: [],
    chosen: null,
    flash: 'none',
    closed: [],
  };
}
