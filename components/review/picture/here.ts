const HERE = 'data-desk-here';

/**
 * Marks the part of a picture that shows some words, and scrolls it into view there.
 * @returns false if they are not to be seen
 */
export function pointAt(root: ParentNode, words: string): boolean {
  for (const before of root.querySelectorAll(`[${HERE}]`)) before.removeAttribute(HERE);
  const parts = words.split(/\{\w+\}/).map(folded);
  const showing = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (element.closest('.unseen, style') || !element.checkVisibility()) return false;
    const shown = folded(wordsOf(element));
    return parts.every((part) => shown.includes(part));
  });
  // The innermost one holds the least besides.
  const part = showing.at(-1);
  if (!part) return false;
  part.setAttribute(HERE, '');
  bringIntoView(part);
  return true;
}

/** Scrolls only within the picture: `scrollIntoView` would move the desk around it as well. */
function bringIntoView(part: HTMLElement): void {
  const scroller = part.closest<HTMLElement>('.text') ?? part.ownerDocument.documentElement;
  const box = part.getBoundingClientRect();
  const top =
    scroller === part.ownerDocument.documentElement ? 0 : scroller.getBoundingClientRect().top;
  const bottom = top + scroller.clientHeight;
  if (box.bottom > bottom) scroller.scrollTop += box.bottom - bottom + 24;
  else if (box.top < top) scroller.scrollTop -= top - box.top + 24;
}

/** The words of an element; those of a field are no content of it. */
function wordsOf(element: HTMLElement): string {
  const field = element.matches('textarea') && (element as HTMLTextAreaElement).value;
  return field || (element.textContent ?? '');
}

/** Without marks of direction, and with one kind of space. */
function folded(words: string): string {
  return words
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
