import { SERVICE_TAG } from '../site/clues';
import {
  foreignOf,
  keep,
  type LabelHits,
  labelsOf,
  maySay,
  type PhraseKey,
  says,
  spoken,
} from './labels';
import { hasWords, normal } from './normal';
import { type ProductKind, productKind } from './products';

/** What is known of a text of the page by its words alone. */
export interface Known {
  /** The labels that it is. */
  keys: LabelHits;
  /** Languages that are not spoken yet, of which it is a label. */
  foreign: readonly string[];
  /** What it says. */
  phrases: PhraseKey[];
  /** The kind of the subscription that it names. */
  product: ProductKind | null;
}

/** Texts longer than this many characters are not read. */
const LONGEST = 600;
/** The phrases that are looked for in every text of the page; the others only where they matter. */
const PAGE_PHRASES: PhraseKey[] = [
  'cancelledNow',
  'cancelledBefore',
  'sessionExpired',
  'noSubscriptions',
  'accessDenied',
  'serverError',
  'loading',
  'aboutCancelling',
  'mayEnd',
];
/** By the languages that were spoken. */
const kept = new WeakMap<object, Map<string, Known | null>>();

/** What a text is or says; null for the most of them, which are of no interest. */
export function knownOf(raw: string): Known | null {
  if (raw.length === 0 || raw.length > LONGEST) return null;
  const answers = kept.get(spoken()) ?? new Map<string, Known | null>();
  let answer = answers.get(raw);
  if (answer === undefined) {
    answer = lookUp(raw);
    keep(answers, raw, answer);
    kept.set(spoken(), answers);
  }
  return answer;
}

function lookUp(raw: string): Known | null {
  if (!hasWords(raw)) return null;
  const keys = labelsWithValue(raw);
  const phrases = maySay(raw, PAGE_PHRASES) ? phrasesIn(normal(raw)) : [];
  const product = raw.length <= 160 ? productIn(raw, keys) : null;
  const foreign = keys.size || phrases.includes('aboutCancelling') ? [] : foreignOf(raw);
  return keys.size || phrases.length || product || foreign.length
    ? { keys, phrases, product, foreign }
    : null;
}

/** A name with its service tag behind it: "Consumer Subscription 4XK7Q03". */
const TAGGED = new RegExp(`^(.*\\S)\\s+\\(?${SERVICE_TAG.source}\\)?\\s*$`);

function productIn(raw: string, keys: LabelHits): ProductKind | null {
  const [, name] = TAGGED.exec(raw) ?? [];
  return productKind(raw, keys) ?? (name ? productKind(name, labelsOf(name)) : null);
}

function phrasesIn(form: string): PhraseKey[] {
  return PAGE_PHRASES.filter((key) => says(form, key));
}

/** Words of a label that stands before its value. */
const MOST_BEFORE = 4;

/** What is in a text that names something and tells its value. */
const VALUE = /[:：\p{Nd}]|\b[A-Z]{7}\b/u;

/** The labels of a text, and of "Service tag: …" where label and value stand in one text. */
function labelsWithValue(raw: string): LabelHits {
  const keys = labelsOf(raw);
  if (keys.size || raw.length > 80 || !VALUE.test(raw)) return keys;
  const words = raw.trim().split(/\s+/);
  const most = Math.min(words.length - 1, MOST_BEFORE);
  for (let count = 0; count <= most; count++) {
    const front = count === 0 ? (raw.split(/[:：]/, 1)[0] ?? '') : words.slice(0, count).join(' ');
    const before = labelsOf(front);
    if (before.has('serviceTag') || before.has('billPlan')) return before;
  }
  return keys;
}
