import { vi } from 'vitest';
import { readerOf } from '../../../detection/reader';
import { watchPage } from '../../../detection/watch';
import { begin, fold, memoryOf, overlayState, type Progress } from '../../../guide/progress';
import { mountPractice, startAddress } from '../../../practice/mount';
import type { Scenario } from '../../../practice/scenario';

/** A moment of a walk at which detection and truth did not agree in time. */
export interface Mismatch {
  at: string;
  seen: string;
  truth: string;
}

const MOST_MOVES = 30;

/**
 * Walks through a scenario as its truth would have it, pressing what is right, and lists the moments
 * at which detection said something else. The press is the test's: Signpost itself never clicks.
 */
export async function walk(scenario: Scenario, patience = 4000): Promise<Mismatch[]> {
  const root = document.createElement('div');
  document.body.append(root);
  let address = startAddress(scenario);
  const practice = mountPractice(root, {
    scenario,
    address,
    onAddress: (next) => (address = next),
  });
  let progress: Progress = begin();
  let seen = '';
  const watch = watchPage({
    document,
    readerOf,
    address: () => new URL(address, 'https://www.dell.com').href,
    memory: () => memoryOf(progress),
    onLook: (look) => {
      progress = fold(progress, look.reading);
      const found = look.elements.map(describe).sort().join(' | ');
      seen = `${progress.step} ${overlayState(progress)} ${progress.availability.value} [${found}]`;
    },
  });
  const found: Mismatch[] = [];
  try {
    for (let move = 0; move < MOST_MOVES; move++) {
      // A page that is being drawn has no target yet; one that stays without has none at all.
      await vi
        .waitFor(
          () => {
            if (practice.truth().targets.length === 0) throw new Error('nothing yet');
          },
          { timeout: 1500, interval: 20 },
        )
        .catch(() => undefined);
      let truth = '';
      const told = () => {
        const { step, state, availability, targets, orLooking } = practice.truth();
        // What is covered just now may be ringed or not.
        if (orLooking && overlayState(progress) === 'looking') {
          truth = seen;
          return truth;
        }
        // Of two that are as right, one is ringed; what is looked for next is for the page's reader.
        const named = targets.map(describe).sort();
        const one = state === 'pointing' ? named.find((name) => seen.includes(name)) : undefined;
        const shown = one ?? named.join(' | ');
        truth = `${targets.length ? step : progress.step} ${state} ${availability} [${shown}]`;
        return truth;
      };
      try {
        await vi.waitFor(
          () => {
            if (seen !== told()) throw new Error('not yet');
          },
          { timeout: patience, interval: 20 },
        );
      } catch {
        found.push({
          at: address,
          seen: `${seen} ${progress.situation} ${JSON.stringify(progress.candidates).slice(0, 600)}`,
          truth,
        });
      }
      const target = practice.truth().targets[0] as HTMLElement | undefined;
      if (!target) break;
      const before = truth;
      if (progress.step === 'action')
        progress = { ...progress, chosen: keyAt(progress, watch, target) };
      target.click();
      await vi
        .waitFor(
          () => {
            if (told() === before) throw new Error('not moved');
          },
          { timeout: 3000, interval: 20 },
        )
        .catch(() => (move = MOST_MOVES));
    }
  } finally {
    watch.stop();
    practice.destroy();
    root.remove();
  }
  return found;
}

function keyAt(
  progress: Progress,
  watch: ReturnType<typeof watchPage>,
  target: Element,
): string | null {
  const look = watch.current();
  const at = look?.elements.indexOf(target) ?? -1;
  return look?.reading.targets[at]?.subscription ?? progress.chosen;
}

let count = 0;
const names = new WeakMap<Element, number>();

function describe(element: Element): string {
  if (!names.has(element)) names.set(element, ++count);
  return `${element.tagName.toLowerCase()}#${names.get(element)} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
}
