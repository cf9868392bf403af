import type { Page } from '@playwright/test';
import { tabOf } from '../e2e/driver/chromium.ts';
import { acceptInvitation } from '../e2e/view/press.ts';
import { agreed } from '../e2e/view/walk.ts';
import type { Site } from '../site/server.ts';
import { withPage } from './page.ts';

export interface Bursts {
  /** Script time of the page with Signpost running in it, ms. */
  signpost: number;
  /** Of that, what is Signpost's own. */
  own: number;
  /** Script time of the same page without Signpost, ms. */
  bare: number;
}

/** Script time of 300 bursts of 20 insertions each, with and without Signpost. */
export async function measureBursts(site: Site, elements: number): Promise<Bursts> {
  const bare = await withPage(site, elements, false, profile);
  const signpost = await withPage(site, elements, true, async (page) => {
    const tab = tabOf(page);
    await acceptInvitation(tab);
    await agreed(tab);
    return profile(page);
  });
  return { signpost: signpost.all, own: signpost.own, bare: bare.all };
}

interface Node {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

/** What the profiler calls the time in which no script runs. */
const IDLE = new Set(['(idle)', '(program)']);

async function profile(page: Page): Promise<{ all: number; own: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.evaluate(insert);
  const { profile } = await session.send('Profiler.stop');
  const times = new Map<number, number>();
  profile.samples?.forEach((id, index) => {
    times.set(id, (times.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000);
  });
  const busy = profile.nodes.filter(({ callFrame }) => !IDLE.has(callFrame.functionName));
  const ours = calledByUs(profile.nodes);
  const sum = (nodes: Node[]) => nodes.reduce((all, { id }) => all + (times.get(id) ?? 0), 0);
  return { all: sum(busy), own: sum(busy.filter(({ id }) => ours.has(id))) };
}

/** Calls of the extension's scripts, and all that they call: the browser's functions have no address. */
function calledByUs(nodes: Node[]): Set<number> {
  const ours = new Set<number>();
  // Callers come before what they call.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  return ours;
}

/** Runs in the page: a list that grows in bursts, a task each, as a page does that loads its parts. */
async function insert(): Promise<void> {
  const list = document.createElement('div');
  document.body.append(list);
  for (let burst = 0; burst < 300; burst += 1) {
    for (let i = 0; i < 20; i += 1) {
      const item = document.createElement('div');
      item.innerHTML = `<span>Item ${burst * 20 + i}</span><button type="button">Buy</button>`;
      list.append(item);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
