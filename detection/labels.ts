import data from 'virtual:site-labels';
import { normal } from './normal';

/** Names of the site's labels, as in `site/labels/<language>.json`. */
export type LabelKey =
  | 'signIn'
  | 'signOut'
  | 'subscriptions'
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
  | 'keepAsk'
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

/** The labels that this text is, whatever the language; a text of the page is cached by its words. */
export function labelsOf(text: string): LabelHits {
  let hits = cache.get(text);
  if (hits === undefined) {
    hits = text.length > longestLabel * 2 + 40 ? NONE : (index.get(normal(text)) ?? NONE);
    if (cache.size > 5000) cache.clear();
    cache.set(text, hits);
  }
  return hits;
}

/** True if the text is that label in any language. */
export function isLabel(text: string, key: LabelKey): boolean {
  return labelsOf(text).has(key);
}

/** True if the text contains one of the phrases in any language; `text` in its normal form. */
export function says(text: string, key: PhraseKey): boolean {
  return expression(key).test(text);
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
      spaced.length ? `(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})` : '',
      ...unspaced,
    ].filter(Boolean);
    made = parts.length ? new RegExp(parts.join('|'), 'u') : /(?!)/;
    expressions.set(key, made);
  }
  return made;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
