import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addonCount, type Count, playwrightCounts, sizeCount, vitestCount } from './reports.ts';
import { type Ended, tool } from './tool.ts';

export interface Check {
  name: string;
  /** Names of the checks that have to have ended before. */
  after: string[];
  run(): Promise<Result>;
}

interface Result extends Count {
  /** The output to print if something failed. */
  log: string;
  /** What of it was what, in a few words. */
  parts?: string;
}

const OUT = process.env.SIGNPOST_OUT ?? '.output';
const REPORTS = join(OUT, 'reports');

const BUILT = ['build'];

/**
 * Everything `npm test` checks. What takes long or keeps one core only comes early in its group, so
 * that the others fit beside it; what needs the builds waits for them.
 */
export const CHECKS: Check[] = [
  steps('types', ['wxt', 'prepare'], ['tsc', '--noEmit']),
  vitest('page'),
  {
    ...steps(
      'build',
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'edge'],
      ['wxt', 'build', '-b', 'firefox'],
      ['vite', 'build', '--config', 'practice/vite.config.ts'],
    ),
    // Both write what the types of the entrypoints are.
    after: ['types'],
  },
  steps('lint', ['biome', 'ci', '--colors=off', '.']),
  steps('dead code', ['knip', '--no-progress']),
  vitest('unit'),
  steps('accuracy', ['node', 'scripts/accuracy/main.ts', '--check']),
  steps('share mode', ['node', 'scripts/share/main.ts', '--check']),
  counted('weight', ['size-limit', '--json'], ({ output }) => sizeCount(output)),
  counted(
    'add-on lint',
    ['web-ext', 'lint', '--source-dir', join(OUT, 'firefox-mv3'), '--output', 'json'],
    ({ output }) => addonCount(output),
  ),
  // Browsers that wait for a core miss what they are to see in time: they have the machine to themselves.
  // In one run, so that both workers are busy to its end, however long one test of one project is.
  playwright(
    'browsers',
    ['desk', 'firefox', 'chromium', 'looks'],
    ['page', 'unit', 'accuracy', 'share mode'],
  ),
];

/** One check of several commands, each of which has to end well. */
function steps(name: string, ...commands: [string, ...string[]][]): Check {
  return {
    name,
    after: [],
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
    after: BUILT,
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
    after: [],
    async run() {
      await rm(report, { force: true });
      const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
      const { log } = await tool('vitest', [...args, `--outputFile.json=${report}`]);
      return { ...(await vitestCount(report)), log };
    },
  };
}

function playwright(name: string, projects: string[], after: string[]): Check {
  const report = join(REPORTS, `${name}.json`);
  return {
    name,
    after: [...BUILT, ...after],
    async run() {
      await rm(report, { force: true });
      const chosen = projects.flatMap((project) => ['--project', project]);
      const args = ['test', ...chosen, '--reporter=list,json'];
      const { log } = await tool('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
      const counts = await playwrightCounts(report, projects);
      const sum = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0);
      const parts = counts.map(({ passed, failed }, index) => {
        return `${projects[index]} ${passed} of ${passed + failed}`;
      });
      return { passed: sum('passed'), failed: sum('failed'), log, parts: parts.join(', ') };
    },
  };
}
