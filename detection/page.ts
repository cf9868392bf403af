import { holdsGlyph, keysOf } from './control-keys';
import { controlOf, isGlyph, type Naming, nameOf, roleOf } from './controls';
import { eachText, flatParent, isInside } from './flat-tree';
import type { Inventory, Sort } from './inventory';
import type { Known } from './known';
import {
  foreignOf,
  type LabelHits,
  type LabelKey,
  labelsOf,
  NO_LABELS,
  type PhraseKey,
  withoutPhrases,
} from './labels';
import { fold, hasWords, normal } from './normal';
import { type Place, placeOf } from './place';
import type { ProductKind } from './products';
import { type Box, enabled, Sight } from './sight';
import { lettersIn } from './text';

/** A control whose name is a label of the site. */
export interface Control {
  element: Element;
  role: string;
  name: Naming;
  /** What it is called on the page: the painted words, else the given name. */
  label: string;
  /** The labels that its name is, in any language. */
  keys: LabelHits;
  /** True if its painted words are the label (not only a name for screen readers). */
  painted: boolean;
  shows: boolean;
  enabled: boolean;
  place: Place;
}

/** A piece of the page's text that is a label or says something of interest. */
export interface Words {
  node: Text;
  parent: Element;
  text: string;
  keys: LabelHits;
}

/** One look over a document: what has a known label, what says a known phrase, in any language. */
export class Page {
  readonly sight: Sight;
  readonly controls: Control[] = [];
  /** Texts that are a label, controls or not. */
  readonly words: Words[] = [];
  readonly phrases = new Map<PhraseKey, Words[]>();
  /** Languages that are not spoken, of which something here is a label. */
  readonly foreign = new Set<string>();
  /** Texts that name a subscription. */
  readonly products: (Words & { kind: ProductKind })[] = [];
  #busy: boolean | undefined;
  #headings: Element[] | undefined;
  readonly #answers = new Map<unknown, Map<Element, unknown>>();
  readonly #seen = new Map<Element, Control | null>();

  constructor(
    readonly document: Document,
    readonly inventory: Inventory,
  ) {
    this.sight = new Sight(document);
    for (const [node, known] of inventory.texts) this.#text(node, known);
    // The name that stands first decides what a row is about, whenever it came into the page.
    this.products.sort((a, b) => this.#order(a.parent, b.parent));
    for (const words of this.words) this.#add(controlOf(words.parent));
    for (const element of inventory.of('named')) this.#named(element);
    for (const element of inventory.of('native')) {
      if (element.childElementCount > 0) this.#composite(element);
    }
  }

  /** True if a person can see the element, if need be after scrolling to it. */
  shows(element: Element): boolean {
    return this.sight.shows(element);
  }

  /** The element's box in the top window, CSS px. */
  box(element: Element): Box {
    return this.sight.box(element);
  }

  /** Showing controls with that label; those that cannot be pressed are left out unless asked for. */
  find(key: LabelKey, options: { disabled?: boolean; hidden?: boolean } = {}): Control[] {
    return this.controls.filter(
      (one) =>
        one.keys.has(key) &&
        (options.hidden || one.shows) &&
        (options.disabled || !one.shows || one.enabled),
    );
  }

  /** Cards that can be pressed as a whole and are headed by that label. */
  cards(key: LabelKey): Control[] {
    return this.wordsOf(key).flatMap((words) => {
      const element = controlOf(words.parent);
      if (!element || this.#seen.get(element)) return [];
      if (
        this.all('native').some((one) => one !== element && isInside(one, element)) ||
        (element.textContent ?? '').length > 240
      )
        return [];
      if (!firstWords(element, this.sight).has(key)) return [];
      const card = this.describe(element, nameOf(element, this.sight), words.keys, true);
      return [{ ...card, label: fold(words.text) }];
    });
  }

  /** Showing texts that are that label. */
  wordsOf(key: LabelKey): Words[] {
    return this.words.filter((one) => one.keys.has(key) && this.shows(one.parent));
  }

  /** Showing texts that say that phrase. */
  saying(key: PhraseKey): Words[] {
    return (this.phrases.get(key) ?? []).filter((one) => this.shows(one.parent));
  }

  /** True if something shows that the page is still at work. */
  loading(): boolean {
    this.#busy ??= this.#looksBusy();
    return this.#busy;
  }

  #looksBusy(): boolean {
    if (this.document.readyState === 'loading') return true;
    const busy = this.all('loading').some(
      (one) => this.shows(one) && one.getAttribute('aria-busy') !== 'false',
    );
    if (busy) return true;
    return this.saying('loading').some((one) => isProgressText(one.text));
  }

  /** What holds the page's content, as far as its markup says. */
  main(): Element {
    return this.document.querySelector('main,[role=main]') ?? this.document.body;
  }

  /** A sign-in form that is showing, if there is one. */
  signInForm(): Element | null {
    return this.all('signIn').find((one) => this.shows(one)) ?? null;
  }

  /** Elements of one sort, also in shadow roots and frames. */
  readonly all = (sort: Sort, selector?: string): Element[] => {
    const found = this.inventory.of(sort);
    return selector ? found.filter((one) => one.matches(selector)) : found;
  };

  /** The answer to a question about an element, which costs: it is asked once in a reading. */
  once<T>(ask: (element: Element, page: Page) => T, element: Element): T {
    const answers = this.#answers.get(ask) ?? new Map<Element, unknown>();
    this.#answers.set(ask, answers);
    if (!answers.has(element)) answers.set(element, ask(element, this));
    return answers.get(element) as T;
  }

  /** Headings that show. */
  headings(selector?: string): readonly Element[] {
    this.#headings ??= this.all('headings').filter((one) => this.shows(one));
    return selector ? this.#headings.filter((one) => one.matches(selector)) : this.#headings;
  }

  /** Reading order as painted: by line, then along it. */
  #order(a: Element, b: Element): number {
    const one = this.box(a);
    const other = this.box(b);
    return one.top - other.top || one.left - other.left;
  }

