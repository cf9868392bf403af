import type { Look } from '../../detection/watch';

/**
 * Notes in which row the customer presses. It only looks at where a press lands; the press itself
 * goes on to the page untouched. Presses in a frame don't reach the page around it, so the windows
 * of all targets are listened to.
 */
export function watchPicks(
  home: Window,
  current: () => Look | null,
  pick: (subscription: string) => void,
  signal: AbortSignal,
): { follow(look: Look): void } {
  const heard = new WeakSet<Window>();
  const onClick = (event: Event): void => {
    const look = current();
    if (!look || look.reading.targets.length < 2) return;
    const path = event.composedPath();
    const index = look.elements.findIndex((element) => path.includes(element));
    const subscription = look.reading.targets[index]?.subscription;
    if (subscription) pick(subscription);
  };
  const hear = (view: Window): void => {
    if (heard.has(view)) return;
    heard.add(view);
    view.addEventListener('click', onClick, { capture: true, passive: true, signal });
  };
  hear(home);
  return {
    follow(look) {
      for (const element of look.elements) {
        const view = element.ownerDocument.defaultView;
        if (view) hear(view);
      }
    },
  };
}
