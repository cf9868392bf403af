/** What tells one of our elements from its like: the last two are those of buttons. */
const NAMES = ['id', 'class', 'data-act', 'data-key'];

/**
 * Makes the children of `shown` like these. What is there already stays, and with it the focus, what is
 * selected, how far it is scrolled, and whatever runs on it.
 */
export function renew(shown: Element, wanted: Iterable<Node>): void {
  let at = shown.firstChild;
  const dropUntil = (end: ChildNode | null) => {
    while (at !== end) {
      const gone = at;
      at = at?.nextSibling ?? null;
      gone?.remove();
    }
  };
  for (const next of wanted) {
    let same = at;
    while (same && !isSame(same, next)) same = same.nextSibling;
    if (!same) {
      shown.insertBefore(next, at);
      continue;
    }
    dropUntil(same);
    at = same.nextSibling;
    if (same.isEqualNode(next)) continue;
    setAll(same as Element, next as Element);
    renew(same as Element, [...next.childNodes]);
  }
  dropUntil(null);
}

function isSame(one: Node, other: Node): boolean {
  if (one.nodeType !== 1) return one.isEqualNode(other);
  const [a, b] = [one as Element, other as Element];
  return (
    a.nodeName === b.nodeName &&
    NAMES.every((name) => a.getAttribute(name) === b.getAttribute(name))
  );
}

/** What can be scrolled is told by the placer alone (`tabindex`). */
function setAll(element: Element, { attributes }: Element): void {
  for (const { name } of [...element.attributes])
    if (!attributes.getNamedItem(name) && name !== 'tabindex') element.removeAttribute(name);
  for (const { name, value } of attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
