import { readFile } from 'node:fs/promises';

/** How many of a check's parts passed and failed; what is skipped counts as failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** A runner that ended before it wrote a report has failed once. */
const NO_REPORT: Count = { passed: 0, failed: 1 };

/** The counts of a Vitest JSON report. A run without a single test has failed. */
export async function vitestCount(path: string): Promise<Count> {
  const report = await json<{ numTotalTests: number; numPassedTests: number; success: boolean }>(
    path,
  );
  if (!report) return NO_REPORT;
  const failed = report.numTotalTests - report.numPassedTests;
  const broken = failed === 0 && (!report.success || report.numTotalTests === 0);
  return { passed: report.numPassedTests, failed: broken ? 1 : failed };
}

interface Suite {
  suites?: Suite[];
  specs?: { title: string; tests: { projectName: string; status: string }[] }[];
}

/** The counts of each of some projects in a Playwright JSON report; one without a single test has failed. */
export async function playwrightCounts(
  path: string,
  projects: readonly string[],
): Promise<Count[]> {
  const report = await json<Suite>(path);
  const all = report ? testsOf(report) : [];
  return projects.map((project) => {
    const tests = all.filter((test) => test.projectName === project);
    const second = tests.filter((test) => test.status === 'flaky');
    for (const { title } of second)
      console.log(`passed only on the second try, ${project}: ${title}`);
    const passed = tests.filter((test) => test.status === 'expected').length + second.length;
    return tests.length === 0 ? NO_REPORT : { passed, failed: tests.length - passed };
  });
}

function testsOf(suite: Suite): { title: string; projectName: string; status: string }[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map((test) => ({ title, ...test })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/** The counts of size-limit's JSON output: one for each entry. */
export function sizeCount(output: string): Count {
  const entries = parse<{ passed?: boolean }[]>(output);
  if (!entries?.length) return NO_REPORT;
  const passed = entries.filter((entry) => entry.passed).length;
  return { passed, failed: entries.length - passed };
}

/** The count of web-ext's lint: passed when it finds no error. */
export function addonCount(output: string): Count {
  const report = parse<{ summary: { errors: number } }>(output);
  return report?.summary.errors === 0 ? { passed: 1, failed: 0 } : NO_REPORT;
}

async function json<T>(path: string): Promise<T | null> {
  return parse(await readFile(path, 'utf8').catch(() => ''));
}

function parse<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
