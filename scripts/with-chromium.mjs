import { ensureChromium } from './setup/browsers.mjs';
import { ensureModules } from './setup/modules.mjs';
import { toolEnvironment } from './setup/node.mjs';
import { guarded } from './setup/run.mjs';
import { build, launch } from './setup/tools.mjs';

const PROGRAMS = {
  start: 'scripts/walkthrough/main.ts',
  pictures: 'scripts/walkthrough/pictures.ts',
  'pictures:console': 'scripts/console/main.ts',
  bench: 'tests/bench/main.ts',
};

// `npm start`, `npm run pictures` (also `pictures:console`), `npm run bench`: installs what is missing,
// builds, and runs the program with the path of a Chromium.
await guarded(async () => {
  const [name] = process.argv.splice(2, 1);
  ensureModules();
  const env = toolEnvironment({ CHROMIUM_PATH: await ensureChromium() });
  build(env);
  launch(PROGRAMS[name], env);
});
