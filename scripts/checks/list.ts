import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addonCount, type Count, playwrightCount, sizeCount, vitestCount } from './reports.ts';
import { type Ended, tool } from './tool.ts';

export interface Check {
  name: string;
  /** Counts, and the output to print if something failed. */
  run(): Promise<Count & { log: string }>;
}

const OUT = process.env.SIGNPOST_OUT ?? '.output';
const REPORTS = join(OUT, 'reports');

/** Everything `npm test` checks, in order; the end-to-end tests need the builds before them. */
export const CHECKS: Check[] = [
  steps('types', ['wxt', 'prepare'], ['tsc', '--noEmit']),
  steps('lint', ['biome', 'ci', '--colors=off', '.']),
  steps('dead code', ['knip', '--no-progress']),
  vitest('unit'),
  vitest('page'),
  steps('accuracy', ['node', 'scripts/accuracy/main.ts', '--check']),
  steps('share mode', ['node', 'scripts/share/main.ts', '--check']),
  steps(
    'build',
    ['wxt', 'build'],
    ['wxt', 'build', '-b', 'edge'],
    ['wxt', 'build', '-b', 'firefox'],
    ['vite', 'build', '--config', 'practice/vite.config.ts'],
  ),
  counted('weight', ['size-limit', '--json'], ({ output }) => sizeCount(output)),
  counted(
    'add-on lint',
    ['web-ext', 'lint', '--source-dir', join(OUT, 'firefox-mv3'), '--output', 'json'],
    ({ output }) => addonCount(output),
  ),
  playwright('looks', 'looks'),
  playwright('end to end, chromium', 'chromium'),
  playwright('end to end, firefox', 'firefox'),
  playwright('a reviewer’s hour', 'desk'),
];

/** One check of several commands, each of which has to end well. */
function steps(name: string, ...commands: [string, ...string[]][]): Check {
  return {
    name,
    async run() {
      let log = '';
      for (const [program, ...args] of commands) {
        const ended = await tool(program, args);
        log += ended.log;
        if (!ended.ok) return { passed: 0, failed: 1, log };
      }
      return { passed: 1, failed: 0, log };
    },
  };
}

function counted(
  name: string,
  [program, ...args]: [string, ...string[]],
  count: (ended: Ended) => Count,
): Check {
  return {
    name,
    async run() {
      const ended = await tool(program, args);
      return { ...count(ended), log: ended.log };
    },
  };
}

function vitest(project: string): Check {
  const report = join(REPORTS, `${project}.json`);
  return {
    name: project,
    async run() {
      await rm(report, { force: true });
      const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
      const { log } = await tool('vitest', [...args, `--outputFile.json=${report}`]);
      return { ...(await vitestCount(report)), log };
    },
  };
}

function playwright(name: string, project: string): Check {
  const report = join(REPORTS, `${project}.json`);
  return {
    name,
    async run() {
      await rm(report, { force: true });
      process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
      const { log } = await tool('playwright', [
        'test',
        '--project',
        project,
        '--reporter=list,json',
      ]);
      return { ...(await playwrightCount(report, project)), log };
    },
  };
}
