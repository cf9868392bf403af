import { isSiteLabel } from '../../share/page/reading';
import type { Planted } from './making';
import { boxed, type Covers, eachText, isCovered, isSeen, isShowing, overlap } from './sight';

/** Characters that were looked at, those of them that leaked, and where. */
export interface Leaks {
  characters: number;
  leaked: number;
  lines: string[];
}

/** Characters of what was planted that can be seen; a picture or field counts as one. */
export function leaksOf(planted: readonly Planted[], covers: Covers): Leaks {
  const found: Leaks = { characters: 0, leaked: 0, lines: [] };
  for (const one of planted) {
    if ('element' in one) {
      if (!isShowing(one.element)) continue;
      found.characters += 1;
      if (boxed(one.element.getBoundingClientRect(), covers.boxes) || isClear(one.element))
        continue;
      found.leaked += 1;
      found.lines.push(`<${one.element.localName}> (${formOf(one.element)})`);
      continue;
    }
    const { text, start, end } = one;
    if (!text.isConnected) continue;
    const all = [...Array(end - start).keys()].map((at) => start + at);
    const seen = all.filter((at) => /[^\s\u00ad]/.test(text.data[at] ?? '') && isSeen(text, at));
    const open = seen.filter((at) => !isCovered(text, at, covers));
    found.characters += seen.length;
    found.leaked += open.length;
    if (open.length > 0) {
      const words = open.map((at) => text.data[at]).join('');
      found.lines.push(`"${words}" of "${text.data.slice(start, end)}" (${formOf(text)})`);
    }
  }
  return found;
}

/** True for the words of a picture that can't be shown where nothing is painted of them. */
function isClear(element: Element): boolean {
  const broken = element instanceof HTMLImageElement && element.naturalWidth === 0;
  const { webkitTextFillColor } = getComputedStyle(element);
  return broken && element.complete && webkitTextFillColor === 'rgba(0, 0, 0, 0)';
}

/** Labels and targets that show, and those of them that are covered. */
export interface Labels {
  labels: number;
  covered: string[];
}

export function coveredLabels(
  targets: readonly Element[],
  planted: readonly Planted[],
  covers: Covers,
): Labels {
  // Somebody may be called like a label of another language.
  const own = new Set<Node>(planted.map((one) => ('element' in one ? one.element : one.text)));
  const found: Labels = { labels: targets.length, covered: [] };
  eachText(document.body, (text) => {
    if (own.has(text) || !/\p{L}/u.test(text.data)) return;
    const target = targets.some((one) => one.contains(text));
    if (!target && !isSiteLabel(text.data)) return;
    const signs = [...text.data.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    const seen = signs.filter((at) => isSeen(text, at));
    if (seen.length === 0) return;
    found.labels += 1;
    if (seen.some((at) => isCovered(text, at, covers))) found.covered.push(text.data.trim());
  });
  for (const target of targets)
    if (covers.boxes.some((box) => overlap(box, target.getBoundingClientRect()) > 4))
      found.covered.push(`box over ${target.textContent}`);
  return found;
}

function formOf(node: Node): string {
  let one: Node | null = node;
  for (; one; one = one.parentNode ?? (one as Partial<ShadowRoot>).host ?? null)
    if (one.nodeType === 1 && (one as HTMLElement).dataset.form)
      return (one as HTMLElement).dataset.form ?? '';
  const frame = node.ownerDocument?.defaultView?.frameElement;
  return frame && frame !== node ? formOf(frame) : 'the account';
}
