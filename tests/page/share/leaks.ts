import { isSiteLabel } from '../../../share/page/reading';
import { HIGHLIGHT } from '../../../share/page/style';
import type { Planted } from './plant';

/** Characters of what was planted that can be seen: each as the words it stands in. */
export function leaksOf(planted: readonly Planted[]): string[] {
  const boxes = coverBoxes();
  return planted.flatMap((one) => {
    if ('element' in one)
      return seen(one.element) && !boxed(one.element.getBoundingClientRect(), boxes)
        ? [`<${one.element.localName}>`]
        : [];
    const { text, start, end } = one;
    if (!text.isConnected || (!text.parentElement && !(text.parentNode instanceof ShadowRoot)))
      return [];
    const open = [...Array(end - start).keys()]
      .map((at) => start + at)
      .filter(
        (at) => /\S/.test(text.data[at] ?? '') && !isCovered(text, at, boxes) && isSeen(text, at),
      );
    return open.length > 0
      ? [
          `${open.length} of "${text.data.slice(start, end)}" (${formOf(text)}): "${open.map((at) => text.data[at]).join('')}"`,
        ]
      : [];
  });
}

/** Labels of the site that are covered, and controls that are to be pressed. */
export function coveredLabels(targets: readonly Element[]): string[] {
  const found: string[] = [];
  const boxes = coverBoxes();
  eachText(document.body, (text) => {
    const target = targets.some((one) => one.contains(text));
    if (!target && !isSiteLabel(text.data)) return;
    const covered = [...text.data].some(
      (sign, at) => /[\p{L}\p{N}]/u.test(sign) && isCovered(text, at, boxes) && isSeen(text, at),
    );
    if (covered) found.push(text.data.trim());
  });
  for (const target of targets)
    if (boxes.some((box) => overlap(box, target.getBoundingClientRect()) > 4))
      found.push(`box over ${target.textContent}`);
  return found;
}

function formOf(text: Text): string {
  const home = text.parentElement ?? (text.getRootNode() as ShadowRoot).host;
  const root = home?.getRootNode();
  const outer = root instanceof ShadowRoot ? root.host : home;
  return outer?.closest<HTMLElement>('[data-form]')?.dataset.form ?? 'the account';
}

function rectsOf(text: Text, at: number): DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function isSeen(text: Text, at: number): boolean {
  const parent = text.parentElement ?? (text.parentNode as ShadowRoot | null)?.host;
  return (
    (parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false) &&
    rectsOf(text, at).length > 0
  );
}

function isCovered(text: Text, at: number, boxes: readonly DOMRect[]): boolean {
  const highlight = text.ownerDocument.defaultView?.CSS.highlights.get(HIGHLIGHT);
  for (const range of highlight ?? []) {
    if (range.startContainer === text && range.startOffset <= at && range.endOffset > at)
      return true;
  }
  const rects = boxes.length > 0 ? rectsOf(text, at) : [];
  return rects.length > 0 && rects.every((rect) => boxed(rect, boxes));
}

function coverBoxes(): DOMRect[] {
  const root = document.querySelector('signpost-share')?.shadowRoot;
  return [...(root?.querySelectorAll('.cover') ?? [])].map((one) => one.getBoundingClientRect());
}

function boxed(rect: DOMRect, boxes: readonly DOMRect[]): boolean {
  return boxes.some(
    (box) =>
      box.left <= rect.left + 0.5 &&
      box.top <= rect.top + 0.5 &&
      box.right >= rect.right - 0.5 &&
      box.bottom >= rect.bottom - 0.5,
  );
}

function overlap(a: DOMRect, b: DOMRect): number {
  return (
    Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
    Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
  );
}

function seen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 &&
    height > 0 &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

export function eachText(start: Node, visit: (text: Text) => void): void {
  for (const child of start.childNodes) {
    if (child.nodeType === 3) visit(child as Text);
    else if (child.nodeType === 1) {
      const element = child as Element;
      if (
        element.tagName.startsWith('SIGNPOST-') ||
        /^(?:SCRIPT|STYLE|OPTION)$/.test(element.tagName)
      )
        continue;
      if (element.shadowRoot) eachText(element.shadowRoot, visit);
      const inside =
        element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument?.body : null;
      if (inside) eachText(inside, visit);
      eachText(element, visit);
    }
  }
}
