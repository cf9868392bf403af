import type { Draw, Drawing } from '../../components/review/model';
import { trialsOf } from '../../components/review/views';
import type { Finding } from '../../review/checks/finding';
import type { Reviewed } from '../../review/language';
import { layoutFindings, type Misfit } from '../../review/misfits';
import { pageOf } from '../../review/pseudo';
import { sceneKey, sceneOf } from '../../review/scenes';
import { withTexts } from '../../review/texts';
import type { Desk } from './desk';

/** Trials that found nothing until the desk is shown anew for their number alone: that is work, too. */
const IN_SILENCE = 10;

/**
 * Draws texts out of sight, in the windows where they have the least room, and tells the desk what
 * does not fit: first the current text, then all others of the language, while nothing else is done.
 */
export class Trials {
  readonly #desk: Desk;
  readonly #draw: Draw;
  readonly #box: HTMLElement;
  #running = false;
  /** Trials of which the desk has not shown anything yet. */
  #silent = 0;

  constructor(desk: Desk, draw: Draw) {
    this.#desk = desk;
    this.#draw = draw;
    this.#box = document.createElement('div');
    this.#box.className = 'stage';
    this.#box.inert = true;
    this.#box.setAttribute('aria-hidden', 'true');
    document.body.append(this.#box);
  }

  /** To be called whenever something may have changed; does nothing while it is at work. */
  look(): void {
    if (this.#running) return;
    this.#running = true;
    void this.#work().finally(() => {
      this.#running = false;
    });
  }

  async #work(): Promise<void> {
    for (;;) {
      await idle();
      const next = this.#next();
      if (!next) return;
      await this.#try(next);
    }
  }

  /** The current text as it is being written, else the first that has not been tried. */
  #next(): Reviewed | null {
    const current = this.#desk.current();
    if (current && !this.#desk.isTried(current)) return current;
    return this.#desk.untried()[0] ?? null;
  }

  /** Tries a text, and with it all others that are seen in the same picture. */
  async #try(one: Reviewed): Promise<void> {
    const { language } = this.#desk.state.place;
    const words = this.#desk.shelf.words(language);
    if (!words) return;
    const scene = sceneOf(one.id);
    const text = withTexts(words, new Map([[one.id, one.text]]));
    const key = sceneKey(scene, one.id);
    const same = this.#desk.shelf
      .texts(language)
      .filter(({ id }) => id !== one.id && sceneKey(sceneOf(id), id) === key);
    const found = new Map<Reviewed, Finding[]>([one, ...same].map((other) => [other, []]));
    for (const { view, where, lines } of trialsOf(scene)) {
      const drawing = { id: one.id, scene, text, page: pageOf(language), view };
      const misfits = await this.#misfits(drawing, lines);
      for (const [other, findings] of found) {
        findings.push(...layoutFindings(other.text, misfits, where));
      }
    }
    for (const [other, findings] of found) this.#desk.drawn(language, other, findings);
    this.#tell([...found.values()].some((findings) => findings.length > 0));
  }

  /** Has the desk shown anew where there is something to see. */
  #tell(found: boolean): void {
    this.#silent += 1;
    if (!found && this.#silent < IN_SILENCE && this.#desk.untried().length > 0) return;
    this.#silent = 0;
    this.#desk.changed();
  }

  async #misfits(drawing: Drawing, lines: number): Promise<Misfit[]> {
    const frame = document.createElement('iframe');
    frame.tabIndex = -1;
    frame.title = 'Trial';
    this.#box.append(frame);
    try {
      const drawn = await this.#draw(frame, drawing);
      const misfits = drawn.misfits(lines);
      drawn.destroy();
      return misfits;
    } catch {
      return [];
    } finally {
      frame.remove();
    }
  }
}

/** Resolves when the browser has nothing better to do, or after a while. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
}
