import { isElement, type Root } from '../../detection/flat-tree';
import { documentIn, eachElement, isCustom, shadowOf } from './hosts';
import { dress, undress } from './style';

/** What is told of a page as it comes and goes. */
export interface TreeHooks {
  /** An element has come, or a root as a whole. Called before anything of it is painted. */
  entered(element: Element): void;
  /** A root's own text may be read. */
  opened(root: Root): void;
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
  private readonly observer: MutationObserver;
  private readonly sizes: ResizeObserver;
  private readonly end = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly hooks: TreeHooks,
  ) {
    this.observer = new MutationObserver((records) => this.take(records));
    this.sizes = new ResizeObserver(() => this.look());
  }

  start(): void {
    this.open(this.document);
  }

  stop(): void {
    this.end.abort();
    this.observer.disconnect();
    this.sizes.disconnect();
    for (const root of this.roots) undress(root);
    this.roots.clear();
  }

  /** True if the frame's document is one that is covered from within. */
  isOpen(frame: Element): boolean {
    const inside = documentIn(frame);
    // The empty document that every frame begins with gives way to another one without a word.
    const begins = inside?.URL === 'about:blank' && !inside.body?.firstChild;
    return inside !== null && !begins && this.frames.get(frame) === inside;
  }

  /** Looks for roots that came without a change, and at the sheets, which a page may replace. */
  look(): void {
    for (const host of this.pending) {
      if (!host.isConnected) this.forget(host);
      else this.visit(host);
    }
    for (const root of this.roots) {
      if (isThere(root)) dress(root);
      else this.roots.delete(root);
    }
  }

  /** Goes over everything: elements that were given a root long after they came. */
  sweep(): void {
    for (const root of [...this.roots])
      eachElement(root, (element) => {
        if (element.tagName === 'IFRAME' || shadowOf(element)) this.visit(element);
      });
  }

  private take(records: readonly MutationRecord[]): void {
    this.look();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (isElement(node) && node.isConnected) this.enter(node);
    }
    this.hooks.changed(records);
  }

  private open(root: Root): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    dress(root);
    this.observer.observe(root, {
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
    this.enter(root);
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
    } else if (isCustom(element) && !this.pending.has(element)) {
      this.pending.add(element);
      this.sizes.observe(element);
    }
  }

  private forget(host: Element): void {
    if (!this.pending.delete(host)) return;
    this.sizes.unobserve(host);
  }

  /** Scripts that have run may have defined elements, and a frame that has loaded shows another document. */
  private loaded({ target }: Event): void {
    if (target && isElement(target as Node)) {
      const element = target as Element;
      if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') this.frame(element);
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
