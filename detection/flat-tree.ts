/**
 * The page as it is painted: open shadow roots, slots and same-origin frames count as one tree. Nodes
 * may come from another realm (a frame), so nothing here uses `instanceof`.
 */

const SKIP = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD']);

/** True for Signpost's own elements: they are never read. */
export const isOwn = ({ tagName }: Element): boolean => tagName.startsWith('SIGNPOST-');

/** True for what holds no text that is painted. */
const isSkipped = (element: Element): boolean => SKIP.has(element.tagName) || isOwn(element);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** False for a node that left the page, and for one of a frame that is gone: Firefox kills its wrapper. */
export function isAlive(node: Node): boolean {
  try {
    return node.isConnected;
  } catch {
    return false;
  }
}

/** The element that a node is painted in: its slot, its host, or the frame around its document. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (isElement(parent)) return parent;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return frameOf(parent as Document);
}

/** The frame element around a document, if it can be reached. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The document inside a frame element, if it is of the same origin. */
export function insideOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The element and its ancestors in the flat tree, the element first. */
export function* lineage(element: Element): Generator<Element> {
  for (let one: Element | null = element; one; one = flatParent(one)) yield one;
}

/** The parts around an element, the innermost first, short of what holds the whole page: at most so many. */
export function partsAround(element: Element, most = 500): Element[] {
  const parts: Element[] = [];
  for (const one of lineage(element)) {
    if (one === element) continue;
    if (parts.length === most || /^(?:BODY|MAIN)$/.test(one.tagName)) break;
    parts.push(one);
  }
  return parts;
}

/** True if `inner` is painted inside `outer`, or is it. */
export function isInside(inner: Node, outer: Element): boolean {
  // What is slotted away comes back to its host: within one tree the nodes alone tell.
  if (outer.contains(inner)) return true;
  if (inner.getRootNode() === outer.getRootNode()) return false;
  for (let one = flatParent(inner); one; one = flatParent(one)) if (one === outer) return true;
  return false;
}

/** A root of nodes that selectors don't look through: a document or an open shadow root. */
export type Root = Document | ShadowRoot;

/** Children as painted: assigned nodes of a slot, else the shadow root's, else the element's own. */
export function flatChildren(node: Element): ArrayLike<Node> {
  if (node.tagName === 'SLOT') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned;
  }
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (node.tagName === 'IFRAME') {
    const body = insideOf(node)?.body;
    return body ? [body] : [];
  }
  return node.childNodes;
}

/** Walks the text nodes painted inside `element`, in order, until `visit` answers false. */
export function eachText(element: Element, visit: (text: Text) => boolean | undefined): boolean {
  if (isSkipped(element)) return true;
  const children = flatChildren(element);
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as Node;
    if (isText(child)) {
      if (visit(child) === false) return false;
    } else if (isElement(child) && !eachText(child, visit)) return false;
  }
  return true;
}

/** The text painted inside `element`, slotted words included, as it stands there. */
export function wordsIn(element: Element): string {
  let words = '';
  eachText(element, (text) => {
    words += text.nodeValue;
    return undefined;
  });
  return words;
}

/** The elements painted inside `element`, in order, itself first; Signpost's own are left out. */
export function* flatElements(element: Element): Generator<Element> {
  if (isSkipped(element)) return;
  yield element;
  const children = flatChildren(element);
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as Node;
    if (isElement(child)) yield* flatElements(child);
  }
}
