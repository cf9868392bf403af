import type { Root } from '../../detection/flat-tree';
import { inControl } from './boxed';
import type { Item } from './items';
import { blockOf } from './runs';
import type { Texts } from './texts';

/**
 * Pressing covered text shows it, pressing it again covers it. The press itself goes on to the page
 * untouched; on a control of the page it is meant for the control, and nothing is shown.
 */
export function listenForPresses(
  root: Root,
  texts: Texts,
  press: (item: Item) => void,
  signal: AbortSignal,
): void {
  const onClick = (event: Event): void => {
    const [node] = event.composedPath() as Node[];
    // Told once, by the innermost root that is known.
    if (!event.isTrusted || !node || node.getRootNode() !== root || node.nodeType !== 1) return;
    if (inControl(node as Element) || isSelecting(node)) return;
    const item = itemAt(node as Element, event as MouseEvent, texts);
    if (item) press(item);
  };
  root.addEventListener('click', onClick, { capture: true, passive: true, signal });
}

/** Who marks text with the mouse ends with a click as well. */
function isSelecting(node: Node): boolean {
  return node.ownerDocument?.getSelection()?.isCollapsed === false;
}

function itemAt(element: Element, { clientX, clientY }: MouseEvent, texts: Texts): Item | null {
  const block = blockOf(element);
  if (!block) return null;
  for (const [own, { item, stretches }] of texts.covered()) {
    if (own !== block) continue;
    for (const { node, start, end } of stretches) {
      const range = node.ownerDocument.createRange();
      range.setStart(node, Math.min(start, node.length));
      range.setEnd(node, Math.min(end, node.length));
      for (const { left, top, right, bottom } of range.getClientRects())
        if (clientX >= left && clientX <= right && clientY >= top && clientY <= bottom) return item;
    }
  }
  return null;
}
