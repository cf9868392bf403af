import type { Subject } from '../subjects/types';
import { boxOf, fits, plain, standOff } from './geometry';

/** Resolves after the next frame has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/** How far a marker was from its place, CSS px, and in how many frames at all. */
export interface Stray {
  most: number;
  frames: number;
  /** False where the target never moved: something swallowed the wheel. */
  moved: boolean;
}

/** Measured in the page itself, frame by frame. */
export function measures(subject: Subject, target: () => Element | null) {
  const side = () => {
    const [element, ring] = [target(), subject.ring()];
    return element && ring && standOff(boxOf(element), ring);
  };
  return {
    /** From the call to the first painted frame with the marker on the target and a bubble, ms. */
    async toPaint(begin: () => void, most = 5_000): Promise<number | null> {
      const from = performance.now();
      begin();
      while (performance.now() - from < most) {
        await painted();
        const [element, ring] = [target(), subject.ring()];
        const bubble = subject.bubble()?.getBoundingClientRect();
        if (element && ring && bubble?.width && fits(boxOf(element), ring))
          return performance.now() - from;
      }
      return null;
    },

    /**
     * The largest distance, CSS px, of the marker from where it stood on its target at rest, at every
     * painted frame until `frames` are over. `step` is called once a frame.
     */
    async stray(frames: number, when: 'task' | 'frame' | 'none', step: (at: number) => void) {
      const rest = side();
      if (!rest) return null;
      const stray: Stray = { most: 0, frames: 0, moved: false };
      const top = target()?.getBoundingClientRect().top;
      for (let at = 0; at < frames; at += 1) {
        if (when === 'task') step(at);
        if (when === 'frame') requestAnimationFrame(() => step(at));
        await painted();
        if (target()?.getBoundingClientRect().top !== top) stray.moved = true;
        const now = side();
        if (!now) return null;
        const off = Math.max(...now.map((one, index) => Math.abs(one - (rest[index] ?? 0))));
        stray.most = Math.max(stray.most, off);
        if (off > 0.5) stray.frames += 1;
      }
      return stray;
    },

    /** Boxes of bubble and marker, and the scroll position, at every painted frame for `ms`. */
    async trace(ms: number) {
      const from = performance.now();
      const frames: string[] = [];
      let animated = 0;
      while (performance.now() - from < ms) {
        await painted();
        const ring = subject.ring();
        const bubble = subject.bubble()?.getBoundingClientRect();
        const root = (subject.bubble()?.getRootNode() ?? document) as Document | ShadowRoot;
        const running = [...document.getAnimations(), ...root.getAnimations()];
        animated = Math.max(animated, running.filter(moves).length);
        const box = (one?: DOMRect | null) => one && Object.values(plain(one)).map(Math.round);
        frames.push(JSON.stringify([scrollX, scrollY, box(ring), box(bubble)]));
      }
      return { different: new Set(frames).size, animated };
    },
  };
}

/** Fades and movements both count; what is over at once does not. */
function moves(animation: Animation): boolean {
  const { duration } = animation.effect?.getComputedTiming() ?? {};
  return animation.playState === 'running' && Number(duration) > 1;
}
