import type { stepCode } from './code';
import { covering } from './cover';
import { dragging, type Point } from './drag';
import { focusedBox } from './focus';
import { type Box, boxOf, grow, intersect, union, viewportOf } from './geometry';
import { type Parts, unzoom } from './host';
import { drawMarker } from './marker';
import type { OverlayModel } from './model';
import { placer } from './placer';
import { anchoring, drawRings, hasMoved, type Sight, sightOf } from './rings';
import type { Size } from './size';

/** Kept clear around each target, CSS px: its ring. */
const CLEAR = 8;
/** The same where rings carry numbers. */
const CLEAR_BADGE = 22;

/** The elements that are to be ringed now. */
export function ringedIn({ state, hidden, targets }: OverlayModel): Element[] {
  const rings = !hidden && (state === 'pointing' || state === 'choosing');
  return rings ? targets.map((target) => target.element) : [];
}

/** What is drawn beside the bubble's own content: rings, marker, and where the bubble stands. */
export function createScene(
  doc: Document,
  parts: Parts,
  size: (model: OverlayModel) => Size,
  code?: ReturnType<typeof stepCode>,
) {
  const { host, rings, marker, place } = parts;
  const { shape, moveTo } = placer(place);
  const anchor = anchoring(rings);
  const cover = covering(doc);
  let model: OverlayModel | null = null;
  let sights: Sight[] = [];
  let pointer: Box | null = null;
  let seen = '';
  let concealed = false;
  let dragged: Point | null = null;

  /** Finds the bubble a place. */
  const settle = () => settleIn(viewportOf(doc));
  const settleIn = (view: Box) => {
    if (!model) return;
    const shown = sights
      .filter((sight) => sight.inSight)
      .map(({ box, clip }) => intersect(box, clip));
    const several = shown.length > 1;
    const kept = shown.map((box) => grow(box, several ? CLEAR_BADGE : CLEAR));
    const avoid = [...kept, pointer, focusedBox(doc, host)].filter((box) => box !== null);
    const anchor = shown.length > 0 ? shown.reduce(union) : pointer;
    const rtl = model.dir === 'rtl';
    const spare = dialogsAround(sights, doc);
    moveTo({ size: size(model), view, anchor, avoid, spare, several, dragged, rtl });
    code?.draw(model, () => [...avoid, place.getBoundingClientRect()]);
  };
  const conceal = (all: boolean) => {
    concealed = all;
    rings.style.visibility = all ? 'hidden' : '';
  };
  /** What is shown is what the page says, whatever lies on the targets. */
  const trust = () => {
    cover.trust(sights);
    conceal(false);
  };
  const dragTo = (to: Point) => {
    dragged = to;
    settle();
  };

  // Other type, wider spaces, a font that comes late. In a frame of its own: sizes that change while
  // sizes are told would be told to the page as a fault (Resize Observer, 3.4.4).
  const view = doc.defaultView as Window & typeof globalThis;
  const grown = new view.ResizeObserver(() => view.requestAnimationFrame(settle));
  grown.observe(place);

  return {
    settle,
    stop: () => grown.disconnect(),
    drag: dragging(place, dragTo),
    /** From now on shows this; the next look draws it. The page was read just now. */
    take(next: OverlayModel) {
      model = next;
      seen = '';
      shape(size(next), viewportOf(doc));
    },
    /**
     * Draws things where they are now; false if nothing has moved. All is measured before anything is
     * written, since each turn from one to the other costs a layout.
     */
    look(quick: boolean): boolean {
      if (!model) return false;
      // Until the next reading: it says whether the target still counts.
      if (quick && cover.isNew(sights)) conceal(true);
      if (quick && !sights.some((sight) => hasMoved(sight, doc))) return false;
      sights = ringedIn(model).map((element) => sightOf(element, doc));
      unzoom(parts);
      const origin = anchor(sights[0]);
      const facts = sights.map(({ box, clip, inSight }) => [box, clip, inSight]);
      const view = viewportOf(doc);
      const now = JSON.stringify([facts, view, origin]);
      if (now === seen) return false;
      if (!seen) trust();
      seen = now;
      const lost = sights.some((sight) => sight.inSight) ? null : (sights[0] ?? null);
      pointer = drawMarker(marker, lost, model.text);
      settleIn(view);
      // Last: what is asked of the bubble then costs no layout for the rings.
      drawRings(rings, origin, view, sights);
      return true;
    },
    /** The page was read just now, and says the same as before. */
    confirm() {
      cover.pause();
      if (concealed) trust();
    },
    /** To the next corner, clockwise: what dragging does, without dragging. */
    moveOn() {
      const view = viewportOf(doc);
      const box = place.getBoundingClientRect();
      const left = box.left + box.right < view.left + view.right;
      const top = box.top + box.bottom < view.top + view.bottom;
      dragTo({
        left: top ? view.right - box.width - CLEAR : view.left + CLEAR,
        top: left ? view.top + CLEAR : view.bottom - box.height - CLEAR,
      });
    },
    /** Shows which ring belongs to the choice that is pointed at or focused. */
    heat(path: readonly Element[]) {
      const keys = path.map((node) => (node as HTMLElement).dataset?.key);
      const key = keys.find((one) => one !== undefined);
      for (const [index, ring] of [...rings.children].entries()) {
        const own = model?.targets[index]?.subscription;
        ring.toggleAttribute('data-hot', key !== undefined && own === key);
      }
    },
    /** What is painted: the bubble first, then the rings. */
    boxes: () => [place, ...rings.children].map((one) => one.getBoundingClientRect()),
  };
}

/** The boxes of the dialogs that targets stand in: their other buttons are the way back. */
function dialogsAround(sights: readonly Sight[], doc: Document): Box[] {
  const dialogs = sights.flatMap(({ element }) => {
    const dialog = element.closest('dialog,[role=dialog],[role=alertdialog]');
    return dialog ? [dialog] : [];
  });
  return [...new Set(dialogs)].map((dialog) => boxOf(dialog, doc));
}
