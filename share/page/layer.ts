import { sentinelIn } from '../../components/overlay/sentinel';
import { isElement, isOwn, type Root } from '../../detection/flat-tree';

const COLOUR = '#5f6b7a';

/** All of it inside the host's own root; nothing that the page says about the host has an effect. */
const STYLE = `
:host { all: initial !important; display: block !important; position: absolute !important;
  inset: 0 !important; z-index: 2147483646 !important; visibility: visible !important;
  pointer-events: none !important; }
.page { position: absolute; inset: 0 auto auto 0; contain: layout; }
.window { position: fixed; inset: 0 auto auto 0; contain: layout; }
.cover { position: absolute; background: ${COLOUR}; forced-color-adjust: none; }
.cover[data-press] { pointer-events: auto; cursor: pointer; }
.veil { position: fixed; inset: 0; background: Canvas; }
.depth { position: absolute; inline-size: 1px; block-size: 1px; visibility: hidden; }
`;

/** The element that covers stand in: above the page and its dialogs, below Signpost's own bubble. */
export interface CoverLayer {
  /** Carried along by the page's own scrolling. */
  page: HTMLElement;
  /** Stays where it is in the window. */
  window: HTMLElement;
  /** A box of 1 px that tells of the next layout. */
  sentinel: HTMLElement;
  /** Covers the whole window, or no longer. */
  veil(on: boolean): void;
  /** Looks whether it is still there and on top. */
  check(): void;
  /** Hears what comes above everything in a document or a shadow root. */
  hear(root: Root): void;
  /** Attributes changed: a dialog that was opened is above everything. */
  opened(records: readonly MutationRecord[]): void;
  stop(): void;
}

export function coverLayer(document: Document): CoverLayer {
  const view = document.defaultView as Window & typeof globalThis;
  // A veil that was there before the covers gives them its place.
  const before = document.querySelector('signpost-share');
  const host = document.createElement('signpost-share');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const part = (name: string): HTMLElement => {
    const node = document.createElement('div');
    node.className = name;
    root.appendChild(node);
    return node;
  };
  const veil = part('veil');
  const page = part('page');
  const window = part('window');
  const sentinel = sentinelIn(part('depth'));
  veil.hidden = true;
  host.setAttribute('popover', 'manual');
  host.setAttribute('aria-hidden', 'true');

  const raise = (): void => {
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    // The bubble is to be read and pressed whatever is covered beneath it.
    const bubble = document.getElementsByTagName('signpost-overlay')[0] as HTMLElement | undefined;
    if (!bubble?.matches(':popover-open')) return;
    bubble.hidePopover();
    bubble.showPopover();
  };
  const check = (): void => {
    if (!host.isConnected || !host.matches(':popover-open')) raise();
  };
  const end = new AbortController();
  const isAbove = (other: Node): boolean =>
    isElement(other) && !isOwn(other) && other.matches(':modal, :popover-open, :fullscreen');
  const over = ({ type, target }: Event): void => {
    const other = target as Node | null;
    const look = (): void => {
      if (other && isAbove(other)) raise();
    };
    if (type === 'beforetoggle') {
      // Told before it opens. A script that opens it may be a frame's callback, and that frame is painted
      // before the next one's: the first look is as it ends. Opened by a press it is open by the next frame.
      view.queueMicrotask(look);
      view.requestAnimationFrame(look);
    } else look();
  };
  raise();
  before?.remove();
  return {
    page,
    window,
    sentinel,
    veil: (on) => {
      veil.hidden = !on;
    },
    check,
    hear(root) {
      for (const type of ['beforetoggle', 'toggle', 'fullscreenchange'])
        root.addEventListener(type, over, { capture: true, signal: end.signal });
    },
    opened(records) {
      const open = records.some(
        ({ attributeName, target }) => attributeName === 'open' && isAbove(target),
      );
      if (open) raise();
    },
    stop() {
      end.abort();
      host.remove();
    },
  };
}
