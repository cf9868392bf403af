import type { DeskModel, Filter, Import, Look } from '../../components/review/model';
import { LANGUAGES } from '../../locales/available';
import { gravest } from '../../review/checks/check';
import type { Finding } from '../../review/checks/finding';
import type { Reviewed } from '../../review/language';
import { isPseudo } from '../../review/pseudo';
import { type Draft, merge, type ReviewRecord, type Verdict } from '../../review/records';
import { type Tally, tally, verdictsIn } from '../../review/verdicts';
import { filtered } from './filter';
import { type Place, readSettings } from './place';
import { Shelf } from './shelf';
import { signer } from './sign';
import type { ReviewStore } from './store';

/** All that changes at the desk, apart from the texts themselves. */
export interface State {
  place: Place;
  look: Look;
  filter: Filter;
  reviewer: string;
  singleKeys: boolean;
  dialog: DeskModel['dialog'];
  /** Words that are being written for the current text; null while nobody writes. */
  writing: string | null;
  /** What was begun and not saved, by id. */
  unfinished: ReadonlyMap<string, string>;
  /** Hash of the text whose approval was asked for in spite of an error. */
  insisted: string;
  import: Import;
  /** Read out. */
  said: string;
  /** What keeps the desk from working as it should. */
  trouble: string;
}

/** The desk: what is looked at, what is held, and how both are changed. The views show `model()`. */
export class Desk {
  readonly shelf: Shelf;
  state: State;
  /** What drawings say, by language, text and words. */
  readonly #drawn = new Map<string, readonly Finding[]>();
  readonly #sign = signer();

  /**
   * @param store where records are kept
   * @param changed called whenever something else is to be shown
   */
  constructor(
    readonly store: ReviewStore,
    place: Place,
    readonly changed: () => void,
  ) {
    const { show, ...settings } = readSettings();
    this.shelf = new Shelf(store);
    this.state = {
      ...settings,
      place,
      filter: { words: '', show },
      dialog: null,
      writing: null,
      unfinished: new Map(),
      insisted: '',
      import: { state: 'none' },
      said: settings.reviewer ? '' : 'Welcome. Press ? for the keys. Your initials go at the top.',
      trouble: '',
    };
    store.listen((records) => {
      this.shelf.add(records);
      this.changed();
    });
  }

  set(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
    this.changed();
  }

  say(said: string): void {
    this.set({ said });
  }

  /** Makes a record of this reviewer's, now. */
  sign(draft: Draft): ReviewRecord {
    return this.#sign(draft, this.state.reviewer);
  }

  /** Shows records at once, and keeps them. */
  add(records: readonly ReviewRecord[]): void {
    this.shelf.add(records);
    this.changed();
    this.store.add(records).catch(() => {
      this.set({
        trouble:
          'The browser did not keep the last change. Export your review now (Files), and free some space.',
      });
    });
  }

  /** The current text as it is held; null while its language is not loaded. */
  held(): Reviewed | null {
    const { language, id } = this.state.place;
    const texts = this.shelf.texts(language);
    return texts.find((one) => one.id === id) ?? texts[0] ?? null;
  }

  /** The same with what is being written. */
  current(): Reviewed | null {
    const { place, writing } = this.state;
    const held = this.held();
    return held && writing !== null ? this.shelf.with(place.language, held, writing) : held;
  }

  /** What the checks and the drawings say of a text of this language. */
  findingsOf(one: Reviewed): readonly Finding[] {
    const { language } = this.state.place;
    const held = this.shelf.texts(language).includes(one);
    const said = held ? this.shelf.findings(language, one) : this.shelf.check(language, one);
    const drawn = this.#drawn.get(drawnKey(language, one)) ?? [];
    return drawn.length > 0 ? gravest([...said, ...drawn]) : said;
  }

  /** The texts of this language of which no drawing has said anything yet. */
  untried(): Reviewed[] {
    const { language } = this.state.place;
    const all = this.shelf.texts(language);
    return all.filter((one) => !this.#drawn.has(drawnKey(language, one)));
  }

  isTried(one: Reviewed): boolean {
    return this.#drawn.has(drawnKey(this.state.place.language, one));
  }

  /** Told what a drawing says of a text. */
  drawn(language: string, one: Reviewed, findings: readonly Finding[]): void {
    this.#drawn.set(drawnKey(language, one), findings);
  }

  listed(): Reviewed[] {
    const texts = this.shelf.texts(this.state.place.language);
    return filtered(texts, this.state.filter, (one) => this.findingsOf(one));
  }

  model(): DeskModel {
    const { place, ...state } = this.state;
    const { language, view } = place;
    const data = this.shelf.data(language);
    const current = this.current();
    return {
      ...state,
      ready: data !== null,
      languages: LANGUAGES,
      language,
      view,
      data,
      source: this.shelf.data('en'),
      texts: this.shelf.texts(language),
      listed: this.listed(),
      current,
      untried: this.untried().length,
      findingsOf: (one) => this.findingsOf(one),
      terms: this.shelf.terms(language),
      history: current ? this.#history(current.id) : [],
      tallyOf: (tag) => this.#tallyOf(tag),
      textOf: (tag) => this.shelf.words(tag),
      reviewedOf: (tag) => this.shelf.texts(tag),
    };
  }

  #history(id: string): Verdict[] {
    const { language } = this.state.place;
    const kept = this.shelf.data(language)?.kept ?? [];
    return verdictsIn(merge(kept, this.shelf.records(language))).get(id) ?? [];
  }

  #tallyOf(tag: string): Tally | null {
    if (!this.shelf.has(tag) || isPseudo(tag)) return null;
    return tally(this.shelf.texts(tag).map(({ state }) => state.status));
  }
}

function drawnKey(language: string, { id, text }: Reviewed): string {
  return `${language} ${id} ${text}`;
}
