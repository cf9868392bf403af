import type { Box, Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import type { OverlayView } from './overlay.ts';

/** Presses in the middle of a box with the mouse, as a customer would. */
export function pressMiddle(tab: Tab, box: Box): Promise<void> {
  return tab.click({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

/** Presses a control of an extension's page with the mouse: browsers open a panel for nothing else. */
export async function pressForReal(tab: Tab, selector: string): Promise<void> {
  const box = await until(selector, () =>
    tab.evaluate((wanted) => {
      const control = document.querySelector(wanted);
      control?.scrollIntoView();
      const rect = control?.getBoundingClientRect();
      return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    }, selector),
  );
  await pressMiddle(tab, box);
}

/** Presses the ringed target through its ring. */
export async function pressTarget(tab: Tab, overlay: OverlayView, which = 0): Promise<void> {
  const ring = overlay.rings[which];
  if (!ring) throw new Error(`There is no ring ${which} to press at ${overlay.step}.`);
  await pressMiddle(tab, ring);
}

/** Presses Start on the invitation. */
export function acceptInvitation(tab: Tab): Promise<void> {
  return pressIn(tab, 'signpost-invite', '[data-action="start"]');
}

/** Presses "Not now" on the invitation. */
export function declineInvitation(tab: Tab): Promise<void> {
  return pressIn(tab, 'signpost-invite', '[data-action="dismiss"]');
}

/** Presses a control of the overlay, such as `[data-act="pause"]`. */
export function pressInOverlay(tab: Tab, control: string): Promise<void> {
  return pressIn(tab, 'signpost-overlay', control);
}

/** Signs in on the practice account's sign-in page; nothing is asked there. */
export async function signIn(tab: Tab): Promise<void> {
  await pressIn(tab, null, '#btnSignIn');
}

/** Presses a control, inside the open shadow root of `host` where one is named, once it stands still. */
async function pressIn(tab: Tab, host: string | null, control: string): Promise<void> {
  const where = host ? `${control} in ${host}` : control;
  let before = '';
  const box = await until(where, async () => {
    const now = await boxOf(tab, host, control);
    const still = now !== null && JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return still && now;
  });
  await pressMiddle(tab, box);
}

function boxOf(tab: Tab, host: string | null, control: string): Promise<Box | null> {
  return tab.evaluate(
    ([outer, inner]) => {
      const deep = (root: Document | ShadowRoot, selector: string): Element | null => {
        const found = root.querySelector(selector);
        if (found) return found;
        for (const element of root.querySelectorAll('*')) {
          const inside = element.shadowRoot && deep(element.shadowRoot, selector);
          if (inside) return inside;
        }
        return null;
      };
      const root = outer ? deep(document, outer)?.shadowRoot : document;
      const element = root?.querySelector(inner ?? '');
      if (!element?.checkVisibility()) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 ? { x, y, width, height } : null;
    },
    [host, control] as const,
  );
}
