import { build } from 'vite';
import { siteLabels } from '../../site/labels-plugin.ts';
import type { Site } from '../site/server.ts';
import type * as Detection from './detection';
import { withPage } from './page.ts';

const COUNT = 200;

/** Times of one reading each, ms: the detection itself, alone in the page, after a frame as in the product. */
export interface ReadingTimes {
  /** The first look at a page, which goes over all of it. */
  first: number[];
  /** A later look, after a burst of 20 insertions. */
  later: number[];
  /** A later look before the frame that shows the burst: the page's own layout is in it. */
  unlaid: number[];
  /** Every control of the page named: what a reading that keeps nothing begins with. */
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
async function measure(count: number): Promise<ReadingTimes> {
  const { afterFrame, nameOf, read, Inventory, Sight } = (
    window as unknown as { bench: typeof Detection }
  ).bench;
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
  const timed = async (run: () => unknown, drawn = true): Promise<number[]> => {
    const times: number[] = [];
    for (let i = 0; i < count; i += 1) {
      burst();
      if (drawn) await new Promise<void>((done) => afterFrame(window, done));
      const start = performance.now();
      run();
      times.push(performance.now() - start);
    }
    return times;
  };
  const first = await timed(() => read(document, location.href, memory, true));
  const naming = await timed(() => {
    const sight = new Sight(document);
    for (const one of document.querySelectorAll('a,button,input,summary,[role]'))
      nameOf(one, sight);
  });

  const inventory = new Inventory(document);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true });
  const again = () => {
    inventory.update(observer.takeRecords());
    read(document, location.href, memory, true, inventory);
  };
  const later = await timed(again);
  const unlaid = await timed(again, false);
  observer.disconnect();
  return { first, later, unlaid, naming };
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
