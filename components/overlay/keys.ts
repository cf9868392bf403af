import { deepFocus, matches } from './flat';

/** Events of the bubble that are none of the page's business. */
const KEPT = [
  'keydown keypress keyup beforeinput input change compositionstart compositionend',
  'click auxclick dblclick contextmenu mousedown mouseup pointerdown pointerup pointercancel',
  'touchstart touchend touchcancel focus blur focusin focusout selectstart dragstart copy cut paste',
]
  .join(' ')
  .split(' ');
/** The frequent ones are stopped at the host, so that nothing of ours runs as the mouse moves. */
const FREQUENT =
  'pointermove mousemove touchmove wheel mouseover mouseout pointerover pointerout'.split(' ');

export interface Hands {
  /** An event inside the bubble, before anybody else sees it; `path` is innermost first. */
  inside(event: Event, path: Element[]): void;
  /** Esc was pressed and nothing of the page wants it. */
  escape(): void;
  /** The shortcut was pressed. */
  jump(): void;
  /** The focus moved in the page. */
  focus(): void;
}

/**
 * Takes the overlay's own events at the window, on their way down, and lets them go no further: key
 * handlers, focus traps and click-outside handlers of the page don't see them.
 */
export function keepOwn(host: HTMLElement, hands: Hands, signal: AbortSignal): void {
  const own = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(host)) return;
    event.stopImmediatePropagation();
    const key = event as KeyboardEvent;
    const esc = event.type === 'keydown' && isEscape(key);
    const jump = event.type === 'keydown' && isShortcut(key);
    // Not for a dialog of the page either, in which the bubble may stand.
    if (esc || jump) event.preventDefault();
    if (esc) hands.escape();
    else if (jump) hands.jump();
    else hands.inside(event, elementsBefore(host, path));
  };
  const view = host.ownerDocument.defaultView as Window;
  for (const type of KEPT) view.addEventListener(type, own, { capture: true, signal });
  for (const type of FREQUENT)
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
}

/** The elements of the overlay that an event came through, innermost first. */
function elementsBefore(host: HTMLElement, path: EventTarget[]): Element[] {
  return (path.slice(0, path.indexOf(host)) as Element[]).filter((node) => node.nodeType === 1);
}

/** Listens to keys and focus in one window of the page; its events pass on as they are. */
export function listenTo(view: Window, hands: Hands, signal: AbortSignal): void {
  let taken = false;
  const down = (event: KeyboardEvent) => {
    if (isEscape(event)) taken = wantsEscape(view.document);
    if (!isShortcut(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hands.jump();
  };
  // On its way up, so that the page has had its turn and could take it.
  const up = (event: KeyboardEvent) => {
    if (isEscape(event) && !taken && !event.defaultPrevented) hands.escape();
  };
  view.addEventListener('keydown', down, { capture: true, signal });
  view.addEventListener('keydown', up, { signal });
  view.addEventListener('focusin', () => hands.focus(), { capture: true, signal });
}

/** Alt+Shift+S; the code, since Alt changes the letter on some keyboards. */
function isShortcut(event: KeyboardEvent): boolean {
  return (
    event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyS'
  );
}

function isEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.isComposing;
}

const CLOSABLE = [
  'dialog:modal',
  ':popover-open:not(signpost-overlay)',
  '[aria-modal="true"]',
  '[role="menu"]',
  '[role="listbox"]',
  '[role="dialog"]:focus-within',
  '[aria-haspopup][aria-expanded="true"]',
].join();

/** True while something of the page is open that Esc is understood to close. */
function wantsEscape(doc: Document): boolean {
  if (doc.fullscreenElement) return true;
  const focused = deepFocus(doc);
  if (focused && matches(focused, '[aria-expanded="true"]')) return true;
  return [...doc.querySelectorAll<HTMLElement>(CLOSABLE)].some(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getClientRects().length > 0 &&
      !element.closest('[aria-hidden="true"]'),
  );
}
