import { frameOf } from './geometry';
import { watchMoves } from './moves';
import { scrollSentinels } from './sentinel';
import type { Tether } from './tether';

/** How things may come to be shown, hidden or moved that were there before. */
const SHOWN = {
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-expanded', 'aria-hidden', 'dir'],
};
const MADE = { childList: true, characterData: true };
/** Between two looks for what has been made, ms, where moves are told without. */
const REST = 300;
/** Frames without movement after which the frame loop ends. */
const STILL = 10;

export interface Follower {
  /** Follows these from now on, and no others. */
  watch(elements: readonly Element[]): void;
  stop(): void;
}

/**
 * Calls `look` whenever a followed element may have moved, in the same frame; `look` tells whether
 * something did move. After mere mutations a quick look is enough: has any target's own box changed?
 * Frames are asked for only from a movement until all has been still for a moment.
 *
 * Frames and changes of the page have the sentinel observed anew: that is told after the layout of
 * that very frame, all scripts of the page included, and before it is painted, so that looking is
 * never too early and costs no layout of its own (Resize Observer, 3.4.2). The sentinel stands deeper
 * than anything of the page, or a page that changes itself while sizes are told would be told that
 * something was left untold (the same, 3.4.4).
 * @param deep gives the sentinel (`sentinelIn`), asked for once
 * @param tether to be tied to the first of them
 */
export function follow(
  doc: Document,
  deep: () => HTMLElement,
  look: (quick: boolean) => boolean,
  tether?: Tether,
): Follower {
  const view = doc.defaultView as Window & typeof globalThis;
  let followed: readonly Element[] = [];
  let current = new AbortController();
  let still = 0;
  let frame = 0;
  let pulsing = false;
  let made: HTMLElement | undefined;
  /** True while whatever layout does to what is followed is told without asking. */
  let told = false;

  /** Not made before the first picture is painted, which would be later for it. */
  const sentinel = () => {
    made ??= deep();
    return made;
  };
  const soon = new view.ResizeObserver(() => {
    soon.disconnect();
    pulsing = false;
    if (look(frame === 0)) run();
  });
  const pulse = () => {
    if (pulsing) return;
    pulsing = true;
    soon.observe(sentinel());
  };
  const tick = () => {
    still += 1;
    frame = still < STILL ? view.requestAnimationFrame(tick) : 0;
    pulse();
  };
  const run = () => {
    still = 0;
    if (!frame) frame = view.requestAnimationFrame(tick);
  };
  const see = () => {
    if (look(false)) run();
  };
  /** What is made or taken away is asked for now and then only where moves are told without. */
  const watchChanges = (root: Node, changes: MutationObserverInit, signal: AbortSignal) => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const observer = new view.MutationObserver(() => {
      pulse();
      if (changes !== MADE || !told) return;
      observer.disconnect();
      resting = setTimeout(begin, REST);
    });
    const begin = () => observer.observe(root, { ...changes, subtree: true });
    begin();
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(resting);
    });
  };
  const start = () => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    if (doc.hidden) return;
    view.addEventListener('resize', see, { signal });
    for (const type of ['resize', 'scroll'])
      view.visualViewport?.addEventListener(type, see, { signal });
    if (followed.length === 0) return;
    const capture = { capture: true, passive: true, signal };
    for (const root of rootsOf(followed, doc)) {
      const events = root.nodeType === 9 ? ((root as Document).defaultView ?? root) : root;
      for (const type of ['scroll', 'load', 'toggle']) events.addEventListener(type, see, capture);
      for (const type of [
        'transitionrun',
        'transitionstart',
        'animationstart',
        'animationiteration',
      ])
        events.addEventListener(type, run, capture);
      for (const changes of [SHOWN, MADE]) watchChanges(root, changes, signal);
    }
    let box: Element | null | undefined;
    told = false;
    const sizes = new view.ResizeObserver((seen) => {
      // Of no size where the browser can't tie it, as when the target has gone.
      for (const { target, contentRect } of seen) if (target === box) told = contentRect.width > 0;
      see();
    });
    for (const node of [doc.documentElement, doc.body, ...followed]) if (node) sizes.observe(node);
    let moves: (() => void)[] = [];
    let scrolls: HTMLElement[] = [];
    // After the first picture, which would be later for it; whatever moved meanwhile is seen here.
    const second = () => {
      if (signal.aborted) return;
      see();
      moves = followed.map((element) => watchMoves(element, see));
      scrolls = scrollSentinels(followed, doc, sentinel());
      for (const box of scrolls) sizes.observe(box);
      const [first] = followed;
      box = first && tether?.tie(first, sentinel());
      // Where there are several, the first can't speak for all.
      if (box && followed.length === 1) sizes.observe(box);
    };
    view.requestAnimationFrame(() => view.requestAnimationFrame(second));
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      for (const end of moves) end();
      for (const box of scrolls) box.remove();
      tether?.free();
      view.cancelAnimationFrame(frame);
      frame = 0;
    });
  };

  doc.addEventListener('visibilitychange', start);
  start();
  return {
    watch(elements) {
      const same = elements.length === followed.length;
      if (same && elements.every((element, index) => element === followed[index])) return;
      followed = elements;
      start();
    },
    stop() {
      doc.removeEventListener('visibilitychange', start);
      soon.disconnect();
      current.abort();
    },
  };
}

/** The documents and shadow roots on the way from each element out to `doc`. */
export function rootsOf(elements: readonly Element[], doc: Document): Set<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>([doc]);
  for (const element of elements) {
    for (let at: Element | null = element; at; ) {
      const root = at.getRootNode() as Document | ShadowRoot;
      if (root.nodeType !== 9 && root.nodeType !== 11) break;
      roots.add(root);
      at = root.nodeType === 11 ? (root as ShadowRoot).host : frameOf(at, doc);
    }
  }
  return roots;
}
