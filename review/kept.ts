import type { Category, ReviewRecord, Verdict } from './records';

/** A verdict as the project keeps it; the id is the key it stands under. */
export interface KeptVerdict {
  by: string;
  /** Day, ISO 8601. */
  on: string;
  hash: string;
  /** Only where the text needs work. */
  needs?: { category: Category; note: string };
}

/** `locales/reviews/<tag>.json`: the verdicts on the texts of a language as they were last brought in. */
export interface KeptFile {
  language: string;
  texts: Record<string, KeptVerdict[]>;
}

/** The verdicts of a file as records; the same file gives the same records. */
export function recordsOf({ language, texts = {} }: Partial<KeptFile>): ReviewRecord[] {
  if (!language) return [];
  return Object.entries(texts).flatMap(([id, all]) =>
    all.map(({ by, on, hash, needs }): Verdict => {
      const kind = needs ? 'needs-work' : 'approve';
      const common = {
        uid: `kept ${id} ${by} ${hash} ${kind}`,
        at: `${on}T00:00:00.000Z`,
        by,
        language,
        id,
        hash,
      };
      return needs ? { ...common, kind: 'needs-work', ...needs } : { ...common, kind: 'approve' };
    }),
  );
}

/** Verdicts as they are kept. */
export function keptOf({ by, at, hash, ...rest }: Verdict): KeptVerdict {
  const kept = { by, on: at.slice(0, 10), hash };
  if (rest.kind === 'approve') return kept;
  return { ...kept, needs: { category: rest.category, note: rest.note } };
}
