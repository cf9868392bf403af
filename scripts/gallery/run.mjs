import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../setup/browsers.mjs';
import { ensureModules } from '../setup/modules.mjs';
import { toolEnvironment, toolNode } from '../setup/node.mjs';
import { guarded } from '../setup/run.mjs';
import { build, launch } from '../setup/tools.mjs';

// `npm run gallery`: installs what is missing, builds, and takes a picture of every step in every
// language; options are those of the test runner (`-- --shard 1/4`, `-- --grep "fr "`).
// `npm run gallery -- --index`: only the index, of the pictures that are there.
await guarded(async () => {
  ensureModules();
  const args = process.argv.slice(2);
  if (args.includes('--index')) {
    launch('scripts/gallery/write-index.ts', toolEnvironment());
    return;
  }
  const env = toolEnvironment({ CHROMIUM_PATH: await ensureChromium() });
  build(env);
  const cli = 'node_modules/@playwright/test/cli.js';
  const config = ['--config', 'scripts/gallery/playwright.config.ts'];
  const { status } = spawnSync(toolNode(), [cli, 'test', ...config, ...args], {
    stdio: 'inherit',
    env,
  });
  process.exitCode = status ?? 1;
});
