import { follow } from '../../components/overlay/follow';
import { type Box, grow, intersect } from '../../components/overlay/geometry';
import { type Sight, sightOf } from '../../components/overlay/rings';
import { isAlive } from '../../detection/flat-tree';
import { BOXED, type Boxing, boxedKind, inControl, personal } from './boxed';
import { mayPaintAttribute, paintedAttributes } from './generated';
import { isCustom } from './hosts';
import type { Item, Items } from './items';
import type { CoverLayer } from './layer';
import { hide } from './style';

/** Edges of a cover lie this far beyond what it covers, CSS px: pixels are not halved. */
const OVER = 1;
/** A scroller counts as moving for this long after it last moved, ms, where the browser tells no end. */
const MOVING = 250;

export interface BoxesOptions {
  document: Document;
  layer: CoverLayer;
  items: Items;
  how(): Boxing;
  press(item: Item): void;
}

/** Covers in Signpost's own layer, for what is no text: fields, pictures, frames. */
export class Boxes {
  private readonly candidates = new Set<Element>();
  private readonly drawn = new Map<Element, Item>();
  /** Elements with telling attributes: which are painted? null: not looked yet. */
  private readonly attributed = new Map<Element, string[] | null>();
  private readonly covers = new Map<Element, HTMLElement>();
  private readonly follower: ReturnType<typeof follow>;
  private readonly next: ResizeObserver;
  private readonly moving = new Map<Node, ReturnType<typeof setTimeout>>();
  private wanted = new Map<Element, Item>();
  private readonly view: Window & typeof globalThis;
  /** Not while sizes are told: what is observed then would be left untold (Resize Observer, 3.4.4). */
  private following: number | undefined;

  constructor(private readonly options: BoxesOptions) {
    const { document, layer } = options;
    this.view = document.defaultView as Window & typeof globalThis;
    this.follower = follow(
      document,
      () => layer.sentinel,
      () => this.draw(),
    );
    this.next = new this.view.ResizeObserver(() => {
      this.next.disconnect();
      this.refresh();
    });
  }

  /** An element has come into the page. */
  enter(element: Element): void {
    if (element.matches(BOXED) || isCustom(element)) this.candidates.add(element);
    if (mayPaintAttribute(element)) this.attributed.set(element, null);
  }

  /** Text in a drawing is covered by a box as well: not every browser paints highlights there. */
  drawing(element: Element, item: Item | null): void {
    if (item) this.drawn.set(element, item);
    else this.drawn.delete(element);
    this.soon();
  }

  /** Stylesheets may have come: what they paint of attributes is looked at anew. */
  restyled(): void {
    for (const element of this.attributed.keys()) this.attributed.set(element, null);
    this.soon();
  }

  /** Looks again right after the next layout, before it is painted (Resize Observer, 3.4). */
  soon(): void {
    this.next.observe(this.options.layer.sentinel);
  }

  /** Decides anew what is to be covered, and draws it. */
  refresh(): void {
    const { items, how, layer } = this.options;
    layer.check();
    const boxing = how();
    this.wanted = new Map();
    for (const element of this.candidates) {
      if (!isAlive(element)) this.candidates.delete(element);
      else {
        const kind = boxedKind(element, boxing);
        if (kind) this.wanted.set(element, items.ofElement(kind, element));
      }
    }
    for (const [element, item] of this.drawn) {
      if (isAlive(element)) this.wanted.set(element, item);
      else this.drawn.delete(element);
    }
    for (const [element, known] of this.attributed) {
      if (!isAlive(element)) this.attributed.delete(element);
      else if (!boxing.holdsTarget(element)) {
        const painted = known ?? this.lookPainted(element);
        if (painted.some((words) => personal(words, boxing)))
          this.wanted.set(element, items.ofElement('text', element));
      }
    }
    this.hideFields();
    const shown = [...this.wanted].filter(([, item]) => !items.isShown(item));
    for (const element of this.covers.keys())
      if (!shown.some(([one]) => one === element)) this.uncover(element);
    for (const [element, item] of shown) this.cover(element, item);
    this.draw();
    this.following ??= this.view.requestAnimationFrame(() => {
      this.following = undefined;
      this.follower.watch([...this.covers.keys()]);
    });
  }

