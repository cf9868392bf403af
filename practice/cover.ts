import { holds } from './dom';

/** True when something else lies over the middle of `element`, as far as that is in view. */
export function isCovered(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return isCoveredAt(element, box.left + box.width / 2, box.top + box.height / 2);
}

/** The same for one point, CSS px of the element's document; goes out of frames as well. */
function isCoveredAt(element: Element, x: number, y: number): boolean {
  const hit = deepest(element.ownerDocument, x, y);
  if (!hit) return false;
  if (!holds(element, hit) && !holds(hit, element) && !isSlotted(element, hit)) return true;
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return false;
  const outer = frame.getBoundingClientRect();
  return isCoveredAt(frame, x + outer.left, y + outer.top);
}

/** What is painted at a point, looking into open shadow roots; null outside the view. */
function deepest(document: Document, x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner = hit?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}

/** True when `hit` is shown inside `element` by way of a slot. */
function isSlotted(element: Element, hit: Element): boolean {
  for (let node: Node | null = hit; node; ) {
    if (node === element) return true;
    const slot: Element | null = (node as Partial<Element>).assignedSlot ?? null;
    node = slot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return false;
}
