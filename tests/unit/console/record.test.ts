import { describe, expect, it } from 'vitest';
import { extend } from '../../../console/record/extend';
import type { CaseRecord } from '../../../console/record/types';
import type { Session } from '../../../guide/messages';
import { begin, type Progress } from '../../../guide/progress';
import type { Target } from '../../../guide/reading';

const session = (part: Partial<Progress> = {}, language = 'ja'): Session => ({
  progress: { ...begin(), ...part },
  language,
});
const target = (step: Target['step']): Target => ({ step, label: 'View', subscription: null });
const at = (step: Target['step']): Partial<Progress> => ({
  step,
  ringed: 1,
  targets: [target(step)],
});
const plan = { key: 'a', name: 'Plan', tag: 'AB12CD3', kind: 'consumer' } as const;

/** A record after several states in a row, a second apart. */
function recordOf(...states: (Session | null)[]): CaseRecord | null {
  let record: CaseRecord | null = null;
  for (const [index, state] of states.entries())
    record = extend(record, states[index - 1] ?? null, state, 1000 * (index + 1));
  return record;
}
const kinds = (record: CaseRecord | null) => record?.entries.map(({ kind }) => kind);

describe('the record of a case', () => {
  it('begins and ends with the walkthrough', () => {
    expect(recordOf(null, null)).toBeNull();
    expect(recordOf(session(), null)?.entries).toEqual([
      { at: 1000, kind: 'began' },
      { at: 2000, kind: 'ended' },
    ]);
  });

  it('notes each step once it is marked, and a way back', () => {
    const record = recordOf(
      session(),
      session({ step: 'view' }),
      session(at('view')),
      session({ ...at('view'), hidden: true }),
      session(at('action')),
      session(at('view')),
    );
    const steps = record?.entries.flatMap((one) => (one.kind === 'step' ? [one.step] : []));
    expect(steps).toEqual(['view', 'action', 'view']);
  });

  it('notes what is met, but not that pages load', () => {
    const record = recordOf(
      session(),
      session({ situation: 'loading' }),
      session({ situation: 'no-subscriptions' }),
      session({ situation: 'no-subscriptions', area: 'account' }),
      session({ situation: null }),
      session({ situation: 'no-subscriptions' }),
    );
    expect(kinds(record)).toEqual(['began', 'met', 'met']);
  });

  it('notes each verdict with what was seen, and of which subscription', () => {
    const evidence = [{ code: 'cancel-showing', quote: 'キャンセル' } as const];
    const known = {
      subscriptions: [{ ...plan, availability: 'available' as const }],
      chosen: 'a',
      availability: { value: 'available' as const, evidence: [...evidence] },
    };
    const record = recordOf(session(), session(known), session({ ...known, hidden: true }));
    expect(record?.entries.at(-1)).toEqual({
      at: 2000,
      kind: 'verdict',
      verdict: { value: 'available', evidence },
      subscription: { name: 'Plan', tag: 'AB12CD3' },
    });
    expect(record?.seen).toEqual([{ name: 'Plan', tag: 'AB12CD3' }]);
    expect(record?.entries).toHaveLength(2);
  });

  it('notes a pause and its end', () => {
    const record = recordOf(session(), session({ run: 'paused' }), session());
    expect(kinds(record)).toEqual(['began', 'paused', 'resumed']);
  });

  it('goes on with the next subscription, whose verdicts count anew', () => {
    const done = session({ run: 'finished', availability: { value: 'cancelled', evidence: [] } });
    expect(kinds(recordOf(session(), done, session(), done, null))).toEqual([
      'began',
      'verdict',
      'began',
      'verdict',
      'ended',
    ]);
  });

  it('goes on in a tab that the site opened', () => {
    const before = recordOf(session(), session(at('view')));
    expect(extend(before, null, session(at('view')), 9000)).toBe(before);
  });

  it('is the same while nothing is new, so that nothing is written', () => {
    const record = recordOf(session(), session(at('view')));
    expect(extend(record, session(at('view')), session(at('view')), 9000)).toBe(record);
  });

  it('remembers the language that the customer read last', () => {
    expect(recordOf(session(), session({}, 'ar'))?.language).toBe('ar');
  });

  it('never grows without end, and keeps every verdict', () => {
    const value = { value: 'available' as const, evidence: [] };
    let record = recordOf(session(), session({ availability: value }));
    for (let round = 0; round < 300; round += 1) {
      const [one, other] = [session(at('view')), session(at('action'))];
      record = extend(record, one, other, round);
      record = extend(record, other, one, round);
    }
    expect(record?.entries.length).toBeLessThanOrEqual(200);
    expect(kinds(record)).toContain('verdict');
    expect(kinds(record)?.[0]).toBe('began');
  });
});
