import { budget } from './budget';
import { deepestAt, flatClosest, matches } from './flat';
import { frameOf } from './geometry';

const OPEN = 'dialog:modal, :popover-open';

export interface Layer {
  /** Looks whether the overlay is still where it can be seen and operated, and mends it. */
  check(): void;
  stop(): void;
}

interface Subject {
  host: HTMLElement;
  /** A point inside the bubble, CSS px; null while nothing of it can be pressed. */
  point(): { x: number; y: number } | null;
  /** The first target, if there is one. */
  target(): Element | null;
  /** Puts the host's attributes right; true if they were not. */
  restore(): boolean;
}

/**
 * Keeps the overlay painted above everything and operable. It stands in the top layer as a manual
 * popover, shown anew when the page puts something above it. Outside an open modal dialog everything
 * is inert (HTML, 6.3.1), so while one is open the host lives inside it.
 * Whether it can be operated is asked of the page itself: who is hit at a point of the bubble?
 */
export function keepOnTop(doc: Document, subject: Subject): Layer {
  const { host } = subject;
  const view = doc.defaultView as Window & typeof globalThis;
  const controller = new AbortController();
  const repairs = budget(5, 5_000, () => check());
  let watched: Element | null = null;

  const raise = () => {
    if (!host.isConnected) return;
    if (matches(host, ':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const moveTo = (home: Element) => {
    home.append(host);
    raise();
    watch(home);
  };
  const check = () => {
    if (controller.signal.aborted) return;
    const home = homeOf(doc, host, subject.target());
    const lost = !host.isConnected || host.parentNode !== home;
    const sunk = !lost && !matches(host, ':popover-open');
    if (lost || sunk || subject.restore()) {
      if (!repairs.take()) return;
      if (lost) moveTo(home);
      else raise();
    }
    const blocker = blockerOf(doc, host, subject.point());
    if (!blocker || !repairs.take()) return;
    const modal = flatClosest(blocker, 'dialog:modal');
    if (modal && modal !== host.parentNode) moveTo(modal);
    else raise();
  };
  /** Something of the page came into the top layer, or left it. */
  const onToggle = (event: Event) => {
    if (event.target === host) return;
    check();
    if ((event as ToggleEvent).newState === 'open' && repairs.take()) raise();
  };

  const removals = new view.MutationObserver((records) => {
    const open = records.some((record) => record.attributeName === 'open');
    if (open || !host.isConnected || host.parentNode !== watched) check();
  });
  const attributes = new view.MutationObserver(() => {
    if (subject.restore() && repairs.take()) raise();
  });
  /** The page may take away the host, or close or take away the dialog that it stands in. */
  const watch = (home: Element) => {
    watched = home;
    removals.disconnect();
    removals.observe(doc, { subtree: true, childList: true, attributeFilter: ['open'] });
    const root = home.getRootNode();
    if (root !== doc) {
      removals.observe(root, { subtree: true, childList: true, attributeFilter: ['open'] });
      for (const type of ['toggle', 'close'])
        root.addEventListener(type, onToggle, { capture: true, signal: controller.signal });
    }
  };

  const capture = { capture: true, signal: controller.signal };
  for (const type of ['toggle', 'close', 'focusin', 'fullscreenchange'])
    view.addEventListener(type, type === 'focusin' ? check : onToggle, capture);
  moveTo(homeOf(doc, host, subject.target()));
  attributes.observe(host, { attributes: true });
  return {
    check,
    stop() {
      controller.abort();
      repairs.clear();
      removals.disconnect();
      attributes.disconnect();
    },
  };
}

/** Where the host belongs: it stays in an open dialog until that closes or another one blocks it. */
function homeOf(doc: Document, host: HTMLElement, target: Element | null): Element {
  const now = host.parentElement;
  if (now?.isConnected && matches(now, OPEN)) return now;
  let at = target;
  while (at && at.ownerDocument !== doc) at = frameOf(at, doc);
  return flatClosest(at, OPEN) ?? doc.documentElement;
}

/** What is hit instead of the overlay at that point; null if nothing is. */
function blockerOf(
  doc: Document,
  host: HTMLElement,
  point: { x: number; y: number } | null,
): Element | null {
  if (!point || doc.hidden) return null;
  const hit = (host.getRootNode() as Document | ShadowRoot).elementFromPoint(point.x, point.y);
  return hit === host ? null : deepestAt(doc, point.x, point.y);
}
