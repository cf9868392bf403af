import { ensureModules } from '../setup/modules.mjs';
import { toolEnvironment } from '../setup/node.mjs';
import { guarded } from '../setup/run.mjs';
import { launch } from '../setup/tools.mjs';

// `npm run locales -- status | apply FILE | import FILE --by INITIALS | export LANGUAGE FORMAT FILE`
await guarded(async () => {
  ensureModules();
  launch('scripts/locales/start.ts', toolEnvironment());
});
