import type { Tab } from './browser/types.ts';
import type { Box } from './page/geometry.ts';

/** Looks at screenshots, in a blank page of its own. */
export interface Pixels {
  /**
   * Beside how many sides of the target something differs by 3:1 from what was there before (WCAG 2.2,
   * 1.4.11); 0 if the target itself has changed as much, as under a veil without a hole.
   */
  markedSides(before: string, after: string, target: Box): Promise<number>;
  /** How many sides of a box can be told from what is around it by 3:1. */
  edgedSides(shot: string, box: Box): Promise<number>;
}

/** How far from the target a marker is looked for, CSS px. */
const REACH = 20;

export function pixelsIn(tab: Tab): Pixels {
  return {
    markedSides: (before, after, target) =>
      tab.evaluate(countSides, { shots: [before, after], box: target, from: 1, to: REACH }),
    edgedSides: (shot, box) => tab.evaluate(countSides, { shots: [shot], box, from: -5, to: 5 }),
  };
}

/** The bubble may lie close to one side of the target. */
const ENOUGH = 3;

/** True once the sides of the target are marked; veils fade in, so that it may take a while. */
export async function isMarked(
  tab: Tab,
  pixels: Pixels,
  before: string,
  target: Box,
): Promise<boolean> {
  const from = Date.now();
  do {
    if ((await pixels.markedSides(before, await tab.screenshot(), target)) >= ENOUGH) return true;
  } while (Date.now() - from < 1_500);
  return false;
}

interface Question {
  /** One picture, or two: before and after. */
  shots: string[];
  box: Box;
  /** Looked at from here to there, CSS px outwards from the box's edge. */
  from: number;
  to: number;
}

/** Runs in the page. */
async function countSides({ shots, box, from, to }: Question): Promise<number> {
  const NEEDED = 3;
  const NEAR = 4;
  const pictures = await Promise.all(
    shots.map(async (shot) => {
      const data = Uint8Array.from(atob(shot), (one) => one.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      return (x: number, y: number) => {
        const { data: colour } = context.getImageData(Math.round(x), Math.round(y), 1, 1);
        const [r = 0, g = 0, b = 0] = [...colour].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
    }),
  );
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const lines = [
    (by: number) => [x, box.top - by] as const,
    (by: number) => [box.right + by - 1, y] as const,
    (by: number) => [x, box.bottom + by - 1] as const,
    (by: number) => [box.left - by, y] as const,
  ];
  const contrast = (one: number, other: number) =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const [first, second] = pictures;
  if (!first) return 0;
  const along = (line: (typeof lines)[number], look: typeof first) =>
    Array.from({ length: to - from + 1 }, (_, at) => look(...line(from + at)));
  if (!second)
    return lines.filter((line) => {
      const light = along(line, first);
      return light.some((one, at) =>
        light.slice(at, at + NEAR).some((other) => contrast(one, other) >= NEEDED),
      );
    }).length;
  if (contrast(first(box.left + 4, y), second(box.left + 4, y)) >= NEEDED) return 0;
  return lines.filter((line) => {
    const before = along(line, first);
    return along(line, second).some((now, at) => contrast(now, before[at] ?? now) >= NEEDED);
  }).length;
}
