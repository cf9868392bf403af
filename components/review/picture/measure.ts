import type { Misfit } from '../../../review/misfits';

/** Scripts that may break a line anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/** Leeway for rounding, CSS px. */
const SLACK = 1;

/**
 * Looks for words that do not fit, in what has been laid out.
 * @param root of the overlay, or of a panel
 * @param lines that a button may take
 */
export function misfitsIn(root: ParentNode, lines: number): Misfit[] {
  const found: Misfit[] = [];
  const bubble = root.querySelector<HTMLElement>('.bubble');
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!hasOwnWords(element) || element.closest('.unseen') || !isDrawn(element)) continue;
    const words = wordsOf(element);
    if (element.scrollWidth > element.clientWidth + SLACK && element.clientWidth > 0) {
      found.push({ kind: 'overflow', words });
    }
    if (bubble?.contains(element) && stands(element, bubble))
      found.push({ kind: 'clipped', words });
    if (element.closest('button:not(.link)') && linesOf(element) > lines)
      found.push({ kind: 'wrapped', words });
    if (hasBrokenWord(element)) found.push({ kind: 'broken', words });
  }
  const foot = root.querySelector('.foot');
  const tops = new Set([...(foot?.children ?? [])].map((one) => one.getBoundingClientRect().top));
  if (foot && tops.size > 1) found.push({ kind: 'rows', words: wordsOf(foot) });
  const text = root.querySelector<HTMLElement>('.text');
  if (text && text.scrollHeight > text.clientHeight + SLACK && text.clientHeight > 0) {
    found.push({ kind: 'scrolls', words: wordsOf(text) });
  }
  return found;
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function hasOwnWords(element: Element): boolean {
  return textsOf(element).length > 0;
}

function textsOf(element: Element): Text[] {
  const nodes = [...element.childNodes].filter((node) => node.nodeType === 3) as Text[];
  return nodes.filter(({ nodeValue }) => /\S/.test(nodeValue ?? ''));
}

function isDrawn(element: HTMLElement): boolean {
  return element.checkVisibility() && element.getClientRects().length > 0;
}

/** True if the words stand out of the bubble sideways, where it cuts them off. */
function stands(element: Element, bubble: Element): boolean {
  const box = bubble.getBoundingClientRect();
  return rectsOf(element).some(
    ({ left, right }) => left < box.left - SLACK || right > box.right + SLACK,
  );
}

function rectsOf(element: Element): DOMRect[] {
  return textsOf(element).flatMap((text) => {
    const range = text.ownerDocument.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  });
}

function linesOf(element: Element): number {
  return new Set(rectsOf(element).map(({ top }) => Math.round(top))).size;
}

/** A word that did not fit on a line and was broken somewhere. */
function hasBrokenWord(element: Element): boolean {
  return textsOf(element).some((text) => {
    const words = text.nodeValue ?? '';
    if (UNSPACED.test(words)) return false;
    for (const { 0: word, index } of words.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
      const range = text.ownerDocument.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) return true;
    }
    return false;
  });
}
