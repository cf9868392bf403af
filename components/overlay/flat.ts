/** The parent in the flat tree: out of slots and shadow roots, as things are painted. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  // Node types instead of instanceof: the node may be of another frame's realm.
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}

/** The nearest element, itself included, that matches, out through slots and shadow roots. */
export function flatClosest(from: Element | null, selector: string): Element | null {
  for (let at = from; at; at = flatParent(at)) if (matches(at, selector)) return at;
  return null;
}

/** False for a selector that this browser does not know. */
export function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** The innermost element painted at a point of the viewport, in CSS px. */
export function deepestAt(doc: Document, x: number, y: number): Element | null {
  let at = doc.elementFromPoint(x, y);
  for (;;) {
    const inner = at?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === at) return at;
    at = inner;
  }
}

/** The element that has the keyboard focus, in open shadow roots and same-origin frames too. */
export function deepFocus(doc: Document): Element | null {
  let at = doc.activeElement;
  for (;;) {
    const inner = at && (at.shadowRoot?.activeElement ?? frameDocument(at)?.activeElement);
    if (!inner) return at;
    at = inner;
  }
}

function frameDocument(element: Element): Document | null {
  return (element as HTMLIFrameElement).contentDocument ?? null;
}
