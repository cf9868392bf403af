import type { Box, Tab } from '../driver/types.ts';

/** What the overlay shows, read from outside as the contract allows (docs/automation.md). */
export interface OverlayView {
  step: string;
  state: string;
  availability: string;
  lang: string;
  dir: string;
  /** The bubble's text, white space folded. */
  text: string;
  rings: Box[];
}

/** All overlays of the page and of its frames; one while a walkthrough runs, none before and after. */
export function overlaysOf(tab: Tab): Promise<OverlayView[]> {
  return tab.evaluate(readOverlays, null);
}

/** The overlay; null while there is none. */
export async function overlayOf(tab: Tab): Promise<OverlayView | null> {
  return only(await overlaysOf(tab));
}

/** @throws Error when there is more than one */
export function only(all: readonly OverlayView[]): OverlayView | null {
  if (all.length > 1) throw new Error(`${all.length} overlays at once`);
  return all[0] ?? null;
}

/**
 * Runs in the page and must stand alone; coordinates are those of the top page, also for an overlay in
 * a frame.
 */
export function readOverlays(): OverlayView[] {
  const views: OverlayView[] = [];
  const visit = (root: Document | ShadowRoot, left: number, top: number): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'signpost-overlay') views.push(view(element, left, top));
      else if (element.shadowRoot) visit(element.shadowRoot, left, top);
      if (element.localName !== 'iframe') continue;
      const frame = element as HTMLIFrameElement;
      const box = frame.getBoundingClientRect();
      if (!frame.contentDocument) continue;
      visit(frame.contentDocument, left + box.x + frame.clientLeft, top + box.y + frame.clientTop);
    }
  };
  const view = (host: Element, left: number, top: number): OverlayView => {
    const parts = (name: string): HTMLElement[] =>
      [...(host.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])].filter(
        (part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      );
    const words = (part: HTMLElement): string => (part.innerText ?? '').replace(/\s+/g, ' ').trim();
    return {
      step: host.getAttribute('data-step') ?? '',
      state: host.getAttribute('data-state') ?? '',
      availability: host.getAttribute('data-availability') ?? '',
      lang: host.getAttribute('lang') ?? '',
      dir: host.getAttribute('dir') ?? '',
      text: parts('bubble').map(words).join(' '),
      rings: parts('ring').map((ring) => {
        const { x, y, width, height } = ring.getBoundingClientRect();
        return { x: x + left, y: y + top, width, height };
      }),
    };
  };
  visit(document, 0, 0);
  return views;
}
