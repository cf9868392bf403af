import { build } from 'vite';
import { siteLabels } from '../../site/labels-plugin.ts';
import type { Site } from '../site/server.ts';
import { withPage } from './page.ts';

const COUNT = 200;

/** Times of one reading each, ms: the detection itself, alone in the page. */
export async function measureReading(site: Site, elements: number): Promise<number[]> {
  const script = await bundle();
  return withPage(site, elements, false, async (page) => {
    await page.addScriptTag({ content: script });
    return page.evaluate((count) => {
      const { read } = (
        window as unknown as { bench: { read: typeof import('../../detection/read').read } }
      ).bench;
      const memory = {
        step: 'subscriptions' as const,
        chosen: null,
        sawCancel: false,
        subscriptions: [],
      };
      const times: number[] = [];
      for (let i = 0; i < count; i += 1) {
        // A reading follows a change of the page, so that nothing the browser keeps is still valid.
        document.body.append(document.createElement('i'));
        const start = performance.now();
        read(document, location.href, memory, true);
        times.push(performance.now() - start);
      }
      return times;
    }, COUNT);
  });
}

/** The detection as one script that calls itself `bench`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [siteLabels()],
    build: {
      write: false,
      lib: { entry: 'detection/read.ts', name: 'bench', formats: ['iife'] },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The detection could not be bundled.');
  return chunk.code;
}
