import { readFile } from 'node:fs/promises';
import { notSolid } from '../../share/pixels.ts';
import type { Place } from '../../share/places.ts';
import type { Tab } from '../driver/types.ts';

/** How many stretches of text are covered in the page now. */
export function coveredIn(tab: Tab): Promise<number> {
  return tab.evaluate(() => CSS.highlights.get('signpost-share')?.size ?? 0, null);
}

/** A picture with fewer personal things than this proves nothing. */
const FEWEST = 20;

/** What of the personal things in a picture of the tab is more than one colour. */
export async function solid(
  tab: Tab,
  bench: Tab,
  path: string,
  find: () => Place[] = personalPlaces,
): Promise<string[]> {
  const places = await tab.evaluate(find, null);
  if (places.length < FEWEST) throw new Error(`Only ${places.length} places to look at.`);
  await tab.screenshot(path);
  const data = (await readFile(path)).toString('base64');
  return bench.evaluate(notSolid, { url: `data:image/png;base64,${data}`, places });
}

/** Runs in the page: must stand alone. */
function personalPlaces(): Place[] {
  const found: Place[] = [];
  /** What of a box is in the picture: less what its frame or scroller cuts off, and the window. */
  const add = (rect: DOMRect, cut: Pick<DOMRect, 'x' | 'y' | 'bottom'>, what: string): void => {
    const y = cut.y + rect.y;
    const height = Math.min(rect.bottom + cut.y, cut.bottom, innerHeight) - y;
    if (rect.width < 3 || height < 3 || cut.x + rect.right > innerWidth) return;
    found.push({ x: cut.x + rect.x, y, width: rect.width, height, what });
  };
  const visit = (
    root: Document | ShadowRoot,
    cut: { x: number; y: number; bottom: number },
  ): void => {
    for (const one of root.querySelectorAll('*')) {
      if (one.localName.startsWith('signpost-')) continue;
      if (one.shadowRoot) visit(one.shadowRoot, cut);
      if (one.localName === 'iframe') {
        const frame = one as HTMLIFrameElement;
        const { x, y } = frame.getBoundingClientRect();
        const top = cut.y + y + frame.clientTop;
        const inner = { x: cut.x + x + frame.clientLeft, y: top, bottom: top + frame.clientHeight };
        if (frame.contentDocument) visit(frame.contentDocument, inner);
      }
      // What is turned or cut off does not fill its box.
      if (!one.matches('[data-personal]:not([data-askew])') || !one.checkVisibility()) continue;
      const scroller = one.closest('.scroller');
      const end = scroller
        ? scroller.getBoundingClientRect().y + scroller.clientTop + scroller.clientHeight
        : cut.bottom;
      if (
        /^(?:input|textarea|select|img|canvas|iframe)$/.test(one.localName) ||
        one.hasAttribute('data-boxed')
      ) {
        add(one.getBoundingClientRect(), { ...cut, bottom: end }, one.localName);
        continue;
      }
      const walker = one.ownerDocument.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = one.ownerDocument.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects())
          add(rect, { ...cut, bottom: end }, node.textContent ?? '');
      }
    }
  };
  visit(document, { x: 0, y: 0, bottom: innerHeight });
  // Signpost's own bubble, and the shadow that it throws, are in front of what they stand over.
  const SHADOW = 48;
  const bubble = document
    .querySelector('signpost-overlay')
    ?.shadowRoot?.querySelector('[part~="bubble"]')
    ?.getBoundingClientRect();
  return found.filter(
    ({ x, y, width, height }) =>
      !bubble ||
      x + width < bubble.left - SHADOW ||
      x > bubble.right + SHADOW ||
      y + height < bubble.top - SHADOW ||
      y > bubble.bottom + SHADOW,
  );
}
