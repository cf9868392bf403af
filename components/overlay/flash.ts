/** As long as the animation in presentation.css takes, ms: three flashes, two in a second. */
const FLASHES = 1_500;

/**
 * Draws the eye to the rings. Asked for again while it runs it goes on as it is: there are never more
 * than three flashes in a second (WCAG 2.2, 2.3.1). Where less motion is wanted, the rings stand out
 * for as long and nothing flashes.
 */
export function flasher(rings: HTMLElement): { run(): void; stop(): void } {
  let running: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    running = undefined;
    rings.removeAttribute('data-flash');
  };
  return {
    run() {
      if (running !== undefined) return;
      rings.setAttribute('data-flash', '');
      running = setTimeout(end, FLASHES);
    },
    stop() {
      clearTimeout(running);
      end();
    },
  };
}
