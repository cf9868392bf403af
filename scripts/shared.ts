import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Names what the script that guides has in it, and the script that reads takes from there. */
const LIST = 'entrypoints/guide/shared.ts';
const READER = /entrypoints\/guide\/index\.ts/;
const MARK = '\0shared:';

/**
 * Two scripts are brought into a page one after the other. What both are made of is in the first alone;
 * the second is built with what the first has left for it.
 */
export function sharedModules(): Plugin {
  const shared = modulesIn(readFileSync(LIST, 'utf8'));
  let reader = false;
  return {
    name: 'shared-modules',
    enforce: 'pre',
    configResolved({ build }) {
      reader = READER.test(JSON.stringify([build.lib, build.rolldownOptions?.input]));
    },
    async resolveId(source, importer, options) {
      if (!reader || source.startsWith(MARK)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const isShared = found && shared.some((module) => found.id.endsWith(`${module}.ts`));
      return isShared ? `${MARK}${found.id}` : null;
    },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const names = namesIn(readFileSync(id.slice(MARK.length), 'utf8'));
      return `export const {${names.join()}} = globalThis.signpostShared;`;
    },
  };
}

/** The modules that the list imports, each as the end of a path: "/detection/sight". */
function modulesIn(list: string): string[] {
  return [...list.matchAll(/from '[./]*(\/detection\/[\w-]+)'/g)].map(([, path]) => path as string);
}

/** What a module exports at run time. */
function namesIn(source: string): string[] {
  const found = source.matchAll(/^export (?:function\*?|class|const) (\w+)/gm);
  return [...found].map(([, name]) => name as string);
}
