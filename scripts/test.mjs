import { ensureChromium, ensureFirefox } from './setup/browsers.mjs';
import { ensureModules } from './setup/modules.mjs';
import { toolEnvironment } from './setup/node.mjs';
import { ensureReader } from './setup/reader.mjs';
import { guarded } from './setup/run.mjs';
import { launch } from './setup/tools.mjs';

// `npm test`: installs what is missing, then runs every check.
await guarded(async () => {
  ensureModules();
  const CHROMIUM_PATH = await ensureChromium();
  launch(
    'scripts/checks/main.ts',
    toolEnvironment({
      CHROMIUM_PATH,
      FIREFOX_PATH: ensureFirefox(),
      TESSERACT_PATH: ensureReader(),
    }),
  );
});
