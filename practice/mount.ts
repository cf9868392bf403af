import { Account, type Store } from './account';
import { pathOf } from './addresses';
import { App } from './app';
import { virtualHost } from './hosts';
import { localeOf, type Scenario } from './scenario';
import { CASES, startOf } from './scenarios';
import { LANGUAGES } from './text';
import type { Truth } from './truth';

export interface MountOptions {
  scenario: Scenario;
  /** Virtual address (path, query) to begin with; see `startAddress`. */
  address: string;
  /** Told whenever the account moves to another virtual address. */
  onAddress(address: string): void;
}

export interface MountedPractice {
  /** Shows another virtual address, as back and forward do; `onAddress` is not called. */
  moveTo(address: string): void;
  truth(): Truth;
  /** Empties the root and takes everything away that was put elsewhere in the document. */
  destroy(): void;
}

/**
 * Shows the practice account inside `root`, with addresses that exist only there. What the account
 * remembers lasts until `destroy`. Menus and dialogs are put under `body`, as the site does it.
 */
export function mountPractice(root: HTMLElement, options: MountOptions): MountedPractice {
  const scenario: Scenario = { ...options.scenario, navigation: 'virtual' };
  const store = memoryStore();
  Account.reset(store, scenario);
  const host = virtualHost(options.address, options.onAddress);
  const app = new App(root, scenario, host, store);
  const truth = () => app.truth();
  window.practiceScenario = scenario;
  window.practiceTruth = truth;
  return {
    moveTo: host.moveTo,
    truth,
    destroy: () => {
      app.destroy();
      delete window.practiceScenario;
      delete window.practiceTruth;
    },
  };
}

/** The address (path, query) where a case begins. */
export function startAddress(scenario: Scenario): string {
  return pathOf(startOf(scenario.name), localeOf(scenario));
}

export { CALLS } from './training';
export { CASES, LANGUAGES };

function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}
