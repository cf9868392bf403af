import data from 'virtual:site-labels';
import { normal } from './normal';

/** Names of the site's labels, as in `site/labels/<language>.json`. */
export type LabelKey =
  | 'signIn'
  | 'signOut'
  | 'subscriptions'
  /** Subscriptions together with something else: "Software & Subscriptions" in words not known. */
  | 'subscriptionsPart'
  | 'manageSubscriptions'
  | 'view'
  | 'action'
  | 'consumerSubscription'
  | 'updateCancel'
  | 'cancel'
  | 'serviceTag'
  | 'billPlan'
  | 'details'
  | 'menu'
  | 'nextPage'
  | 'goThrough'
  | 'goOn'
  | 'dismiss'
  | 'close'
  | 'save'
  | 'cancelledStatus';

/** Names of the phrases that tell what a text is about. */
export type PhraseKey =
  | 'cancelledNow'
  | 'cancelledBefore'
  | 'notCancelled'
  | 'aboutCancelling'
  | 'aboutSubscription'
  | 'aboutOther'
  | 'askReasons'
  | 'lastAsk'
  | 'condition'
  | 'aboutMail'
  | 'keepAsk'
  | 'keep'
  | 'affirm'
  | 'deny'
  | 'endIt'
  | 'sessionExpired'
  | 'noSubscriptions'
  | 'accessDenied'
  | 'serverError'
  | 'loading';

/** Every label that a text is, in any language. The value says if it is the first (best known) one. */
export type LabelHits = ReadonlyMap<LabelKey, boolean>;

const index = new Map<string, Map<LabelKey, boolean>>();
const NONE: LabelHits = new Map();
/** Longest label, in characters of its normal form: longer texts need no look-up. */
export let longestLabel = 0;

for (const [labels] of Object.values(data)) {
  for (const [key, texts] of Object.entries(labels) as [LabelKey, string[]][]) {
    texts.forEach((text, place) => {
      const form = normal(text);
      if (!form) return;
      longestLabel = Math.max(longestLabel, form.length);
      const hits = index.get(form) ?? new Map<LabelKey, boolean>();
      index.set(form, hits);
      hits.set(key, hits.get(key) === true || place === 0);
    });
  }
}

/** First two letters of every label: most texts of a page are told from labels by these alone. */
const LETTER = /\p{L}/u;
const beginnings = new Set([...index.keys()].map((form) => beginning(form)));

/** The first two letters of a text, lower case; '' if it has fewer. A plain scan: this runs for every text. */
function beginning(text: string): string {
  let first = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const code = text.charCodeAt(i);
    const letter = code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : LETTER.test(char);
    if (!letter) continue;
    if (first) return (first + char).normalize('NFKC').toLowerCase();
    first = char;
  }
  return '';
}

/** The labels that this text is, whatever the language; a text of the page is cached by its words. */
export function labelsOf(text: string): LabelHits {
  let hits = cache.get(text);
  if (hits === undefined) {
    if (JOINED.test(text)) hits = partsOf(text);
    else if (!beginnings.has(beginning(text))) return NONE;
    hits ??= text.length > longestLabel * 2 + 40 ? NONE : (index.get(normal(text)) ?? NONE);
    if (cache.size > 5000) cache.clear();
    cache.set(text, hits);
  }
  return hits;
}

/** A short text of two things: "… & …", "… and …" in the languages we have. */
const JOINED = /^\s*\S.{2,40}\s(?:[&+/]|and|et|og|och|ja|und|y)\s.{2,40}\S\s*$/i;

/** The label of a joined text, or what one of its parts says; undefined if it says nothing. */
function partsOf(text: string): LabelHits | undefined {
  const form = normal(text);
  const whole = index.get(form);
  if (whole) return whole;
  const parts = form.split(/\s?[&+/]\s?|\s(?:and|et|og|och|ja|und|y)\s/);
  const named = parts.some((part) => index.get(part)?.has('subscriptions'));
  return named ? new Map([['subscriptionsPart' as const, false]]) : undefined;
}

/** True if the text is that label in any language. */
export function isLabel(text: string, key: LabelKey): boolean {
  return labelsOf(text).has(key);
}

/** Where in the text one of the phrases begins, in any language; -1 if it contains none. */
export function placeOfPhrase(text: string, key: PhraseKey): number {
  return text.search(expression(key));
}

/** True if the text contains one of the phrases in any language; `text` in its normal form. */
export function says(text: string, key: PhraseKey): boolean {
  return expression(key).test(text);
}

/**
 * True if a text may contain one of the phrases: a cheap test of the longest word of each, in the text
 * as it stands. Only what passes is brought into normal form and looked at.
 */
export function maySay(text: string, keys: readonly PhraseKey[]): boolean {
  stems ??= stemsOf(keys);
  return stems.test(text.toLowerCase());
}

let stems: RegExp | undefined;

function stemsOf(keys: readonly PhraseKey[]): RegExp {
  const found = new Set<string>();
  for (const [, phrases] of Object.values(data)) {
    for (const text of keys.flatMap((key) => phrases[key] ?? [])) {
      const words = normal(text).split(/[^\p{L}\p{M}]+/u);
      const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
      if (longest) found.add(longest.slice(0, 8));
    }
  }
  // A soft hyphen or a combining mark may sit inside a word: such a text is looked at in any case.
  return new RegExp([...found, '[\\u00ad\\u0300-\\u036f]'].join('|'));
}

/** The text less the phrases it contains; `text` in its normal form. */
export function withoutPhrases(text: string, key: PhraseKey): string {
  return text.replace(new RegExp(expression(key), 'gu'), '');
}

const cache = new Map<string, LabelHits>();
const expressions = new Map<PhraseKey, RegExp>();

/**
 * One expression for a phrase in all languages. A phrase begins at the start of a word, and ends
 * anywhere ("cancel" is in "cancellation"); scripts without spaces match anywhere.
 */
function expression(key: PhraseKey): RegExp {
  let made = expressions.get(key);
  if (!made) {
    const forms = new Set(
      Object.values(data).flatMap(([, phrases]) =>
        (phrases[key] ?? []).map((text) => normal(text)),
      ),
    );
    const any = [...forms].filter(Boolean).sort((a, b) => b.length - a.length);
    const escaped = any.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const spaced = escaped.filter((form) => !UNSPACED.test(form));
    const unspaced = escaped.filter((form) => UNSPACED.test(form));
    const parts = [
      spaced.length ? `(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})${WHOLE.has(key) ? END : ''}` : '',
      ...unspaced,
    ].filter(Boolean);
    made = parts.length ? new RegExp(parts.join('|'), 'u') : /(?!)/;
    expressions.set(key, made);
  }
  return made;
}

/** Short words that begin many others: they count only as a whole ("no", not "now"). */
const WHOLE = new Set<PhraseKey>(['affirm', 'deny', 'condition']);
const END = '(?![\\p{L}\\p{N}])';
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
