/** A change of one part in a hundred of what is seen of the element is told. */
const THRESHOLDS = Array.from({ length: 101 }, (_, at) => at / 100);

/**
 * Calls `moved` when the element no longer stands where it stood in its own window, whatever moved it:
 * an observer's root is drawn in to the element's box, which any movement then leaves. It tells a frame
 * late and is there for what nothing else tells of. The way is that of floating-ui's `observeMove`,
 * which looks once a second while the element is clipped away; here nothing runs until it comes out.
 * Answers how to end it.
 */
export function watchMoves(element: Element, moved: () => void): () => void {
  const doc = element.ownerDocument;
  const view = doc.defaultView as Window & typeof globalThis;
  let from = element.getBoundingClientRect();
  let observer: IntersectionObserver | undefined;

  const start = () => {
    observer?.disconnect();
    from = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = doc.documentElement;
    const { left, top, right, bottom, width, height } = from;
    const insets = [top, clientWidth - right, clientHeight - bottom, left];
    const drawnIn = width > 0 && height > 0 ? insets : [0];
    observer = new view.IntersectionObserver(look, {
      root: doc,
      rootMargin: drawnIn.map((inset) => `${-Math.floor(inset)}px`).join(' '),
      threshold: THRESHOLDS,
    });
    observer.observe(element);
  };
  const look = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const same = left === from.left && top === from.top;
    if (same && width === from.width && height === from.height) return;
    moved();
    start();
  };

  view.addEventListener('resize', start);
  start();
  return () => {
    view.removeEventListener('resize', start);
    observer?.disconnect();
  };
}
