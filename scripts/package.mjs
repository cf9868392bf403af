import { ensureModules } from './setup/modules.mjs';
import { toolEnvironment, toolNode } from './setup/node.mjs';
import { guarded, Remedy, run, say } from './setup/run.mjs';

// `npm run package`: the archives for the stores, and the sources for the reviewers of Firefox
// add-ons (CONTRIBUTING.md says how those build by themselves).
await guarded(async () => {
  ensureModules();
  for (const browser of ['chrome', 'edge', 'firefox']) {
    say(`packing for ${browser}`);
    const args = ['node_modules/wxt/bin/wxt.mjs', 'zip', '--browser', browser];
    if (!run(toolNode(), args, { env: toolEnvironment() })) {
      throw new Remedy(`packing for ${browser} failed (see above).`);
    }
  }
});
