import { build } from 'vite';
import { sharePlain } from '../../share/plain-files.ts';
import { siteLabels } from '../../site/labels-plugin.ts';

/** The pages, what is planted in them and share mode as one script for a page, which calls itself `sharing`. */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [siteLabels(), sharePlain()],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/share/entry.ts', name: 'sharing', formats: ['iife'] },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('The pages could not be bundled.');
  return chunk.code;
}
