import { afterEach } from 'vitest';
import type { Overlay, OverlayCommand, OverlayModel } from '../../../components/overlay/model';
import { mountOverlay } from '../../../components/overlay/mount';
import { presentation } from '../../../components/overlay/presentation';
import text from '../../../locales/en.json';

/** What is shown unless a test says otherwise. */
export const MODEL: OverlayModel = {
  step: 'view',
  state: 'looking',
  availability: 'unknown',
  situation: null,
  situationQuote: null,
  targets: [],
  subscriptions: [],
  chosen: null,
  hidden: false,
  text,
  language: 'en',
  dir: 'ltr',
};

export interface Shown {
  overlay: Overlay;
  commands: OverlayCommand[];
  update(part: Partial<OverlayModel>): void;
}

const open: Overlay[] = [];

afterEach(() => {
  for (const overlay of open.splice(0)) overlay.destroy();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
  document.documentElement.removeAttribute('style');
  scrollTo(0, 0);
});

/** Puts markup into the page. */
export function page(markup: string): void {
  document.body.style.margin = '0';
  document.body.innerHTML = markup;
}

export function one<T extends HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Shows the overlay; further updates add to the model. */
export function show(part: Partial<OverlayModel>): Shown {
  const commands: OverlayCommand[] = [];
  const overlay = mountOverlay(document, (command) => commands.push(command), presentation);
  open.push(overlay);
  let model = { ...MODEL, ...part };
  overlay.update(model);
  return {
    overlay,
    commands,
    update(next) {
      model = { ...model, ...next };
      overlay.update(model);
    },
  };
}

/** Points at one element. */
export function point(element: Element, part: Partial<OverlayModel> = {}): Shown {
  return show({ ...pointing(element), ...part });
}

export function pointing(element: Element): Partial<OverlayModel> {
  const label = element.textContent?.trim() ?? '';
  return { state: 'pointing', targets: [{ element, label, subscription: null }] };
}

/** The overlay's element, wherever in the page it stands. */
export function host(): HTMLElement {
  const found = hostIn(document);
  if (!found) throw new Error('no overlay');
  return found;
}

function hostIn(root: Document | ShadowRoot): HTMLElement | null {
  const direct = root.querySelector<HTMLElement>('signpost-overlay');
  if (direct) return direct;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot && hostIn(element.shadowRoot);
    if (inner) return inner;
  }
  return null;
}

export function parts(selector: string): HTMLElement[] {
  return [...(host().shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function part(selector: string): HTMLElement {
  const [found] = parts(selector);
  if (!found) throw new Error(`the overlay has no ${selector}`);
  return found;
}

export const bubble = () => part('[part~="bubble"]');
export const rings = () => parts('[part~="ring"]');

/** Resolves once everything of the current frame is painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Resolves right after the next frame is painted, before anything moves on. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

export function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How far the ring reaches over the target on each side, CSS px; below 0 it cuts into it. */
export function standOff(target: DOMRect, ring = rings()[0]?.getBoundingClientRect()): number[] {
  if (!ring) throw new Error('no ring');
  return [
    target.left - ring.left,
    target.top - ring.top,
    ring.right - target.right,
    ring.bottom - target.bottom,
  ];
}

/** The contract: the ring contains its target, at most 12 px larger on a side. */
export function fits(target: DOMRect, ring?: DOMRect): boolean {
  return standOff(target, ring).every((side) => side >= -0.01 && side <= 12);
}
