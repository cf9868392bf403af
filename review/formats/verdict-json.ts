import { CATEGORIES, initials, type Verdict } from '../records';

/** A verdict as it travels beside its text: the language and the id are those of the text. */
export function verdictToJson(verdict: Verdict): string {
  const { language: _, id: __, ...rest } = verdict;
  return JSON.stringify(rest);
}

/** @returns null if it is no verdict */
export function verdictFromJson(json: string, language: string, id: string): Verdict | null {
  try {
    return verdictFrom({ ...(JSON.parse(json) as object), language, id });
  } catch {
    return null;
  }
}

/** Reads a verdict of unknown origin; null if it is none. */
export function verdictFrom(value: unknown): Verdict | null {
  if (typeof value !== 'object' || value === null) return null;
  const { uid, at, by, language, id, kind, hash, category, note } = value as Record<
    string,
    unknown
  >;
  const texts = [uid, at, by, language, id, hash];
  if (!texts.every((one): one is string => typeof one === 'string' && one !== '')) return null;
  const [u, t, b, l, i, h] = texts as [string, string, string, string, string, string];
  if (Number.isNaN(Date.parse(t)) || initials(b) !== b) return null;
  const common = { uid: u, at: t, by: b, language: l, id: i, hash: h };
  if (kind === 'approve') return { ...common, kind };
  const known = CATEGORIES.find((one) => one === category);
  if (kind !== 'needs-work' || !known || typeof note !== 'string') return null;
  return { ...common, kind, category: known, note };
}
