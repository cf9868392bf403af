import { flatElements, flatParent, frameOf, isInside, isOwn, lineage } from './flat-tree';
import { type Layout, layoutOf, type Reach, reachOf, style } from './layout';

/** Smallest side of something a person can see and press, in CSS px; less is "visually hidden" text. */
const SMALLEST = 6;

/** A box in CSS px of the top window's viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Answers what is showing, for one reading: layout does not change in between, so answers are kept. */
export class Sight {
  readonly #shown = new Map<Element, boolean>();
  readonly #boxes = new Map<Element, Box>();
  readonly #layouts = new Map<Element, Layout>();
  readonly #reaches = new Map<Document, Reach | null>();

  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The element's box in the top window, its frames' offsets added. */
  box(element: Element): Box {
    let box = this.#boxes.get(element);
    if (!box) {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      box = { left, top, right, bottom };
      const frame = frameOf(element.ownerDocument);
      if (frame && element.ownerDocument !== this.#document) {
        const outer = this.box(frame);
        const x = outer.left + frame.clientLeft;
        const y = outer.top + frame.clientTop;
        box = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
      }
      this.#boxes.set(element, box);
    }
    return box;
  }

  /** True if a person can see the element, if need be after scrolling to it. */
  shows(element: Element): boolean {
    let answer = this.#shown.get(element);
    if (answer === undefined) {
      answer = this.#look(element);
      this.#shown.set(element, answer);
    }
    return answer;
  }

  /** What matches and shows among the first `most` elements of a part, those in its shadow roots included. */
  *within(part: Element, selector: string, most: number): Generator<Element> {
    let count = 0;
    for (const one of flatElements(part)) {
      if (++count > most) return;
      if (one.matches(selector) && this.shows(one)) yield one;
    }
  }

  #look(element: Element): boolean {
    // A slot or another element without a box of its own shows where its parent does.
    if (this.#layout(element).contents) {
      const up = flatParent(element);
      return up !== null && this.shows(up);
    }
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { left, top, right, bottom } = this.box(element);
    if (right - left < SMALLEST || bottom - top < SMALLEST) return false;
    const frame = frameOf(element.ownerDocument);
    if (frame && element.ownerDocument !== this.#document && !this.shows(frame)) return false;
    return !this.#offCanvas(element) && !this.#clippedAway(element);
  }

