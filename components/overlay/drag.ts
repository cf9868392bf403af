export interface Point {
  left: number;
  top: number;
}

/** Movement, CSS px, below which a press on the header is a press and no drag. */
const SLACK = 4;

export interface Drag {
  /** To be given the pointer and click events of the bubble; true if the event was part of a drag. */
  handle(event: Event, path: Element[]): boolean;
}

/** Moves the bubble by its header; `move` gets where its corner was dragged to, CSS px. */
export function dragging(place: HTMLElement, move: (to: Point) => void): Drag {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  let moved = false;
  const view = place.ownerDocument.defaultView as Window;

  const onMove = (event: PointerEvent) => {
    if (!from) return;
    event.stopImmediatePropagation();
    const x = event.clientX - from.x;
    const y = event.clientY - from.y;
    if (!moved && Math.hypot(x, y) <= SLACK) return;
    // Only now: a captured press would no longer be a click of the button under it.
    if (!moved) place.setPointerCapture(event.pointerId);
    moved = true;
    move({ left: from.left + x, top: from.top + y });
  };
  const end = () => {
    from = null;
    view.removeEventListener('pointermove', onMove, true);
  };
  return {
    handle(event, path) {
      if (event.type === 'pointerdown') {
        const header = path.find((node) => node.matches('.head'));
        const button = path.find((node) => node.localName === 'button');
        const grip = button === undefined || button.matches('.grip');
        moved = false;
        if (!header || !grip || (event as PointerEvent).button !== 0) return false;
        const { left, top } = place.getBoundingClientRect();
        const { clientX: x, clientY: y } = event as PointerEvent;
        from = { x, y, left, top };
        // At the window: the first move of a quick hand may be far from the bubble already.
        view.addEventListener('pointermove', onMove, true);
      }
      if (event.type === 'pointerup' || event.type === 'pointercancel') end();
      return event.type === 'click' && moved;
    },
  };
}
