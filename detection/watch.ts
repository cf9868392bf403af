import type { Memory } from '../guide/reading';
import type { Root } from './flat-tree';
import { afterFrame } from './frame';
import { newsIn } from './news';
import type { Look } from './read';
import type { Reader } from './reader';

export type { Look } from './read';

export interface PageWatch {
  /** Ends every observer, listener and timer. */
  stop(): void;
  /** Looks again soon, for example after a choice. */
  look(): void;
  /** The last look, if there was one. */
  current(): Look | null;
}

export interface WatchOptions {
  document: Document;
  /** Reads the page (`detection/reader.ts`). */
  readerOf(document: Document): Reader;
  /** The page's address now; asked for at every look. */
  address(): string;
  /** What earlier pages told; asked for at every look. */
  memory(): Memory;
  onLook(look: Look): void;
}

/** After stillness the first change is looked at when the next frame after this is drawn: ms. */
const FIRST = 8;
/** While changes keep coming they are joined: ms; longer where a look costs more than its share of that. */
const JOINED = 150;
const MOST_JOINED = 300;
/** So many times as long as a look took, the page is left alone: a tenth of its time is Signpost's at most. */
const REST = 9;
/** The page must be still for this long before an absence is believed: ms. */
const QUIET = 1500;

/** More changes than this between two looks, and the page is gone over anew. */
const MOST_RECORDS = 20000;

/** Attributes that show or hide things, or switch them on and off. Watching all would cost too much. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'inert',
  'href',
  'value',
  'aria-expanded',
  'aria-hidden',
  'aria-disabled',
  'aria-busy',
  'aria-current',
  'aria-selected',
  'aria-modal',
  'aria-label',
  'aria-labelledby',
  'role',
  'title',
  'type',
  'alt',
];

/** Events after which the page may look different though no node changed. */
const EVENTS = ['popstate', 'hashchange', 'pageshow', 'resize', 'online', 'offline', 'load'];
const DOCUMENT_EVENTS = [
  'load',
  'readystatechange',
  'visibilitychange',
  'transitionend',
  'animationend',
  'scrollend',
  'toggle',
  'fullscreenchange',
  'click',
];

/**
 * Watches a page and looks at it when it has changed: at once after stillness, joined while changes
 * keep coming, never while the tab is hidden, and once more when it has been quiet.
 */
export function watchPage(options: WatchOptions): PageWatch {
  const view = options.document.defaultView ?? window;
  const abort = new AbortController();
  const roots = new WeakSet<Root>();
  let last: Look | null = null;
  let lookedAt = -Infinity;
  let joined = JOINED;
  let changedAt = view.performance.now();
  let lastSign = '';
  let stableSince = changedAt;
  let rebuilt = false;
  let soon: (() => void) | undefined;
  let later: number | undefined;

  const reader = options.readerOf(options.document);
  let records: MutationRecord[] = [];

  const observer = new MutationObserver((seen) => {
    const news = newsIn(seen);
    if (news.length === 0) return;
    // A hidden tab is not looked at, so nothing would use them up: then the page is gone over anew.
    records = records.length > MOST_RECORDS ? records : records.concat(news);
    changed();
  });

  function changed(): void {
    changedAt = view.performance.now();
    plan();
  }

  function plan(): void {
    if (abort.signal.aborted || options.document.hidden || soon !== undefined) return;
    const since = view.performance.now() - lookedAt;
    const timer = view.setTimeout(
      () => {
        soon = afterFrame(view, now);
      },
      since > joined ? FIRST : joined - since + FIRST,
    );
    soon = () => view.clearTimeout(timer);
  }

  function now(): void {
    soon?.();
    soon = undefined;
    if (abort.signal.aborted || options.document.hidden) return;
    const time = view.performance.now();
    // A page that never rests (a clock, a carousel) counts as quiet once what is known of it is stable.
    const still = time - changedAt >= QUIET - 50 || time - stableSince >= 2 * QUIET;
    const quiet = options.document.readyState === 'complete' && still;
    // A quiet page is gone over once more: a shadow root may have come without a record.
    if (records.length > MOST_RECORDS || (quiet && !rebuilt)) reader.rebuild();
    else reader.update(records);
    rebuilt = quiet;
    records = [];
    last = reader.read(options.address(), options.memory(), quiet);
    lookedAt = view.performance.now();
    const sign = signOf(last);
    if (sign !== lastSign) stableSince = lookedAt;
    lastSign = sign;
    for (const root of last.roots) observe(root);
    view.clearTimeout(later);
    if (!quiet) later = view.setTimeout(now, Math.max(JOINED, changedAt + QUIET - lookedAt));
    options.onLook(last);
    const took = view.performance.now() - time;
    joined = Math.min(Math.max(JOINED, took * REST), MOST_JOINED);
  }

  function observe(root: Root): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    listen(root, DOCUMENT_EVENTS);
    const window = root.nodeType === 9 ? (root as Document).defaultView : null;
    if (window) listen(window, EVENTS);
  }

  function listen(target: EventTarget, names: string[]): void {
    for (const name of names) {
      target.addEventListener(name, changed, {
        capture: true,
        passive: true,
        signal: abort.signal,
      });
    }
  }

  observe(options.document);
  now();
  return {
    stop() {
      abort.abort();
      observer.disconnect();
      soon?.();
      view.clearTimeout(later);
    },
    look: plan,
    current: () => last,
  };
}

/** What a look saw, less what quietness itself changes. */
function signOf({ reading, mark }: Look): string {
  const { step, targets, area } = reading;
  return JSON.stringify([area, step, targets, mark]);
}
