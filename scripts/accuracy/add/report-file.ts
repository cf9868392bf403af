import { readFile } from 'node:fs/promises';
import type { Report, ReportNode } from '../../../guide/report.ts';

/** Reads a saved report. @throws Error in plain words if it is none, or of another version */
export async function readReport(path: string): Promise<Report> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`There is no file ${path}.`);
  });
  const report = parsed(text, path);
  if (report.format !== 'signpost-report') throw new Error(`${path} is no report of Signpost.`);
  if (report.version !== 1)
    throw new Error(`${path} is a report of version ${report.version}; version 1 is known here.`);
  if (!isNode(report.page)) throw new Error(`${path} has no page in it.`);
  return report;
}

function parsed(text: string, path: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch (error) {
    throw new Error(`${path} is not whole: ${(error as Error).message}`);
  }
}

function isNode(value: unknown): value is ReportNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as ReportNode).tag === 'string'
  );
}
