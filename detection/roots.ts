import { insideOf, isElement, isText, type Root } from './flat-tree';

const SKIP = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/**
 * Visits every text node and every element of a document, of its open shadow roots and its same-origin
 * frames, once. A plain `TreeWalker` without a filter is the fastest way over 50,000 elements.
 * @returns the roots that were found, the document first
 */
export function walk(
  document: Document,
  visit: { text(node: Text): void; root(root: Root): void },
): Root[] {
  const roots: Root[] = [document];
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i] as Root;
    visit.root(root);
    const start = root.nodeType === 9 ? (root as Document).body : root;
    if (!start) continue;
    const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
    if (!owner) continue;
    const walker = owner.createTreeWalker(start, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
    let node = walker.nextNode();
    while (node) {
      if (isText(node)) {
        visit.text(node);
      } else if (isElement(node)) {
        if (SKIP.has(node.tagName) || node.tagName.startsWith('SIGNPOST-')) {
          node = after(walker, node);
          continue;
        }
        if (node.shadowRoot) roots.push(node.shadowRoot);
        else if (node.tagName === 'IFRAME') {
          const inside = insideOf(node);
          if (inside?.body) roots.push(inside);
        }
      }
      node = walker.nextNode();
    }
  }
  return roots;
}

/** The next node that is not inside `node`. */
function after(walker: TreeWalker, node: Node): Node | null {
  walker.currentNode = node;
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
