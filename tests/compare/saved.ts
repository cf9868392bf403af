import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Figure } from './figures/types.ts';
import type { Verdict } from './judge.ts';

const FILE = join(import.meta.dirname, '../../.output/compare.json');

export interface Measured {
  verdicts: readonly Verdict[];
  figures: readonly Figure[];
}

/**
 * What was measured last time, with what was measured now in its place; kept for next time. Null for a
 * part where nothing is kept that it could be a part of.
 */
export async function merged(now: Measured, whole: boolean): Promise<Measured | null> {
  const before = await last();
  if (!before && !whole) return null;
  const verdictKey = ({ row, subject, browser }: Verdict) => `${row} ${subject} ${browser}`;
  const verdicts = new Map(
    [...(before?.verdicts ?? []), ...now.verdicts].map((one) => [verdictKey(one), one]),
  );
  const figures = new Map<string, Figure>();
  for (const one of [...(before?.figures ?? []), ...now.figures]) {
    const key = `${one.title} ${one.browser}`;
    figures.set(key, { ...one, values: { ...figures.get(key)?.values, ...one.values } });
  }
  const all = { verdicts: [...verdicts.values()], figures: [...figures.values()] };
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, JSON.stringify(all));
  return all;
}

async function last(): Promise<Measured | null> {
  try {
    return JSON.parse(await readFile(FILE, 'utf8')) as Measured;
  } catch {
    return null;
  }
}
