import type { Snapshot } from '../../components/review/picture/snapshot';
import type { PageScene } from '../../review/scene-pages';

/** Where pages of the practice account are drawn: opening menus there takes no focus from here. */
export class Snapshots {
  #stage: Promise<Window> | null = null;
  readonly #taken = new Map<string, Promise<Snapshot>>();

  /** A page in a language; drawn once. */
  take(page: PageScene, language: string): Promise<Snapshot> {
    const key = JSON.stringify([page, language]);
    const before = this.#taken.get(key);
    if (before) return before;
    this.#stage ??= openStage();
    const taken = this.#stage.then((stage) => {
      const take = (stage as Window & typeof globalThis).signpostStage;
      if (!take) throw new Error('The practice account did not come.');
      return take(page, language);
    });
    this.#taken.set(key, taken);
    return taken;
  }
}

/** A frame out of sight that holds nothing but the practice account. */
async function openStage(): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.className = 'stage';
  frame.title = 'Practice account';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.src = 'review.html?stage';
  await new Promise<void>((resolve) => {
    window.addEventListener('message', function hear({ source, data }) {
      if (source !== frame.contentWindow || data !== 'stage') return;
      window.removeEventListener('message', hear);
      resolve();
    });
    document.body.append(frame);
  });
  return frame.contentWindow as Window;
}
