import type { MeasuredTab } from '../browser/chromium.ts';
import type { Pages } from '../server.ts';
import { type Bench, counters, type Figure, median, settled, wait } from './types.ts';

/** The main thread's own time: what else the machine does meanwhile does not count. */
const OF_THREAD = { timeDomain: 'threadTicks' } as const;
const IDLE = 4_000;
const ROUNDS = 3;
const STEPS = 1_000;
/** For that many, ms. */
const PATIENCE = 60_000;

/** Main-thread work while nothing happens, per second. Rounds take turns, so that a busy machine hits all. */
export async function idle({ chromium, pages }: Bench, ids: readonly string[]): Promise<Figure> {
  const found = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const id of ids) {
      const tab = await chromium.tab('none');
      await tab.session.send('Performance.enable', OF_THREAD);
      await settled(tab, pages, 'large', id);
      await wait(1_000);
      const before = await counters(tab);
      await wait(IDLE);
      const after = await counters(tab);
      const spent = ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1_000;
      found.set(id, [...(found.get(id) ?? []), spent / (IDLE / 1_000)]);
      await tab.close();
    }
  return figure('Main thread while nothing happens', 'ms/s', found, 1, {
    how: `page of 3,500 elements, bubble open, ${IDLE / 1000} s, median of ${ROUNDS}`,
  });
}

/** Script time while the page changes itself: 300 bursts of 20 insertions and removals. */
export async function bursts(
  { chromium, pages }: Bench,
  ids: readonly string[],
): Promise<Figure[]> {
  const script = new Map<string, number[]>();
  const all = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const id of ids) {
      const tab = await chromium.tab('none');
      await tab.session.send('Performance.enable', OF_THREAD);
      await settled(tab, pages, 'large', id);
      const before = await counters(tab);
      await tab.evaluate(burst);
      await wait(500);
      const after = await counters(tab);
      const spent = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1_000;
      script.set(id, [...(script.get(id) ?? []), spent('ScriptDuration')]);
      all.set(id, [...(all.get(id) ?? []), spent('TaskDuration')]);
      await tab.close();
    }
  const how = `300 bursts of 20 insertions, one every 10 ms, median of ${ROUNDS}`;
  return [
    figure('Script for 300 bursts of changes', 'ms', script, 0, { how }),
    figure('Main thread for the same', 'ms', all, 0, { how: 'script, style, layout and painting' }),
  ];
}

/** Runs in the page. */
async function burst(): Promise<void> {
  const place = document.querySelector('#bursts');
  for (let at = 0; at < 300; at += 1) {
    place?.replaceChildren(
      ...Array.from({ length: 20 }, (_, index) => {
        const item = document.createElement('span');
        item.textContent = `${at}.${index} `;
        return item;
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Heap that is still held after 1,000 steps, beyond what was held after the first ones. */
export async function heap({ chromium, pages }: Bench, ids: readonly string[]): Promise<Figure> {
  const found = new Map<string, number[]>();
  for (const id of ids) {
    const tab = await chromium.tab('none');
    const kept = await orNull(keptBy(tab, pages, id), 3 * PATIENCE);
    found.set(id, kept === null ? [] : [kept]);
    // The tab of a library that hangs may not close by itself; it goes with the browser.
    await orNull(tab.close(), 5_000);
    console.log('heap', id, kept);
  }
  return figure('Heap kept after 1,000 steps', 'kB', found, 0, {
    how: 'to and fro between two targets, one step a frame, after as many to warm up (compiled code counts as heap); garbage collected; empty: not done within a minute',
  });
}

/** KiB; null where the steps took longer than there is patience for. */
async function keptBy(tab: MeasuredTab, pages: Pages, id: string): Promise<number | null> {
  await settled(tab, pages, 'large', id);
  const used = async () => {
    for (let turn = 0; turn < 3; turn += 1) await tab.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await tab.session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const steps = (count: number) =>
    tab.evaluate(
      async ([most, patience]) => {
        const from = performance.now();
        for (let at = 0; at < most; at += 1) {
          if (performance.now() - from > patience) return false;
          if ('compare' in window) window.compare.start(null, at % 2 ? '#target' : '#other');
          await new Promise(requestAnimationFrame);
        }
        return true;
      },
      [count, PATIENCE] as const,
    );
  if (!(await steps(STEPS))) return null;
  await wait(1_500);
  const before = await used();
  if (!(await steps(STEPS))) return null;
  await wait(1_500);
  return ((await used()) - before) / 1_024;
}

/** What comes within `most` ms, else null. */
function orNull<T>(coming: Promise<T>, most: number): Promise<T | null> {
  return Promise.race([coming.catch(() => null), wait(most).then(() => null)]);
}

function figure(
  title: string,
  unit: string,
  found: ReadonlyMap<string, number[]>,
  digits: number,
  { how }: { how: string },
): Figure {
  const values = Object.fromEntries(
    [...found].map(([id, all]) => [id, all.length > 0 ? median(all).toFixed(digits) : '']),
  );
  console.log(title, JSON.stringify([...found]));
  return { title, unit, browser: 'Chromium', how, values };
}
