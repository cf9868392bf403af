import type { Subject } from '../subjects/types';
import { type Box, boxOf, fits, isInWindow, isOnTop, overlap, plain } from './geometry';
import { measures } from './measures';

/** What can be seen at a moment. */
export interface Seen {
  bubble: Box | null;
  ring: Box | null;
  target: Box | null;
  close: Box | null;
  /** The marker is around the target, and only there. */
  ringed: boolean;
  /** The bubble is what is hit where it stands, all of it in the window. */
  shown: boolean;
  /** The bubble lies on the target. */
  covers: boolean;
  /** The target can be seen: it is what is hit in its middle, or the marker's veil is. */
  inWindow: boolean;
  scrollsSideways: boolean;
}

/** Makes the subject of a page steerable from outside: `window.compare`. */
export function expose(subject: Subject): void {
  const target = () => (window.findTarget ?? (() => document.querySelector('#target')))();
  const compare = {
    subject,
    start: (option: string | null = null, selector = '#target') => {
      const element = selector === '#target' ? target() : document.querySelector(selector);
      subject.point({ selector, element, option, rtl: document.dir === 'rtl' });
    },
    end: () => subject.end(),
    target,
    see(): Seen {
      const [bubble, ring, element, close] = [
        subject.bubble(),
        subject.ring(),
        target(),
        subject.close(),
      ];
      const at = element && boxOf(element);
      return {
        bubble: bubble && plain(bubble.getBoundingClientRect()),
        ring: ring && plain(ring),
        target: at,
        close: close && plain(close.getBoundingClientRect()),
        ringed: Boolean(at && ring && fits(at, ring)),
        shown: Boolean(bubble && isInWindow(bubble.getBoundingClientRect()) && isOnTop(bubble)),
        covers: Boolean(at && bubble && overlap(at, bubble.getBoundingClientRect())),
        inWindow: Boolean(at && isInWindow(at)),
        scrollsSideways: document.documentElement.scrollWidth > innerWidth,
      };
    },
    ...measures(subject, target),
  };
  window.compare = compare;
}

declare global {
  interface Window {
    /** A page may say where its target is; `#target` otherwise. */
    findTarget?: () => Element | null;
    compare: ReturnType<typeof measures> & {
      subject: Subject;
      start(option?: string | null, selector?: string): void;
      end(): void;
      target(): Element | null;
      see(): Seen;
    };
  }
}
