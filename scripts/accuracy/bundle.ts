import { build, type Plugin } from 'vite';
import { siteLabels } from '../../site/labels-plugin.ts';

/** In place of the fitted values: the same two, which `setFitted` changes in the page. */
function changeable(): Plugin {
  return {
    name: 'changeable-fit',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('detection/fitted.json')
        ? {
            code: 'export let threshold=1;export let lead=0;globalThis.setFitted=(point)=>{({threshold,lead}=point)};',
            moduleType: 'js',
          }
        : null,
  };
}

/**
 * The corpus and the detection as one script for a page, which calls itself `corpus`.
 * @param fit true for one in which the fitted values can be changed
 */
export async function bundle(fit = false): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [siteLabels(), fit && changeable()],
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
