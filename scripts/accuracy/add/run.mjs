import { ensureModules } from '../../setup/modules.mjs';
import { toolEnvironment } from '../../setup/node.mjs';
import { guarded } from '../../setup/run.mjs';
import { launch } from '../../setup/tools.mjs';

// `npm run corpus -- add report.json`
await guarded(async () => {
  ensureModules();
  launch('scripts/accuracy/add/main.ts', toolEnvironment());
});
