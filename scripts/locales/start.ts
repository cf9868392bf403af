import { join } from 'node:path';
import { runnerImport } from 'vite';
import { siteLabels } from '../../site/labels-plugin.ts';

/** The desk's own functions are written for the bundler, which runs them here as well. */
const { module } = await runnerImport<typeof import('./main')>(
  join(import.meta.dirname, 'main.ts'),
  { configFile: false, logLevel: 'error', plugins: [siteLabels()] },
);

process.exitCode = module.main(process.argv.slice(2));
