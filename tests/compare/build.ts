import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build, type InlineConfig, type Rollup } from 'vite';
import { smaller } from '../../scripts/smaller.ts';

const HERE = import.meta.dirname;

/** Code and styles as one script, minified; `twice` as the extension does it for what it brings into pages. */
async function bundle(id: string, source: string, twice = false): Promise<string> {
  const entry = join(HERE, `${id}.entry.ts`);
  const config: InlineConfig = {
    configFile: false,
    root: resolve(HERE, '../..'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (asked) => (asked === entry ? entry : null),
        load: (asked) => (asked === entry ? source : null),
      },
      ...(twice ? [smaller(`${id}.iife.js`)] : []),
    ],
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'entry', fileName: id },
    },
  };
  const [result] = (await build(config)) as Rollup.RollupOutput[];
  if (!result) throw new Error(`nothing was built for ${id}`);
  let code = '';
  let css = '';
  for (const file of result.output)
    if (file.type === 'chunk') code += file.code;
    else if (file.fileName.endsWith('.css')) css += file.source;
  return css ? `${insertion(css)}${code}` : code;
}

/** A stylesheet is put into the page as its library's documentation says: by the page itself. */
function insertion(css: string): string {
  return `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(css)}}));\n`;
}

/** The script that a page of the comparison loads: the subject, made steerable. */
export function pageScript(id: string): Promise<string> {
  return bundle(
    id,
    `import { subject } from './subjects/${id}';
     import { expose } from './page/probe';
     expose(subject);`,
  );
}

/** What a page would load of the library alone, styles included. */
const ALONE: Record<string, string> = {
  signpost: `export { mountOverlay } from '../../components/overlay/mount';`,
  driver: `import 'driver.js/dist/driver.css'; export { driver } from 'driver.js';`,
  shepherd: `import 'shepherd.js/dist/css/shepherd.css'; export { default } from 'shepherd.js';`,
  intro: `import 'intro.js/introjs.css'; export { default } from 'intro.js';`,
  joyride: `export { Joyride } from 'react-joyride';`,
  reactour: `export { TourProvider, useTour } from '@reactour/tour';`,
};

/** What the extension adds to that: showing large for a screen share. */
const LARGE = `${ALONE.signpost} export { presentation } from '../../components/overlay/presentation';`;

/** The framework that the two need beside them. */
const REACT = `export { createElement } from 'react'; export { createRoot } from 'react-dom/client';`;

/** Scripts whose weight is told; the React ones with and without React. */
export async function weighed(id: string): Promise<{ all: string; react: string | null }> {
  const needsReact = id === 'joyride' || id === 'reactour';
  const source = ALONE[id] ?? '';
  return {
    all: await bundle(`${id}-alone`, needsReact ? source + REACT : source, true),
    react: needsReact ? await bundle('react-alone', REACT, true) : null,
  };
}

/** Signpost's, with all that the extension has in it. */
export const weighedLarge = (): Promise<string> => bundle('signpost-large', LARGE, true);

export function versionOf(name: string): string {
  const require = createRequire(join(HERE, 'main.ts'));
  const path = join(HERE, 'node_modules', name, 'package.json');
  return (require(path) as { version: string }).version;
}
