/**
 * Keeps scrolling within a picture: `scrollIntoView` scrolls every window around a frame as well, and
 * the desk would jump with each picture that is drawn.
 */
export function keepScrolling(own: Document): void {
  const view = own.defaultView as Window & typeof globalThis;
  view.Element.prototype.scrollIntoView = function within(this: Element) {
    for (let part = this.parentElement; part; part = part.parentElement) {
      const isRoot = part === own.documentElement;
      if (!isRoot && view.getComputedStyle(part).overflow === 'visible') continue;
      const room = isRoot
        ? { left: 0, top: 0, width: part.clientWidth, height: part.clientHeight }
        : part.getBoundingClientRect();
      const box = this.getBoundingClientRect();
      part.scrollTop += middle(box.top, box.height) - middle(room.top, room.height);
      const aside = box.left < room.left || box.right > room.left + room.width;
      if (aside) part.scrollLeft += middle(box.left, box.width) - middle(room.left, room.width);
    }
  };
}

function middle(start: number, length: number): number {
  return start + length / 2;
}
