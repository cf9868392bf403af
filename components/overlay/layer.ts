import { budget } from './budget';
import { deepestAt, flatClosest, matches } from './flat';
import { type Box, frameOf, overlap } from './geometry';

/** Everything outside is inert; the last in Chromium only (it is not in the standard). */
const MODAL = 'dialog:modal, :fullscreen:not(iframe, video)';
const OPEN = `${MODAL}, :popover-open`;

export interface Layer {
  /** Looks whether the overlay is still where it can be seen and operated, and mends it. */
  check(): void;
  /** Only whether it is in the page and in the top layer: asks for no layout. */
  glance(): void;
  stop(): void;
}

interface Subject {
  host: HTMLElement;
  /** What is painted of the overlay: the bubble first, then the rings. */
  boxes(): Box[];
  /** The first target, if there is one. */
  target(): Element | null;
  /** Puts the host's attributes right; true if they were not. */
  restore(): boolean;
}

/**
 * Keeps the overlay painted above everything and operable. It stands in the top layer as a manual
 * popover, shown anew when the page puts something above it. Outside an open modal dialog everything
 * is inert (HTML, 6.3.1), so while one is open the host lives inside it; in full screen likewise.
 * Whether it can be operated is asked of the page itself: who is hit in the middle of the bubble?
 */
export function keepOnTop(doc: Document, subject: Subject): Layer {
  const { host } = subject;
  const view = doc.defaultView as Window & typeof globalThis;
  const controller = new AbortController();
  const { signal } = controller;
  // Moves follow dialogs, which people open; raising can turn into a fight with the page.
  const moves = budget(8, 5_000, () => check());
  const raises = budget(5, 5_000, () => check());

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
  /** Back to where it belongs; true if it has to be raised. */
  const mend = () => {
    const home = homeOf(doc, host, subject.target());
    if (host.parentNode !== home || !host.isConnected) {
      const taken = host.isConnected ? moves : raises;
      if (!taken.take()) return false;
      moveTo(home);
    }
    return !matches(host, ':popover-open');
  };
  const check = () => {
    if (signal.aborted) return;
    const closed = mend();
    if (!host.isConnected) return;
    const tampered = subject.restore() || closed;
    const blocker = blockerOf(doc, host, subject.boxes()[0]);
    const modal = flatClosest(blocker, MODAL);
    if (modal && modal !== host.parentNode) {
      if (moves.take()) moveTo(modal);
    } else if ((tampered || blocker) && raises.take()) raise();
  };
  /** Something of the page came into the top layer, or left it. */
  const onToggle = (event: Event) => {
    const other = event.target as Element;
    if (other === host) return;
    check();
    if (other.nodeType !== 1 || !matches(other, OPEN)) return;
    if (other.contains(host) && !matches(other, ':fullscreen')) return;
    const over = other.getBoundingClientRect();
    if (subject.boxes().some((box) => overlap(box, over) > 0) && raises.take()) raise();
  };

  const removals = new view.MutationObserver(() => {
    if (!host.isConnected) check();
    // What holds the host may stand elsewhere by now.
    else if (host.parentElement) watch(host.parentElement);
  });
  const dialogs = new view.MutationObserver(check);
  const attributes = new view.MutationObserver(check);
  /**
   * The page may take away the host, or close or take away the dialog that it stands in. Listens along
   * the way up and nowhere else: what a page changes beside it is no concern of this.
   */
  const watch = (home: Element) => {
    removals.disconnect();
    dialogs.disconnect();
    for (let at: Node | null = home; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
      removals.observe(at, { childList: true });
    for (const root of new Set([doc, home.getRootNode()])) {
      dialogs.observe(root, { subtree: true, attributeFilter: ['open'] });
      if (root !== doc) listenTo(root);
    }
  };
  // Neither event bubbles, nor leaves a shadow root: hence the capturing, and the roots.
  const listenTo = (root: EventTarget) => {
    for (const type of ['toggle', 'close', 'fullscreenchange'])
      root.addEventListener(type, onToggle, { capture: true, signal });
  };

  listenTo(view);
  view.addEventListener('focusin', check, { capture: true, signal });
  moveTo(homeOf(doc, host, subject.target()));
  attributes.observe(host, { attributes: true });
  return {
    check,
    glance() {
      if (mend() && raises.take()) raise();
    },
    stop() {
      controller.abort();
      moves.clear();
      raises.clear();
      removals.disconnect();
      dialogs.disconnect();
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

/** What is hit instead of the overlay in the middle of its bubble; null if nothing is. */
function blockerOf(doc: Document, host: HTMLElement, bubble: Box | undefined): Element | null {
  if (!bubble || bubble.right <= bubble.left || doc.hidden) return null;
  const [x, y] = [(bubble.left + bubble.right) / 2, (bubble.top + bubble.bottom) / 2];
  const hit = (host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return hit === host ? null : deepestAt(doc, x, y);
}
