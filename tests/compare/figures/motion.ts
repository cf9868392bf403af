import type { Browser } from '../browser/types.ts';
import type { Stray } from '../page/measures.ts';
import type { Pages } from '../server.ts';
import { type Figure, median, settled } from './types.ts';

const ROUNDS = 9;
const FRAMES = 40;

/** From the call to the first painted frame with the marker on its target. */
export async function toPaint(
  browser: Browser,
  pages: Pages,
  ids: readonly string[],
): Promise<Figure> {
  const found = new Map<string, number[]>();
  const tab = await browser.tab('none');
  await tab.resize(1280, 800);
  // They take turns, so that a busy machine hits all; the first turn warms up the browser.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const id of ids) {
      await tab.goto(pages.url('large', id));
      const ms = await tab.evaluate(() => window.compare.toPaint(() => window.compare.start()));
      if (ms !== null && round > 0) found.set(id, [...(found.get(id) ?? []), ms]);
    }
  console.log(browser.name, 'to paint', JSON.stringify([...found]));
  const told = (id: string) => {
    const all = found.get(id);
    return [id, all ? median(all).toFixed(0) : 'never'];
  };
  return {
    title: 'From the call to the painted marker and bubble',
    unit: 'ms',
    browser: browser.name,
    how: `first start on a page of 3,500 elements, median of ${ROUNDS}`,
    values: Object.fromEntries(ids.map(told)),
  };
}

/** A way in which the target moves. */
interface Motion {
  title: string;
  page: string;
  how: string;
  /** Runs in the page. */
  run(frames: number): Promise<Stray | null>;
}

const MOTIONS: Motion[] = [
  {
    title: 'Wheel, window',
    page: 'scroll-window',
    how: 'real wheel events',
    run: (frames) => window.compare.stray(frames, 'none', () => {}),
  },
  {
    title: 'Wheel, inner scroller',
    page: 'scroll-inner',
    how: 'real wheel events',
    run: (frames) => window.compare.stray(frames, 'none', () => {}),
  },
  {
    title: 'Script, window',
    page: 'scroll-window',
    how: '7 px before each frame',
    run: (frames) => window.compare.stray(frames, 'task', (at) => scrollTo(0, at * 7)),
  },
  {
    title: 'Script, inner scroller',
    page: 'scroll-inner',
    how: '7 px before each frame',
    run: (frames) =>
      window.compare.stray(frames, 'task', (at) =>
        document.querySelector('#scroller')?.scrollTo(0, at * 7),
      ),
  },
  {
    title: 'Script inside animation frames, window',
    page: 'scroll-window',
    how: '7 px in each frame’s own callback: the scroll event comes a frame later',
    run: (frames) => window.compare.stray(frames, 'frame', (at) => scrollTo(0, at * 7)),
  },
  {
    title: 'Script inside animation frames, inner scroller',
    page: 'scroll-inner',
    how: 'the same in a scroller of the page',
    run: (frames) =>
      window.compare.stray(frames, 'frame', (at) =>
        document.querySelector('#scroller')?.scrollTo(0, at * 7),
      ),
  },
  {
    title: 'CSS transition',
    page: 'slide',
    how: 'the target’s parent slides by 200 px in 500 ms',
    run: (frames) =>
      window.compare.stray(frames, 'task', (at) => {
        const moved = document.querySelector<HTMLElement>('#moved');
        if (moved && at === 0) moved.style.translate = '200px 40px';
      }),
  },
];

/** The largest distance of the marker from its place on the target, over all painted frames. */
export async function stray(
  browser: Browser,
  pages: Pages,
  ids: readonly string[],
): Promise<Figure[]> {
  const tab = await browser.tab('none');
  const figures: Figure[] = [];
  for (const { title, page, how, run } of MOTIONS) {
    const values = new Map<string, string>();
    for (const id of ids) {
      await settled(tab, pages, page, id);
      const running = tab.evaluate(run, FRAMES);
      if (title.startsWith('Wheel'))
        for (let turn = 0; turn < 6; turn += 1) await tab.wheel(120, 620, { x: 0, y: 40 });
      const most = await running;
      values.set(id, most ? written(most) : 'lost');
    }
    figures.push({
      title,
      unit: 'px',
      browser: browser.name,
      how,
      values: Object.fromEntries(values),
    });
    console.log(browser.name, title, JSON.stringify([...values]));
  }
  return figures;
}

function written({ most, frames, moved }: Stray): string {
  if (!moved) return 'not scrolled';
  return frames > 0 ? `${most.toFixed(1)} (${frames})` : most.toFixed(1);
}
