import { ensureChromium } from '../setup/browsers.mjs';
import { ensureModules } from '../setup/modules.mjs';
import { toolEnvironment } from '../setup/node.mjs';
import { guarded } from '../setup/run.mjs';
import { launch } from '../setup/tools.mjs';

// `npm run accuracy`: installs what is missing, and puts the detection to the test of the corpus.
await guarded(async () => {
  ensureModules();
  launch('scripts/accuracy/main.ts', toolEnvironment({ CHROMIUM_PATH: await ensureChromium() }));
});