  /** Moved out to the side or above the page, where no scrolling reaches: a drawer that is closed. */
  #offCanvas(element: Element): boolean {
    return this.#isOut(element) && this.#isOut(scrollerOf(element));
  }

  /** True for a box that lies beyond what scrolling the window reaches. */
  #isOut(element: Element): boolean {
    const document = element.ownerDocument;
    let reach = this.#reaches.get(document);
    if (reach === undefined) {
      reach = reachOf(document);
      this.#reaches.set(document, reach);
    }
    if (!reach) return false;
    const { left, right, bottom } =
      document === this.#document ? this.box(element) : element.getBoundingClientRect();
    return (
      right <= reach.left || bottom <= reach.top || left >= reach.right || right <= reach.before
    );
  }

  #layout(element: Element): Layout {
    let layout = this.#layouts.get(element);
    if (!layout) {
      layout = layoutOf(element);
      this.#layouts.set(element, layout);
    }
    return layout;
  }

  /** Cut away by an ancestor that hides its overflow: a group that is folded up. */
  #clippedAway(element: Element): boolean {
    let box = this.box(element);
    let { position } = this.#layout(element);
    let inner = element;
    for (let one = flatParent(element); one; inner = one, one = flatParent(one)) {
      if (position === 'fixed') return isBeyond(inner);
      if (one.ownerDocument !== element.ownerDocument) return false;
      const { position: own, contents, cutsX, cutsY, scrolls, shaped } = this.#layout(one);
      if (contents) continue;
      // An absolutely placed box is only cut by ancestors that are positioned themselves.
      if (position === 'absolute' && own === 'static') continue;
      if (one.tagName === 'BODY' || one.tagName === 'HTML') return false;
      position = own;
      if (!cutsX && !cutsY && !shaped) {
        // A scroller that hides nothing for good: what follows is judged by the scroller's own box.
        if (scrolls) box = this.box(one);
        continue;
      }
      const cut = this.box(one);
      const width = Math.min(box.right, cut.right) - Math.max(box.left, cut.left);
      const height = Math.min(box.bottom, cut.bottom) - Math.max(box.top, cut.top);
      if ((cutsX && width < SMALLEST) || (cutsY && height < SMALLEST)) return true;
    }
    return false;
  }

  /**
   * What lies over the element in the window now: the outermost layer (fixed, absolute, a frame, the
   * top layer) that takes the pointer at its middle, or null if the element can be pressed or is out
   * of view.
   */
  cover(element: Element): Element | null {
    const box = this.box(element);
    const view = this.#document.defaultView;
    if (!view) return null;
    const x = (Math.max(0, box.left) + Math.min(view.innerWidth, box.right)) / 2;
    const y = (Math.max(0, box.top) + Math.min(view.innerHeight, box.bottom)) / 2;
    if (box.right <= 0 || box.bottom <= 0 || box.left >= view.innerWidth) return null;
    if (box.top >= view.innerHeight) return null;
    const hit = this.hit(x, y);
    if (!hit || isInside(hit, element) || isInside(element, hit)) return null;
    return layerOver(hit, element);
  }

  /** True if something of the same row lies over the element: it is uncovered by a swipe. */
  isUnder(element: Element, row: Element): boolean {
    const { left, top, right, bottom } = this.box(element);
    const hit = this.hit((left + right) / 2, (top + bottom) / 2);
    if (!hit || !isInside(hit, row) || isInside(hit, element) || isInside(element, hit))
      return false;
    return layerOver(hit, element) === null;
  }

  /** The innermost element at a point of the top window, looked for in shadow roots and frames too. */
  hit(x: number, y: number): Element | null {
    let hit = topmost(this.#document, x, y);
    for (let depth = 0; hit && depth < 20; depth++) {
      let inner: Element | null = null;
      if (hit.shadowRoot) inner = topmost(hit.shadowRoot, ...this.#local(hit, x, y));
      else if (hit.tagName === 'IFRAME') {
        const inside = (hit as HTMLIFrameElement).contentDocument;
        const box = this.box(hit);
        if (inside)
          inner = topmost(inside, x - box.left - hit.clientLeft, y - box.top - hit.clientTop);
      }
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  }

  /** A point of the top window in the viewport of the element's own document. */
  #local(element: Element, x: number, y: number): [number, number] {
    const frame = frameOf(element.ownerDocument);
    if (!frame || element.ownerDocument === this.#document) return [x, y];
    const box = this.box(frame);
    return [x - box.left - frame.clientLeft, y - box.top - frame.clientTop];
  }
}

/** True for a fixed part that is moved out of the window, where it waits to slide in. */
function isBeyond(fixed: Element): boolean {
  const { innerWidth, innerHeight } = fixed.ownerDocument.defaultView ?? window;
  const { left, top, right, bottom } = fixed.getBoundingClientRect();
  return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
}

/** The outermost part that scrolls sideways to where the element is; the element itself where none does. */
function scrollerOf(element: Element): Element {
  let found = element;
  for (const one of lineage(element)) {
    if (one.scrollWidth <= one.clientWidth || one.ownerDocument !== element.ownerDocument) continue;
    if (/^(?:auto|scroll)$/.test(style(one).overflowX) && one.tagName !== 'HTML') found = one;
  }
  return found;
}

/** True if the control can be pressed: not disabled, inert, or dead to the pointer. */
export function enabled(element: Element): boolean {
  if (element.matches(':disabled')) return false;
  for (const one of lineage(element)) {
    if (one.getAttribute('aria-disabled') === 'true' || one.hasAttribute('inert')) return false;
  }
  if (/(?:^|[\s_-])(?:is-)?disabled(?:$|[\s_-])/i.test(element.getAttribute('class') ?? ''))
    return false;
  return style(element).pointerEvents !== 'none';
}

/** What takes the pointer, Signpost's own elements left out. */
function topmost(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const first = root.elementFromPoint(x, y);
  // All that lie there are asked only where need be: on long pages that costs many times as much.
  if (!first || !isOwn(first)) return first;
  return root.elementsFromPoint(x, y).find((one) => !isOwn(one)) ?? null;
}

/** The outermost layer that holds `hit` but not `under`; null if both lie in the same flow. */
function layerOver(hit: Element, under: Element): Element | null {
  let layer: Element | null = null;
  for (const one of lineage(hit)) {
    if (isInside(under, one)) break;
    const { position } = style(one);
    if (position === 'fixed' || position === 'absolute' || one.tagName === 'IFRAME') layer = one;
    if (one.matches(':popover-open, :modal')) layer = one;
  }
  return layer;
}
