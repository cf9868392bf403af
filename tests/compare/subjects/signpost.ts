import type { Overlay, OverlayModel } from '../../../components/overlay/model';
import { mountOverlay } from '../../../components/overlay/mount';
import text from '../../../locales/en.json';
import type { At, Subject } from './types';

/** As in `detection/watch.ts`: changes of the page are joined for so long, ms, before it is read. */
const JOINED = 150;

let overlay: Overlay | null = null;
let model: OverlayModel | null = null;
let looking: MutationObserver | null = null;

const inside = (selector: string) => hostIn(document)?.shadowRoot?.querySelector(selector) ?? null;

/** The overlay decides nothing about the page: it is handed the element anew, as the guide does. */
export const subject: Subject = {
  point(at) {
    overlay ??= mountOverlay(document, (command) => {
      if (command.type === 'hide') show({ hidden: true });
      if (command.type === 'stop') subject.end();
    });
    const find = () => (at.element?.isConnected ? at.element : document.querySelector(at.selector));
    show(modelOf(at, find()));
    looking?.disconnect();
    // Deaf until it looks: what comes meanwhile is seen then.
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      setTimeout(() => {
        if (looking !== watcher || !overlay) return;
        if (!model?.hidden) show(modelOf(at, find()));
        listen();
      }, JOINED);
    });
    const listen = () => watcher.observe(document, { subtree: true, childList: true });
    looking = watcher;
    listen();
  },
  end() {
    looking?.disconnect();
    looking = null;
    overlay?.destroy();
    overlay = null;
  },
  bubble: () => inside('[part~="bubble"]'),
  ring: () => inside('[part~="ring"]')?.getBoundingClientRect() ?? null,
  close: () => inside('[data-act="hide"]'),
};

function show(change: Partial<OverlayModel>): void {
  model = { ...(model as OverlayModel), ...change };
  overlay?.update(model);
}

function modelOf({ selector, rtl }: At, element: Element | null): OverlayModel {
  return {
    step: selector === '#other' ? 'action' : 'view',
    state: element ? 'pointing' : 'looking',
    availability: 'unknown',
    situation: null,
    situationQuote: null,
    targets: element ? [{ element, label: 'View', subscription: null }] : [],
    subscriptions: [],
    chosen: null,
    hidden: false,
    text,
    language: rtl ? 'ar' : 'en',
    dir: rtl ? 'rtl' : 'ltr',
  };
}

function hostIn(root: Document | ShadowRoot): Element | null {
  const direct = root.querySelector('signpost-overlay');
  if (direct) return direct;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot && hostIn(element.shadowRoot);
    if (inner) return inner;
  }
  return null;
}
