import { ensureChromium } from '../setup/browsers.mjs';
import { ensureModules } from '../setup/modules.mjs';
import { toolEnvironment } from '../setup/node.mjs';
import { guarded } from '../setup/run.mjs';
import { build, launch } from '../setup/tools.mjs';

// `npm run review`: installs what is missing, builds, and opens the reviewer's desk.
await guarded(async () => {
  ensureModules();
  const env = toolEnvironment({ CHROMIUM_PATH: await ensureChromium() });
  build(env);
  launch('scripts/review/main.ts', env);
});
