import { deepFocus } from './flat';
import { type Box, boxOf, height, intersect, viewportOf, width } from './geometry';
import type { OverlayModel } from './model';

/** A focused element that takes up more of the window than this cannot be kept clear of. */
const TOO_LARGE = 0.4;

/** Where the page's focused element stands; null if there is none that can be kept clear of. */
export function focusedBox(doc: Document, host: HTMLElement): Box | null {
  const focused = deepFocus(doc);
  if (!focused || holds(host, focused) || focused.localName === 'body') return null;
  const view = viewportOf(doc);
  const seen = intersect(boxOf(focused, doc), view);
  const area = width(seen) * height(seen);
  return area > 0 && area < width(view) * height(view) * TOO_LARGE ? seen : null;
}

/** The keyboard's way between the bubble and the page. */
export function jumper(doc: Document, host: HTMLElement) {
  let before: HTMLElement | null = null;

  /** To the target; never onto a control that cancels, even if it was there: then back, or nowhere. */
  const toPage = ({ step, targets }: OverlayModel) => {
    const target = targets[0]?.element as HTMLElement | undefined;
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const grave = step === 'cancel' || step === 'confirm';
    const next = target && !grave ? target : before;
    if (next?.isConnected && !(grave && target?.contains(next))) next.focus();
    (host.shadowRoot?.activeElement as HTMLElement | null)?.blur();
  };
  return (model: OverlayModel) => {
    const focused = deepFocus(doc) as HTMLElement | null;
    if (focused && holds(host, focused)) return toPage(model);
    before = focused;
    host.shadowRoot?.querySelector<HTMLElement>('[role="dialog"], .bubble button')?.focus();
  };
}

function holds(host: HTMLElement, node: Element): boolean {
  return node === host || node.getRootNode() === host.shadowRoot;
}
