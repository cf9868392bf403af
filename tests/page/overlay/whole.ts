import { expect } from 'vitest';
import { overlaps, part, parts, rings } from './support';

/** What is pressed is at least so large, CSS px. */
const PRESS = 43.9;

/** The bubble is in the window, off the rings, nothing of it is cut off, and all can be pressed. */
export function expectWhole(): void {
  const bubble = part('.bubble').getBoundingClientRect();
  expect(bubble.left).toBeGreaterThanOrEqual(0);
  expect(bubble.top).toBeGreaterThanOrEqual(0);
  expect(bubble.right).toBeLessThanOrEqual(innerWidth);
  expect(bubble.bottom).toBeLessThanOrEqual(innerHeight);
  for (const ring of rings()) expect(overlaps(bubble, ring.getBoundingClientRect())).toBe(false);

  for (const one of parts('.bubble, .text, button'))
    expect(one.scrollWidth, one.className).toBeLessThanOrEqual(one.clientWidth + 1);
  for (const one of parts('button'))
    expect(one.scrollHeight, one.textContent ?? '').toBeLessThanOrEqual(one.clientHeight + 1);
  for (const one of parts('button')) {
    const { width, height } = one.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(PRESS);
  }
  const boxes = parts('button').map(seen);
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      expect(one !== null && other !== null && overlaps(shrunk(one), other)).toBe(false);
}

/** As far as its scroller lets it be seen; null: not at all. */
function seen(button: HTMLElement): DOMRect | null {
  const { left, top, right, bottom } = button.getBoundingClientRect();
  const scroller = button.closest('.text, .bubble')?.getBoundingClientRect();
  const from = Math.max(top, scroller?.top ?? top);
  const to = Math.min(bottom, scroller?.bottom ?? bottom);
  return to > from + 2 ? new DOMRect(left, from, right - left, to - from) : null;
}

/** Neighbours may touch. */
function shrunk({ left, top, right, bottom }: DOMRect): DOMRect {
  return new DOMRect(left + 1, top + 1, right - left - 2, bottom - top - 2);
}
