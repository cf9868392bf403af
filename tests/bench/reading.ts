import { build } from 'vite';
import { siteLabels } from '../../site/labels-plugin.ts';
import type { Site } from '../site/server.ts';
import type * as Detection from './detection';
import { withPage } from './page.ts';

const COUNT = 200;

/** Times of one reading each, ms: the detection itself, alone in the page. */
export interface ReadingTimes {
  /** The first look at a page, which goes over all of it. */
  first: number[];
  /** A later look, after a burst of 20 insertions. */
  later: number[];
  /** The same burst, and the page laid out for a hit test: what any look makes the browser do. */
  layout: number[];
  /** The same burst, and every control of the page named: what a reading that keeps nothing begins with. */
  naming: number[];
}

export async function measureReading(site: Site, elements: number): Promise<ReadingTimes> {
  const script = await bundle();
  return withPage(site, elements, false, async (page) => {
    await page.addScriptTag({ content: script });
    return page.evaluate(measure, COUNT);
  });
}

/** Runs in the page. Each reading follows a change, so that nothing the browser keeps is still valid. */
function measure(count: number): ReadingTimes {
  const { nameOf, read, Inventory, Sight } = (window as unknown as { bench: typeof Detection })
    .bench;
  const memory = {
    step: 'subscriptions' as const,
    chosen: null,
    sawCancel: false,
    subscriptions: [],
  };
  const list = document.body.appendChild(document.createElement('div'));
  const burst = () => {
    list.replaceChildren();
    for (let i = 0; i < 20; i += 1)
      list.insertAdjacentHTML('beforeend', '<div><button type="button">Buy</button></div>');
  };
  const timed = (run: () => unknown): number => {
    burst();
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const all = Array.from({ length: count });
  const first = all.map(() => timed(() => read(document, location.href, memory, true)));

  const { innerWidth, innerHeight } = window;
  const layout = all.map(() =>
    timed(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)),
  );

  const naming = all.map(() =>
    timed(() => {
      const sight = new Sight(document);
      for (const one of document.querySelectorAll('a,button,input,summary,[role]'))
        nameOf(one, sight);
    }),
  );

  const inventory = new Inventory(document);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true });
  const later = all.map(() =>
    timed(() => {
      inventory.update(observer.takeRecords());
      read(document, location.href, memory, true, inventory);
    }),
  );
  observer.disconnect();
  return { first, later, layout, naming };
}

/** The detection as one script that calls itself `bench`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [siteLabels()],
    build: {
      write: false,
      lib: { entry: 'tests/bench/detection.ts', name: 'bench', formats: ['iife'] },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('The detection could not be bundled.');
  return chunk.code;
}
