import { datesIn } from '../dates';
import { patternsIn } from '../patterns';
import type { Plain } from '../plain';
import { merged, type Span } from '../span';
import { isNumber, tokensOf } from '../tokens';
import type { Highlights } from './highlights';
import { dress } from './style';

/** Covered words shorter than this are not looked for elsewhere: characters. */
const SHORTEST = 3;

/** True for more than words that are in every text. */
function isTelling(words: string, plain: Plain): boolean {
  return tokensOf(words).some(({ text }) => isNumber(text) || !plain.isPlain(text));
}

/**
 * Signpost's own bubble quotes the page: a Service tag, a sentence with a name in it. What is covered
 * in the page is covered there as well.
 */
export class OwnText {
  private ranges: StaticRange[] = [];
  private root: ShadowRoot | null = null;
  private readonly observer: MutationObserver;

  constructor(
    private readonly document: Document,
    private readonly highlights: Highlights,
    private readonly plain: () => Plain,
    /** What is covered in the page, word for word. */
    private readonly words: () => ReadonlySet<string>,
  ) {
    this.observer = new MutationObserver(() => this.read());
  }

  /** Looks whether the overlay is there, and reads what it says. */
  look(): void {
    const host = this.document.getElementsByTagName('signpost-overlay')[0];
    const root = host?.shadowRoot ?? null;
    if (root !== this.root) {
      this.observer.disconnect();
      this.root = root;
      if (root) {
        this.observer.observe(root, { subtree: true, childList: true, characterData: true });
      }
    }
    this.read();
  }

  stop(): void {
    this.observer.disconnect();
    this.highlights.remove(this.ranges);
    this.ranges = [];
  }

  private read(): void {
    this.highlights.remove(this.ranges);
    this.ranges = [];
    if (!this.root) return;
    dress(this.root);
    const walker = this.document.createTreeWalker(this.root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (!/\S/.test(text.data)) continue;
      const stretches = this.spansIn(text.data).map(({ start, end }) => ({
        node: text,
        start,
        end,
      }));
      this.ranges.push(...this.highlights.add(stretches));
    }
  }

  private spansIn(text: string): Span[] {
    const plain = this.plain();
    const found = patternsIn(text, datesIn(text, tokensOf(text), plain), plain);
    for (const words of this.words()) {
      if (words.length < SHORTEST || !isTelling(words, plain)) continue;
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
        found.push({ start: at, end: at + words.length, kind: 'text' });
    }
    return merged(found);
  }
}
