/** Between two announcements, ms: a page that flickers does not chatter. */
const PAUSE = 1_000;

/** Says things in the live region, the latest one only, and never the same twice in a row. */
export function announcer(status: HTMLElement): { say(text: string): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = '';
  return {
    say(text) {
      next = text;
      timer ??= setTimeout(() => {
        timer = undefined;
        if (status.textContent !== next) status.textContent = next;
      }, PAUSE);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
