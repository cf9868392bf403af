import { insideOf, isOwn, type Root } from '../../detection/flat-tree';

/** What only browsers with content scripts have: a way into closed shadow roots. */
interface Ways {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** Elements besides custom ones that a page can give a shadow root (DOM, 4.8). */
const MAY_HOST = /^(?:ARTICLE|ASIDE|BLOCKQUOTE|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;

export function isCustom(element: Element): boolean {
  return element.tagName.includes('-');
}

/** True for an element that a page may give a root without changing a node: it has nothing of its own. */
export function mayHost(element: Element): boolean {
  return isCustom(element) || (!element.firstChild && MAY_HOST.test(element.tagName));
}

/** The shadow root of an element, a closed one too where the browser lets us; null if none is reached. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // A closed root is asked for where nothing else is to be seen: asking costs too much for everything.
  if (!isCustom(element) && (element.firstChild || !MAY_HOST.test(element.tagName))) return null;
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own) return own;
  const { chrome } = globalThis as Ways;
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** The document in a frame, once there is something in it; null where it can't be reached. */
export function documentIn(frame: Element): Document | null {
  const inside = insideOf(frame);
  return inside?.defaultView && inside.body ? inside : null;
}

/** Every element of a tree in order, Signpost's own left out; not into shadow roots and frames. */
export function eachElement(start: Element | Root, visit: (element: Element) => void): void {
  const owner = start.ownerDocument ?? (start as Document);
  const walker = owner.createTreeWalker(start, 1);
  let node: Node | null = start.nodeType === 1 ? start : walker.nextNode();
  while (node) {
    const element = node as Element;
    if (isOwn(element)) {
      node = past(walker);
      continue;
    }
    visit(element);
    node = walker.nextNode();
  }
}

/** The next node that is not inside the one that the walker stands at. */
function past(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
