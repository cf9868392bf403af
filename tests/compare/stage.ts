import type { Tab } from './browser/types.ts';
import type { Box } from './page/geometry.ts';
import type { Seen } from './page/probe.ts';
import type { Pixels } from './pixels.ts';

/** What a row works with: a page with a subject on it, not started yet. */
export interface Stage {
  tab: Tab;
  pixels: Pixels;
  /** The documented option that is tried; null for the defaults. */
  option: string | null;
  start(): Promise<void>;
  see(): Promise<Seen>;
  /** True as soon as it holds; false if it does not within `most` ms. */
  until(holds: (seen: Seen) => boolean, most?: number): Promise<boolean>;
  /** Waits until bubble and marker stand still. */
  still(): Promise<Seen>;
  /** Presses the middle of a box with the mouse. */
  press(box: Box | null): Promise<void>;
}

export function stageOf(tab: Tab, pixels: Pixels, option: string | null): Stage {
  const see = () => tab.evaluate(() => window.compare.see());
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const stage: Stage = {
    tab,
    pixels,
    option,
    start: () => tab.evaluate((name) => window.compare.start(name), option),
    see,
    async until(holds, most = 3_000) {
      const from = Date.now();
      do {
        if (holds(await see())) return true;
        await pause(40);
      } while (Date.now() - from < most);
      return false;
    },
    async still() {
      let before = '';
      let same = 0;
      for (let turn = 0; turn < 50 && same < 6; turn += 1) {
        const now = JSON.stringify(await see());
        same = now === before ? same + 1 : 0;
        before = now;
        await pause(50);
      }
      return see();
    },
    async press(box) {
      if (box) await tab.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    },
  };
  return stage;
}
