import { isElement, type Root } from '../../detection/flat-tree';
import { documentIn, eachElement, mayHost, shadowOf } from './hosts';
import { documentOf, dress, hide, undress } from './style';

/** What is told of a page as it comes and goes. */
export interface TreeHooks {
  /** An element has come, or a root as a whole. Called before anything of it is painted. */
  entered(element: Element): void;
  /** A root has come, and may be listened to. */
  opened(root: Root): void;
  /** All text of a root is to be read. */
  filled(root: Root): void;
  /** Text or attributes changed, or something went. */
  changed(records: readonly MutationRecord[]): void;
  /** A frame shows another document, or can be read now. */
  framed(frame: Element): void;
}

const ATTRIBUTES = [
  'style',
  'src',
  'srcset',
  'href',
  'value',
  'type',
  'open',
  'placeholder',
  'alt',
];

/**
 * The page as one tree: its document, shadow roots, and frames of the same origin. Changes are told
 * within the same task, which is before they are painted (HTML, 8.1.7.3).
 */
export class Tree {
  readonly roots = new Set<Root>();
  private readonly frames = new Map<Element, Document>();
  /** Elements that may get a root of their own without any change of a node. */
  private readonly pending = new Set<Element>();
  /** One for each document: Firefox tells an observer nothing of what is parsed in another one. */
  private readonly observers = new Map<Document, MutationObserver>();
  private readonly sizes: ResizeObserver;
  private readonly end = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly hooks: TreeHooks,
  ) {
    this.sizes = new ResizeObserver(() => this.look());
  }

  start(): void {
    this.open(this.document);
  }

  stop(): void {
    this.end.abort();
    for (const observer of this.observers.values()) observer.disconnect();
    this.sizes.disconnect();
    for (const root of this.roots) undress(root);
    this.roots.clear();
  }

  /** True if the frame's document is one that is covered from within. */
  isOpen(frame: Element): boolean {
    const inside = documentIn(frame);
    // The empty document that every frame begins with gives way to another one without a word.
    const begins = inside?.URL === 'about:blank' && !inside.body?.firstChild;
    const known = inside !== null && this.frames.get(frame) === inside;
    return known && !begins && inside.readyState !== 'loading';
  }

  /** Looks for roots that came without a change, and at the sheets, which a page may replace. */
  look(): void {
    for (const host of this.pending) {
      if (!host.isConnected || !(mayHost(host) || shadowOf(host))) this.forget(host);
      else this.visit(host);
    }
    this.hideUndefined();
    for (const root of this.roots) {
      if (isThere(root)) dress(root);
      else this.roots.delete(root);
    }
  }

  /**
   * An element that the page has not defined yet gets its content without any change that is told of:
   * until it is seen to be there, it is not painted. Only empty ones: what is in the others is covered.
   */
  private hideUndefined(): void {
    const tags = new Map<Document, string[]>();
    for (const { ownerDocument, localName, firstChild } of this.undefinedOnes())
      if (!firstChild) tags.set(ownerDocument, [...(tags.get(ownerDocument) ?? []), localName]);
    for (const document of this.observers.keys())
      hide(document, { empty: tags.get(document) ?? [] });
  }

  private undefinedOnes(): Element[] {
    return [...this.pending].filter((host) => host.matches(':not(:defined)'));
  }

  /** Goes over everything: what came without a change is met now. */
  sweep(): void {
    for (const root of [...this.roots]) this.fill(root);
  }

  private take(records: readonly MutationRecord[]): void {
    this.look();
    for (const { addedNodes, target } of records) {
      // An element that was given a root and was changed besides.
      if (isElement(target) && target.shadowRoot) this.visit(target);
      for (const node of addedNodes) if (isElement(node) && node.isConnected) this.enter(node);
    }
    this.hideUndefined();
    this.hooks.changed(records);
  }

  private open(root: Root): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    dress(root);
    this.observerOf(documentOf(root)).observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    root.addEventListener('load', (event) => this.loaded(event), {
      capture: true,
      signal: this.end.signal,
    });
    this.hooks.opened(root);
    this.fill(root);
    this.hideUndefined();
  }

  private fill(root: Root): void {
    this.hooks.filled(root);
    this.enter(root);
  }

  private observerOf(document: Document): MutationObserver {
    let observer = this.observers.get(document);
    if (!observer) {
      const view = (document.defaultView ?? window) as Window & typeof globalThis;
      observer = new view.MutationObserver((records) => this.take(records));
      this.observers.set(document, observer);
    }
    return observer;
  }

  private enter(start: Element | Root): void {
    eachElement(start, (element) => {
      this.visit(element);
      this.hooks.entered(element);
    });
  }

  private visit(element: Element): void {
    if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') this.frame(element);
    const root = shadowOf(element);
    if (root) {
      this.forget(element);
      this.open(root);
    } else if (mayHost(element) && !this.pending.has(element)) {
      this.pending.add(element);
      this.sizes.observe(element);
      // Most of them are inline, which has no size of its own: what they stand in grows with them.
      if (element.parentElement) this.sizes.observe(element.parentElement);
    }
  }

  private forget(host: Element): void {
    if (!this.pending.delete(host)) return;
    this.sizes.unobserve(host);
  }

  /** Scripts that have run may have defined elements, and a frame that has loaded shows another document. */
  private loaded({ target }: Event): void {
    const element = target as Element | null;
    if (element && isElement(element) && /^I?FRAME$/.test(element.tagName)) {
      this.frame(element);
      const inside = documentIn(element);
      if (inside) this.fill(inside);
      this.hooks.framed(element);
    }
    this.look();
  }

  private frame(element: Element): void {
    const inside = documentIn(element);
    if (inside && this.frames.get(element) === inside) return;
    this.frames.delete(element);
    if (inside) {
      this.frames.set(element, inside);
      const gone = (): void => {
        this.frames.delete(element);
        this.hooks.framed(element);
      };
      inside.defaultView?.addEventListener('pagehide', gone, { signal: this.end.signal });
      this.open(inside);
    }
    this.hooks.framed(element);
  }
}

/** False for what left the page, and for a frame that is gone: Firefox kills its wrapper. */
function isThere(root: Root): boolean {
  try {
    return root.nodeType === 9 ? (root as Document).defaultView !== null : root.isConnected;
  } catch {
    return false;
  }
}
