import { build } from 'vite';
import { siteLabels } from '../../site/labels-plugin.ts';

/** The corpus and the detection as one script for a page, which calls itself `corpus`. */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [siteLabels()],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/corpus/page/entry.ts', name: 'corpus', formats: ['iife'] },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('The corpus could not be bundled.');
  return chunk.code;
}
