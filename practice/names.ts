import type { Dice } from './dice';
import sheet from './styles.css?raw';

/** Class names differ by seed, so that nothing can be fitted to them; the styles follow. */
export interface Names {
  /** `c('btn main')` gives the class attribute for the styles `.p-btn` and `.p-main`. */
  c(names: string): string;
  /** Makes the styles known to a document or a shadow root. Harmless when done before. */
  dress(root: Document | ShadowRoot): void;
  /** Takes the styles away again. */
  undress(root: Document | ShadowRoot): void;
}

export function createNames(dice: Dice): Names {
  const before = dice.pick('class-before', ['p-', 'acct__', 'ui-', 'x', 'portal_']);
  const after = dice.pick('class-after', ['', '', '_1f', '--v2', `_${dice.id('css').slice(0, 4)}`]);
  const css = sheet.replace(/\.p-([a-z]+)/g, (_, name: string) => `.${before}${name}${after}`);
  const made = new WeakMap<Document, CSSStyleSheet>();

  /** A constructed sheet serves one document and the shadow roots in it, no other document. */
  function sheetOf(root: Document | ShadowRoot): CSSStyleSheet | null {
    const owner = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
    if (!owner) return null;
    let own = made.get(owner);
    if (!own) {
      const view = (owner.defaultView ?? window) as typeof window;
      own = new view.CSSStyleSheet();
      own.replaceSync(css);
      made.set(owner, own);
    }
    return own;
  }

  return {
    c: (names) =>
      names
        .split(' ')
        .map((name) => `${before}${name}${after}`)
        .join(' '),
    dress(root) {
      const own = sheetOf(root);
      if (own && !root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets.push(own);
    },
    undress(root) {
      const own = sheetOf(root);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== own);
    },
  };
}
