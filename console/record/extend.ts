import type { Session } from '../../guide/messages';
import type { Progress } from '../../guide/progress';
import type { SituationId } from '../../guide/situations';
import type { CaseRecord, Entry, Named } from './types';

/** More than this happens in no call; the oldest steps and situations give way. */
const MOST = 200;

/** Nothing that happened: how every page begins. */
const PASSING = new Set<SituationId>(['loading']);

type News = Entry extends infer One ? (One extends Entry ? Omit<One, 'at'> : never) : never;

/**
 * What a change of a walkthrough adds to its record; the same record if it adds nothing. A new
 * walkthrough in the same tab goes on with the record: a call may be about several subscriptions.
 * @param now `Date.now()`
 */
export function extend(
  record: CaseRecord | null,
  before: Session | null,
  after: Session | null,
  now: number,
): CaseRecord | null {
  if (!before && !after) return record;
  const known = record ?? { entries: [], seen: [], language: '' };
  const news = newsOf(known, before?.progress ?? null, after?.progress ?? null);
  const seen = merge(known.seen, after?.progress.subscriptions ?? []);
  const language = after?.language ?? known.language;
  if (record && news.length === 0 && seen === known.seen && language === known.language)
    return record;
  const entries = [...known.entries, ...news.map((one) => ({ ...one, at: now }) as Entry)];
  return { entries: shortened(entries), seen, language };
}

function newsOf({ entries }: CaseRecord, before: Progress | null, after: Progress | null): News[] {
  if (!after) return [{ kind: 'ended' }];
  // A tab that the site opened goes on with the walkthrough and the record of the one before.
  const open = entries.length > 0 && entries.at(-1)?.kind !== 'ended';
  if (!before) return open ? [] : [{ kind: 'began' }];
  if (before.run === 'finished' && after.run === 'running') return [{ kind: 'began' }];
  const news: News[] = [];
  const since = entries.slice(entries.findLastIndex(({ kind }) => kind === 'began'));
  if (before.run === 'running' && after.run === 'paused') news.push({ kind: 'paused' });
  if (before.run === 'paused' && after.run === 'running') news.push({ kind: 'resumed' });
  const { step, situation, targets, availability: verdict } = after;
  const last = <K extends Entry['kind']>(kind: K) =>
    since.findLast((one): one is Extract<Entry, { kind: K }> => one.kind === kind);
  if (targets.length > 0 && last('step')?.step !== step) news.push({ kind: 'step', step });
  if (situation && situation !== before.situation && !PASSING.has(situation))
    news.push({ kind: 'met', situation });
  if (verdict.value !== 'unknown') {
    const subscription = named(after);
    const told = last('verdict');
    if (told?.verdict.value !== verdict.value || !isSame(told.subscription, subscription))
      news.push({ kind: 'verdict', verdict, subscription });
  }
  return news;
}

function named({ subscriptions, chosen }: Progress): Named | null {
  const one = subscriptions.find(({ key }) => key === chosen);
  return one ? { name: one.name, ...(one.tag && { tag: one.tag }) } : null;
}

function isSame(a: Named | null, b: Named | null): boolean {
  return a?.name === b?.name && a?.tag === b?.tag;
}

function merge(known: Named[], seen: readonly Named[]): Named[] {
  const news = seen.filter((one) => !known.some((other) => isSame(other, one)));
  if (news.length === 0) return known;
  return [...known, ...news.map(({ name, tag }) => ({ name, ...(tag && { tag }) }))];
}

function shortened(entries: Entry[]): Entry[] {
  let spare = entries.length - MOST;
  return entries.filter(({ kind }) => {
    if (spare <= 0 || (kind !== 'met' && kind !== 'step')) return true;
    spare -= 1;
    return false;
  });
}
