import { ensureChromium } from '../setup/browsers.mjs';
import { ensureModules } from '../setup/modules.mjs';
import { toolEnvironment } from '../setup/node.mjs';
import { guarded } from '../setup/run.mjs';
import { launch } from '../setup/tools.mjs';

// `npm run pictures:design`: installs what is missing and takes the pictures of docs/design.md anew.
await guarded(async () => {
  ensureModules();
  launch('scripts/design/main.ts', toolEnvironment({ CHROMIUM_PATH: await ensureChromium() }));
});
