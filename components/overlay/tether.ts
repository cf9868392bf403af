import type { Parts } from './host';
import { scrollersOf } from './sentinel';

/** What has, or may open, something of its own: the keyboard's way into that is not to be touched. */
const OPENS = '[popovertarget],[commandfor],[aria-haspopup],[aria-expanded],[aria-controls]';
const FOCUSABLE = 'a,button,input,select,textarea,summary,iframe,[tabindex],[contenteditable]';

export interface Tether {
  /** Ties the rings to this target from now on, where that is needed and possible. */
  tie(target: Element): void;
  free(): void;
}

/**
 * Where a browser has no scroll timelines (`scrollSentinels`), whatever scrolls the target takes the
 * rings along by itself, also in a callback of the very frame: they become a popover that is anchored
 * to the target as to what has invoked it (CSS Anchor Positioning 1, 2.2), so that nothing is set on
 * the page. An invoker is told from other elements in one way alone: Tab goes from it to what is in its
 * popover, and in Firefox 153 past what is in itself. Rings hold nothing that takes the focus, and what
 * does, or has a popover of its own, is not tied to.
 * @param moved called when the rings stand elsewhere because of it: they have to be drawn anew
 */
export function tether({ host, rings }: Parts, moved: () => void): Tether {
  const doc = host.ownerDocument;
  const view = doc.defaultView as Window & typeof globalThis;
  let tied: Element | null = null;

  const fasten = () => {
    if (!tied?.isConnected || !host.matches(':popover-open')) return;
    rings.removeAttribute('popover');
    rings.setAttribute('popover', 'manual');
    rings.showPopover({ source: tied as HTMLElement });
    moved();
  };
  // Whoever raises the host raises the rings, before it is painted; none may be shown while another is.
  host.addEventListener('beforetoggle', (event) => {
    // Chromium tells the host of its rings, too.
    const own = event.composedPath()[0] === host;
    if (own && tied && (event as ToggleEvent).newState === 'open') queueMicrotask(fasten);
  });
  return {
    tie(target) {
      if (view.ScrollTimeline || !view.CSS.supports('position-anchor: auto')) return;
      if (target.ownerDocument !== doc || target.matches(OPENS)) return;
      if (target.querySelector(FOCUSABLE)) return;
      const scrollers = [...scrollersOf([target], doc)];
      if (scrollers.every((one) => one === doc.scrollingElement)) return;
      tied = target;
      fasten();
    },
    free() {
      tied = null;
      rings.removeAttribute('popover');
    },
  };
}
