import type { Text } from '../../locales/text';
import { check } from '../../review/checks/check';
import type { Finding } from '../../review/checks/finding';
import { claimsOf } from '../../review/claims';
import { type LanguageData, type Reviewed, reviewed, weigh } from '../../review/language';
import { isPseudo, pseudoText } from '../../review/pseudo';
import { merge, type ReviewRecord } from '../../review/records';
import { type Terms, termsWith } from '../../review/terms';
import { withTexts } from '../../review/texts';
import { loadLanguage } from './load';
import type { ReviewStore } from './store';

/** A language on the shelf: what is held of it, what was done to it, and what follows from both. */
interface Held {
  data: LanguageData;
  records: ReviewRecord[];
  texts: Reviewed[] | null;
  words: Text | null;
  findings: Map<string, { hash: string; found: Finding[] }>;
}

/** The languages that have been loaded, each with its records. What follows is worked out when asked for. */
export class Shelf {
  readonly #store: ReviewStore;
  readonly #held = new Map<string, Held>();

  constructor(store: ReviewStore) {
    this.#store = store;
  }

  /** Loads a language with its records; a pseudo-language is made of the others. */
  async load(tag: string, all: readonly string[]): Promise<void> {
    if (this.#held.has(tag)) return;
    if (isPseudo(tag)) {
      const needed = tag === 'en-XL' ? all : ['en'];
      await Promise.all(needed.map((one) => this.load(one, all)));
      const english = this.data('en');
      if (!english) return;
      const texts = needed.flatMap((one) => this.words(one) ?? []);
      const text = pseudoText(tag, english.text, texts);
      this.#put({ ...english, tag, text, terms: {}, kept: [] }, []);
      return;
    }
    const [data, records] = await Promise.all([loadLanguage(tag), this.#store.records(tag)]);
    if (!this.#held.has(tag)) this.#put(data, records);
  }

  has(tag: string): boolean {
    return this.#held.has(tag);
  }

  tags(): string[] {
    return [...this.#held.keys()];
  }

  data(tag: string): LanguageData | null {
    return this.#held.get(tag)?.data ?? null;
  }

  records(tag: string): readonly ReviewRecord[] {
    return this.#held.get(tag)?.records ?? [];
  }

  /** Puts records to those of their language; languages that are not loaded will find them later. */
  add(records: readonly ReviewRecord[]): void {
    for (const tag of new Set(records.map(({ language }) => language))) {
      const held = this.#held.get(tag);
      if (!held) continue;
      const own = records.filter(({ language }) => language === tag);
      held.records = merge(held.records, own);
      Object.assign(held, { texts: null, words: null });
      if (own.some(({ kind }) => kind === 'term' || kind === 'retract')) held.findings.clear();
      // Every translation hangs on the source.
      if (tag === 'en') for (const other of this.#held.values()) other.texts = null;
    }
  }

  /** Every text of a language as it is now. */
  texts(tag: string): readonly Reviewed[] {
    const held = this.#held.get(tag);
    const source = this.#held.get('en');
    if (!held || !source) return [];
    held.texts ??= reviewed(
      { language: held.data, records: held.records },
      { language: source.data, records: source.records },
    );
    return held.texts;
  }

  /** The words of a language with all edits, as the views want them. */
  words(tag: string): Text | null {
    const held = this.#held.get(tag);
    if (!held) return null;
    if (!held.words) {
      const changed = this.texts(tag).filter(({ text, original }) => text !== original);
      held.words = withTexts(held.data.text, new Map(changed.map(({ id, text }) => [id, text])));
    }
    return held.words;
  }

  terms(tag: string): Terms {
    const held = this.#held.get(tag);
    return held ? termsWith(held.data.terms, held.records) : {};
  }

  /** What the checks say of a text as it is; kept until it changes. */
  findings(tag: string, one: Reviewed): readonly Finding[] {
    const held = this.#held.get(tag);
    if (!held || isPseudo(tag)) return [];
    const before = held.findings.get(one.id);
    if (before?.hash === one.hash) return before.found;
    const found = this.check(tag, one);
    held.findings.set(one.id, { hash: one.hash, found });
    return found;
  }

  /** A text with other words, which may not have been saved. */
  with(tag: string, one: Reviewed, text: string): Reviewed {
    const data = this.data(tag);
    const english = this.data('en');
    if (!data || !english || text === one.text) return one;
    return { ...one, text, ...weigh({ ...one, text }, data, english) };
  }

  /** What the checks say of a text, whether it has been saved or not. */
  check(tag: string, one: Reviewed): Finding[] {
    const data = this.data(tag);
    if (!data || isPseudo(tag)) return [];
    const { dir, quotes } = data.text.meta;
    return check({
      ...one,
      language: tag,
      dir: dir === 'rtl' ? 'rtl' : 'ltr',
      quotes,
      terms: this.terms(tag),
      claims: claimsOf,
    });
  }

  #put(data: LanguageData, records: ReviewRecord[]): void {
    const held = { data, records, texts: null, words: null, findings: new Map() };
    this.#held.set(data.tag, held);
  }
}
