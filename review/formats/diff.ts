import type { Reviewed } from '../language';
import type { Verdict } from '../records';
import type { Exchange, Unit } from './exchange';

/** One thing that a file would change; taken or left line by line. */
export type Line =
  | {
      kind: 'text';
      id: string;
      line: number;
      /** As it is at the desk now, and as the file has it. */
      now: string;
      next: string;
      /** The English text of the file, where that is no longer ours. */
      oldSource: string | null;
    }
  | { kind: 'verdict'; id: string; line: number; verdict: Verdict };

export interface Difference {
  language: string;
  lines: Line[];
  /** Ids of the file that Signpost has no text for. */
  unknown: Pick<Unit, 'id' | 'line'>[];
  /** How many texts are the same. */
  same: number;
}

/**
 * What a file would change in a language. Nothing is changed by asking.
 * @param held `uid` of every record that is here already
 */
export function differenceOf(
  exchange: Exchange,
  texts: readonly Reviewed[],
  held: ReadonlySet<string>,
): Difference {
  const known = new Map(texts.map((one) => [one.id, one]));
  const lines: Line[] = [];
  const unknown: Difference['unknown'] = [];
  let same = 0;
  for (const { id, line, source, text, verdicts } of exchange.units) {
    const own = known.get(id);
    if (!own) {
      unknown.push({ id, line });
      continue;
    }
    if (text === own.text) same += 1;
    else {
      const oldSource = source && source !== own.source ? source : null;
      lines.push({ kind: 'text', id, line, now: own.text, next: text, oldSource });
    }
    for (const verdict of verdicts) {
      if (!held.has(verdict.uid)) lines.push({ kind: 'verdict', id, line, verdict });
    }
  }
  return { language: exchange.language, lines, unknown, same };
}