  /** What is covered or shown by exception now, of what can be seen at all. */
  *told(): Generator<[Element, Item]> {
    for (const entry of this.wanted) {
      const { width, height } = entry[0].getBoundingClientRect();
      if (width > 0 && height > 0) yield entry;
    }
  }

  /** A scroller of the page moves: its covers can't be drawn as fast as it is, so they take its height. */
  scrolled(scroller: Node): void {
    clearTimeout(this.moving.get(scroller));
    const end = setTimeout(() => {
      this.moving.delete(scroller);
      this.draw();
    }, MOVING);
    this.moving.set(scroller, end);
    this.draw();
  }

  stop(): void {
    if (this.following !== undefined) this.view.cancelAnimationFrame(this.following);
    this.follower.stop();
    this.next.disconnect();
    for (const timer of this.moving.values()) clearTimeout(timer);
    for (const element of [...this.covers.keys()]) this.uncover(element);
  }

  /** The words in fields and for pictures are painted only in documents where one of them is shown by exception. */
  private hideFields(): void {
    const open = new Map<Document, boolean>();
    for (const [element, item] of this.wanted) {
      const { ownerDocument } = element;
      const worded = item.kind === 'field' || item.kind === 'picture';
      const shown = worded && this.options.items.isShown(item);
      open.set(ownerDocument, open.get(ownerDocument) || shown);
    }
    for (const [document, fields] of open) hide(document, { fields: !fields });
  }

  private lookPainted(element: Element): string[] {
    const painted = paintedAttributes(element);
    this.attributed.set(element, painted);
    return painted;
  }

  private cover(element: Element, item: Item): void {
    if (this.covers.has(element)) return;
    const cover = this.options.document.createElement('div');
    cover.className = 'cover';
    cover.dataset.item = item.id;
    const field = /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
    cover.toggleAttribute('data-press', field || !inControl(element));
    cover.addEventListener('click', () => this.options.press(item));
    this.covers.set(element, cover);
  }

  private uncover(element: Element): void {
    this.covers.get(element)?.remove();
    this.covers.delete(element);
  }

  /** Draws covers where their elements are; true if something was drawn elsewhere than before. */
  private draw(): boolean {
    const { document, layer } = this.options;
    let moved = false;
    const origins = [layer.page, layer.window].map((place) => place.getBoundingClientRect());
    for (const [element, cover] of this.covers) {
      const sight = sightOf(element, document);
      const place = sight.held ? layer.window : layer.page;
      const origin = origins[sight.held ? 1 : 0] ?? { left: 0, top: 0 };
      const box = this.boxFor(element, sight);
      const style = box
        ? `left:${box.left - origin.left}px;top:${box.top - origin.top}px;width:${box.right - box.left}px;height:${box.bottom - box.top}px`
        : 'display:none';
      if (cover.parentNode !== place) place.append(cover);
      if (cover.style.cssText === cover.dataset.style && cover.dataset.drawn === style) continue;
      cover.style.cssText = style;
      cover.dataset.drawn = style;
      cover.dataset.style = cover.style.cssText;
      moved = true;
    }
    return moved;
  }

  private boxFor(element: Element, { box, clip }: Sight): Box | null {
    if (box.right <= box.left || box.bottom <= box.top) return null;
    const over = grow(box, OVER);
    const scroller = [...this.moving.keys()].find((one) => isWithin(element, one));
    if (scroller) return { ...over, top: clip.top, bottom: clip.bottom };
    // The window's own edge is no edge: the page's scrolling brings the rest into sight.
    const { scrollingElement } = this.options.document;
    const edges = clipOfScrollers(clip, scrollingElement);
    const seen = intersect(over, edges);
    return seen.right > seen.left && seen.bottom > seen.top ? seen : null;
  }
}

/** A clip, open to the sides at which it is only the window's. */
function clipOfScrollers(clip: Box, root: Element | null): Box {
  const width = root?.clientWidth ?? 0;
  const height = root?.clientHeight ?? 0;
  const far = 1e6;
  return {
    left: clip.left <= 0 ? -far : clip.left,
    top: clip.top <= 0 ? -far : clip.top,
    right: clip.right >= width - 1 ? far : clip.right,
    bottom: clip.bottom >= height - 1 ? far : clip.bottom,
  };
}

function isWithin(element: Element, scroller: Node): boolean {
  if (scroller.nodeType === 9) return element.ownerDocument === scroller;
  return scroller.contains(element);
}
