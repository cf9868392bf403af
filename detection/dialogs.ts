import { REGION_HOOKS } from '../site/clues';
import { isInside, lineage } from './flat-tree';
import type { Sort } from './inventory';
import { style } from './layout';
import type { Sight } from './sight';

/** What keeps the rest of the page from being used now. Only what is inside can be pressed. */
export interface Blocker {
  /** The dialog itself. */
  dialog: Element;
  /** The dialog and its backdrop. */
  parts: Element[];
}

/** What of a page is needed to find its dialogs (`detection/page.ts`). */
export interface Scene {
  document: Document;
  sight: Sight;
  all(sort: Sort, selector?: string): Element[];
}

/** The topmost open modal, native or home-made; null if the page is free. */
export function blockerOf({ document, sight, all }: Scene): Blocker | null {
  const native = all('dialogs', 'dialog:modal').filter((one) => sight.shows(one));
  if (native.length) return one(front(native, sight));
  const declared = all('dialogs', '[aria-modal=true]').filter((one) => sight.shows(one));
  if (declared.length) return one(front(declared, sight));
  return layer({ document, sight, all });
}

/** Open dialogs that leave the page free; message bars are no dialogs, whatever their role says. */
export function freeDialogs({ sight, all }: Scene): Element[] {
  return all('dialogs', 'dialog[open],[role=dialog],[role=alertdialog]').filter(
    (one) => sight.shows(one) && !isMessageBar(one),
  );
}

/** `.dds__message-bar[role=dialog]` is a bar in the page's flow. */
export function isMessageBar(element: Element): boolean {
  return REGION_HOOKS.messageBar.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}

export function insideBlocker(element: Element, blocker: Blocker | null): boolean {
  return blocker === null || blocker.parts.some((part) => isInside(element, part));
}

function one(dialog: Element): Blocker {
  return { dialog, parts: [dialog] };
}

/** Of several open dialogs, the one that takes the pointer at its own middle; else the innermost. */
function front(dialogs: Element[], sight: Sight): Element {
  const last = dialogs[dialogs.length - 1] as Element;
  const hitting = dialogs.filter((dialog) => {
    const box = sight.box(dialog);
    const hit = sight.hit((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return hit !== null && isInside(hit, dialog);
  });
  const inner = hitting.filter(
    (dialog) => !hitting.some((other) => other !== dialog && isInside(other, dialog)),
  );
  return inner[inner.length - 1] ?? last;
}

/** Where along the middle of the window a dialog is looked for, its middle first; parts of its height. */
const HEIGHTS = [0.5, 0.3, 0.15, 0.7, 0.85];

/**
 * A home-made modal: a fixed layer over nearly the whole window, with or without a role. Looked for
 * with the pointer's own hit test at the corners, the sides and the middle.
 */
function layer({ document, sight, all }: Scene): Blocker | null {
  const view = document.defaultView;
  if (!view) return null;
  const { innerWidth: w, innerHeight: h } = view;
  const points: [number, number][] = [
    [4, 4],
    [w - 5, 4],
    [4, h - 5],
    [w - 5, h - 5],
    [4, h / 2],
    [w - 5, h / 2],
  ];
  const parts = new Set<Element>();
  for (const [x, y] of points) {
    const found = fixedLayer(sight.hit(x, y));
    if (!found) return null;
    parts.add(found);
  }
  const inside = HEIGHTS.map((part) => fixedLayer(sight.hit(w / 2, h * part))).filter(
    (one) => one !== null,
  );
  for (const part of inside) parts.add(part);
  const covering = [...parts].filter((part) => {
    const box = sight.box(part);
    return (box.right - box.left) * (box.bottom - box.top) >= 0.85 * w * h;
  });
  if (
    covering.length === 0 ||
    holdsThePage(parts, all('landmarks', 'main,[role=main],nav,[role=navigation]'))
  )
    return null;
  const dialogs = all('dialogs', '[role=dialog],[role=alertdialog],dialog[open]').filter(
    (dialog) => sight.shows(dialog) && !isMessageBar(dialog),
  );
  const named = dialogs.find((dialog) => [...parts].some((part) => isInside(dialog, part)));
  // A backdrop says nothing; what lies over it does.
  const [cover] = covering as [Element];
  const beside = cover.childElementCount === 0 ? cover.nextElementSibling : null;
  const over = inside.find((part) => !covering.includes(part)) ?? beside ?? cover;
  const dialog = named ?? over;
  for (const one of [...dialogs, over]) parts.add(one);
  return { dialog, parts: [...parts] };
}

/** The outermost fixed ancestor that is an element of the top window's page. */
function fixedLayer(hit: Element | null): Element | null {
  if (!hit) return null;
  let found: Element | null = null;
  for (const one of lineage(hit)) {
    if (one.matches(':popover-open')) found = one;
    const { position, zIndex } = style(one);
    if (position === 'fixed' || (position === 'absolute' && Number(zIndex) >= 100)) found = one;
  }
  return found;
}

/** An app may live in a fixed box of its own: that is the page, not something over it. */
function holdsThePage(parts: Set<Element>, landmarks: Element[]): boolean {
  return landmarks.some((landmark) =>
    [...parts].some(
      (part) => isInside(landmark, part) && !landmark.closest('[role=dialog],dialog'),
    ),
  );
}
