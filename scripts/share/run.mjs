import { ensureChromium, ensureFirefox } from '../setup/browsers.mjs';
import { ensureModules } from '../setup/modules.mjs';
import { toolEnvironment } from '../setup/node.mjs';
import { guarded } from '../setup/run.mjs';
import { launch } from '../setup/tools.mjs';

// `npm run share`: installs what is missing, and puts share mode to the test in both browsers.
await guarded(async () => {
  ensureModules();
  const CHROMIUM_PATH = await ensureChromium();
  launch(
    'scripts/share/main.ts',
    toolEnvironment({ CHROMIUM_PATH, FIREFOX_PATH: ensureFirefox() }),
  );
});
