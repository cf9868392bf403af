import type { Memory } from '../guide/reading';
import { areaOf, isOnSite } from '../site/addresses';
import { NAME_KEYS, type NameKey } from '../site/label-keys';
import { Inventory } from './inventory';
import { NAMES } from './label-index';
import { pageIn } from './languages';
import { normal, quoted } from './normal';

declare global {
  /** How the site writes the controls of this page; in its isolated world once somebody has asked. */
  var signpostSeen: (() => SeenLabel[]) | undefined;
}

/** A control on the way, as it is written on the page. */
export interface SeenLabel {
  key: NameKey;
  text: string;
  /** BCP 47: the page's own if it holds these words, else one that does, else the page's own. */
  language: string;
  /** False for words that are known by a part only ("Licences & Subscriptions"). */
  held: boolean;
}

/** The showing controls that are known by their words, for a reviewer who compares; changes nothing. */
export function seenLabels(document: Document, address: string, memory: Memory): SeenLabel[] {
  if (!isOnSite(areaOf(address))) return [];
  const { page, languages } = pageIn(document, address, memory, new Inventory(document));
  // What the page states comes after English, which is always among them.
  const own = languages.find((language) => language !== 'en') ?? 'en';
  const seen = new Map<string, SeenLabel>();
  for (const { shows, keys, label } of page.controls) {
    if (!shows) continue;
    for (const key of NAME_KEYS) if (keys.has(key)) note(key, quoted(label));
    if (keys.has('subscriptionsPart')) note('subscriptions', quoted(label));
  }
  return [...seen.values()];

  function note(key: NameKey, text: string): void {
    if (!text) return;
    const held = (NAMES.get(normal(text)) ?? []).filter((entry) => entry.key === key);
    const spoken = held.find(({ language }) => language === own) ?? held[0];
    const language = spoken?.language ?? own;
    seen.set(`${key} ${text}`, { key, text, language, held: held.length > 0 });
  }
}
