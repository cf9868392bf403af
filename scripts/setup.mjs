import { ensureChromium, ensureFirefox } from './setup/browsers.mjs';
import { ensureModules } from './setup/modules.mjs';
import { ensureReader } from './setup/reader.mjs';
import { guarded, say } from './setup/run.mjs';

// `npm run setup`: all that the other commands would install on their way. Plain JavaScript without
// dependencies, like everything in `setup/`: it runs on Node 20 before anything is installed.
await guarded(async () => {
  ensureModules();
  say(`ready: ${await ensureChromium()}, ${ensureFirefox()}, ${ensureReader()}`);
});
