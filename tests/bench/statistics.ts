/** The value that `percent` of the values don't exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[Math.max(0, rank - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Short enough to read, long enough to compare. */
export function fixed(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}
