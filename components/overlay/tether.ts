import { isSet } from './clip';
import { flatParent } from './flat';
import type { Parts } from './host';
import { scrollersOf } from './sentinel';

/** What has, or may open, something of its own: the keyboard's way into that is not to be touched. */
const OPENS = '[popovertarget],[commandfor],[aria-haspopup],[aria-expanded],[aria-controls]';
const FOCUSABLE = 'a,button,input,select,textarea,summary,iframe,[tabindex],[contenteditable]';

export interface Tether {
  /**
   * Ties the rings to this target from now on, where that is needed and possible, and a box beside
   * `sentinel` whose size tells whoever observes it, in the very frame, that the target was laid out
   * elsewhere. Answers the box; null where the target can't be tied to, or layout isn't all that
   * places it.
   */
  tie(target: Element, sentinel: HTMLElement): HTMLElement | null;
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
  let box: HTMLElement | null = null;
  let withRings = false;

  const show = (popover: HTMLElement) => {
    popover.removeAttribute('popover');
    popover.setAttribute('popover', 'manual');
    popover.showPopover({ source: tied as HTMLElement });
  };
  const fasten = () => {
    if (!tied?.isConnected || !box || !host.matches(':popover-open')) return;
    show(box);
    if (!withRings) return;
    show(rings);
    moved();
  };
  // Whoever raises the host raises the rings, before it is painted; none may be shown while another is.
  host.addEventListener('beforetoggle', (event) => {
    // Chromium tells the host of its rings, too.
    const own = event.composedPath()[0] === host;
    if (own && tied && (event as ToggleEvent).newState === 'open') queueMicrotask(fasten);
  });
  return {
    tie(target, sentinel) {
      if (!view.CSS.supports('position-anchor: auto')) return null;
      if (target.ownerDocument !== doc || target.matches(OPENS)) return null;
      if (target.querySelector(FOCUSABLE)) return null;
      const scrollers = [...scrollersOf([target], doc)];
      withRings = !view.ScrollTimeline && scrollers.some((one) => one !== doc.scrollingElement);
      tied = target;
      box = doc.createElement('div');
      box.className = 'tied';
      sentinel.after(box);
      fasten();
      return isLaidOut(target) ? box : null;
    },
    free() {
      tied = null;
      box?.remove();
      box = null;
      rings.removeAttribute('popover');
    },
  };
}

/** False where something is placed after layout that depends on it: what sticks, or shifts by a share of its size. */
function isLaidOut(target: Element): boolean {
  const view = target.ownerDocument.defaultView as Window;
  for (let at: Element | null = target; at; at = flatParent(at)) {
    const { position, transform, translate, rotate, scale, offsetPath } = view.getComputedStyle(at);
    const shifts = [transform, translate, rotate, scale, offsetPath];
    if (position === 'sticky' || shifts.some(isSet)) return false;
  }
  return true;
}
