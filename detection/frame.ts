/** Where no frame is drawn, in a window that lies under others, it is waited for no longer than this, ms. */
const LATE = 120;

/**
 * Calls back once the next frame has been drawn: the page is laid out then, so that asking where
 * something is makes the browser do nothing twice. Not in the frame itself: that would delay it.
 * @returns calls it off
 */
export function afterFrame(view: Window, then: () => void): () => void {
  let timer = view.setTimeout(then, LATE);
  const frame = view.requestAnimationFrame(() => {
    view.clearTimeout(timer);
    timer = view.setTimeout(then);
  });
  return () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  };
}