  #text(node: Text, known: Known): void {
    const parent = flatParent(node);
    if (!parent) return;
    const words = { node, parent, text: (node.nodeValue ?? '').trim(), keys: known.keys };
    if (known.keys.size) this.words.push(words);
    for (const language of known.foreign) this.foreign.add(language);
    // What somebody writes names nothing.
    if (known.product && !words.parent.closest('[contenteditable=true],[role=textbox]'))
      this.products.push({ ...words, kind: known.product });
    for (const key of known.phrases) {
      const list = this.phrases.get(key);
      if (list) list.push(words);
      else this.phrases.set(key, [words]);
    }
  }

  #named(element: Element): void {
    const control = roleOf(element)
      ? element
      : element.tagName === 'IMG'
        ? controlOf(element)
        : null;
    if (control) this.#add(control);
  }

  #composite(element: Element): void {
    if (this.#seen.has(element)) return;
    const text = element.textContent ?? '';
    if (text.length > 80) return;
    const words = holdsGlyph(element) ? this.#nameOf(element).shown : text;
    if (labelsOf(words).size > 0) this.#add(element);
  }

  #add(element: Element | null): void {
    if (!element || this.#seen.has(element)) return;
    this.#seen.set(element, null);
    const name = this.#nameOf(element);
    const { keys, painted } = keysOf(element, name);
    if (keys.size === 0) {
      for (const language of foreignOf(name.given || name.extra)) this.foreign.add(language);
      return;
    }
    const control = this.describe(element, name, keys, painted);
    this.#seen.set(element, control);
    this.controls.push(control);
  }

  /** A hidden control has nothing painted: it goes by its text. */
  #nameOf(element: Element): Naming {
    const name = nameOf(element, this.sight);
    if (this.shows(element)) return name;
    let text = '';
    eachText(element, (node) => {
      const words = node.nodeValue ?? '';
      const parent = flatParent(node);
      // A count is set apart by style alone.
      if (!parent || !isGlyph(parent, words))
        text += /^\s*\p{N}+\s*$/u.test(words) ? ` ${words}` : words;
      return text.length < 300;
    });
    return { ...name, shown: fold(text) };
  }

  /** Any element as a control, with the labels that its name is. */
  describe(
    element: Element,
    name = nameOf(element, this.sight),
    keys = NO_LABELS,
    painted = true,
  ): Control {
    let place: Place | undefined;
    return {
      element,
      role: roleOf(element) || 'button',
      name,
      label: name.shown || name.given || name.extra,
      keys,
      painted,
      shows: this.shows(element),
      enabled: enabled(element),
      // Of most controls nobody asks.
      get place() {
        place ??= placeOf(element);
        return place;
      },
    };
  }
}

/** "Loading…", "Processing....Please wait": says that it works, and little else. */
function isProgressText(text: string): boolean {
  if (text.length > 60) return false;
  if (/(?:…|\.\.\.?)\s*$/.test(text)) return true;
  return lettersIn(withoutPhrases(normal(text), 'loading')) <= 3;
}

/** The labels of the first text painted in an element. */
function firstWords(element: Element, sight: Sight): LabelHits {
  let keys: LabelHits = NO_LABELS;
  eachText(element, (text) => {
    const parent = flatParent(text);
    if (!parent || !hasWords(text.nodeValue ?? '') || !sight.shows(parent)) return undefined;
    keys = labelsOf(text.nodeValue ?? '');
    return false;
  });
  return keys;
}
