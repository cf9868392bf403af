import { normal } from '../detection/normal';
import type { LabelEntry } from '../site/label-file';
import { check } from './checks/check';
import type { Claims, Finding } from './checks/finding';
import { type KeptFile, keptOf } from './kept';
import { type LanguageData, type Reviewed, reviewed } from './language';
import {
  type Edit,
  merge,
  type Observed,
  type ReviewRecord,
  standing,
  type Verdict,
} from './records';
import { type Terms, termsWith } from './terms';
import { withTexts } from './texts';
import { verdictsIn } from './verdicts';

/** What a review changes in one language of the project. */
export interface Applied {
  tag: string;
  /** Ids with the words that they get, and who gave them. */
  texts: Map<string, { text: string; by: string }>;
  /** Edits that were not brought in, and why. */
  refused: { id: string; by: string; why: string }[];
  /** Ids whose approval no longer holds: the text, its source or a label has changed. */
  stale: string[];
  reviews: KeptFile;
  terms: Terms;
  /** Labels that were seen on the live page, by key. */
  observed: Map<string, LabelEntry[]>;
  /** True once every text is approved. */
  checked: boolean;
  approved: number;
  total: number;
}

/**
 * What the records of reviewers change in a language. Pure: nothing is written.
 * @param source English, as it will be
 * @param claims what detection takes a sentence to say
 */
export function applied(
  language: LanguageData,
  source: LanguageData,
  records: readonly ReviewRecord[],
  claims: Claims,
): Applied {
  const { tag } = language;
  const own = merge(
    language.kept,
    records.filter((record) => record.language === tag),
  );
  const { texts, refused } = editsOf({ language, source, own, claims });
  const words = new Map([...texts].map(([id, { text }]) => [id, text]));
  const next = { ...language, text: withTexts(language.text, words), kept: [] };
  const verdicts = own.filter(({ kind }) => kind !== 'edit');
  const english = tag === 'en' ? next : source;
  const all = reviewed({ language: next, records: verdicts }, { language: english, records: [] });
  return {
    tag,
    texts,
    refused,
    stale: all.filter(({ state }) => state.status === 'lapsed').map(({ id }) => id),
    reviews: { language: tag, texts: keptTexts(verdictsIn(verdicts), all) },
    terms: termsWith(language.terms, own),
    observed: observedIn(language, own),
    checked: all.every(({ state }) => state.status === 'approved'),
    approved: all.filter(({ state }) => state.status === 'approved').length,
    total: all.length,
  };
}

interface Editing {
  language: LanguageData;
  source: LanguageData;
  own: readonly ReviewRecord[];
  claims: Claims;
}

function editsOf({ language, source, own, claims }: Editing): Pick<Applied, 'texts' | 'refused'> {
  const texts: Applied['texts'] = new Map();
  const refused: Applied['refused'] = [];
  const last = new Map<string, Edit>();
  for (const record of standing(own)) if (record.kind === 'edit') last.set(record.id, record);
  const now = reviewed({ language, records: own }, { language: source, records: [] });
  const known = new Map(now.map((one) => [one.id, one]));
  for (const { id, by, text, from } of last.values()) {
    const one = known.get(id);
    if (!one) refused.push({ id, by, why: 'there is no such text any more.' });
    else if (text === one.original) continue;
    else if (from !== one.original) {
      refused.push({ id, by, why: `the text has changed since it was edited: “${one.original}”.` });
    } else {
      const [wrong] = errorsOf(one, language, claims);
      if (wrong) refused.push({ id, by, why: wrong.says });
      else texts.set(id, { text, by });
    }
  }
  return { texts, refused };
}

/** What `npm test` would not let pass. Wording that people have approved is theirs to decide. */
function errorsOf(one: Reviewed, language: LanguageData, claims: Claims): Finding[] {
  const { dir, quotes } = language.text.meta;
  return check({
    ...one,
    language: language.tag,
    dir: dir === 'rtl' ? 'rtl' : 'ltr',
    quotes,
    terms: {},
    claims,
  }).filter(
    ({ level, check: name }) =>
      level === 'error' && !(name === 'meaning' && one.state.status === 'approved'),
  );
}

/** The last verdict of each reviewer on each text that there is. */
function keptTexts(
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
  all: readonly Reviewed[],
): KeptFile['texts'] {
  return Object.fromEntries(
    all.flatMap(({ id }) => {
      const last = new Map((verdicts.get(id) ?? []).map((verdict) => [verdict.by, verdict]));
      return last.size > 0 ? [[id, [...last.values()].map(keptOf)]] : [];
    }),
  );
}

function observedIn({ labels }: LanguageData, own: readonly ReviewRecord[]): Applied['observed'] {
  const seen = standing(own).filter((record): record is Observed => record.kind === 'observed');
  const changed: Applied['observed'] = new Map();
  for (const { id, text, at } of seen) {
    const entries = changed.get(id) ?? labels.labels[id];
    if (!entries) continue;
    const known = entries.find((entry) => normal(entry.text) === normal(text));
    // A word of Dell's article stays one, with its address.
    if (known && known.provenance !== 'translated') continue;
    const entry: LabelEntry = { text, provenance: 'observed', date: at.slice(0, 10) };
    const others = entries.filter((other) => other !== known);
    const told = others.filter(({ provenance }) => provenance === 'article');
    const rest = others.filter(({ provenance }) => provenance !== 'article');
    changed.set(id, [...told, entry, ...rest]);
  }
  return changed;
}
