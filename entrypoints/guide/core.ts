import type { Overlay, OverlayCommand, OverlayModel, Remark } from '../../components/overlay/model';
import type { Look, PageWatch, watchPage } from '../../detection/watch';
import { type Lesson, learn } from '../../guide/lessons';
import type { Command, Session, Shown } from '../../guide/messages';
import { begin, fold, memoryOf, obey, type Progress } from '../../guide/progress';
import type { Target } from '../../guide/reading';
import type { Text } from '../../locales/text';
import { areaOf, isGuidable } from '../../site/addresses';
import type { Detection } from './detection';
import type { Link } from './link';
import { modelOf } from './model';
import { watchPicks } from './picks';

export interface GuideOptions {
  document: Document;
  /** The address of the page; the practice account gives one of its own. */
  address(): string;
  link: Link;
  detection: Detection;
  /** Has the page read whenever it has changed (`detection/watch.ts`). */
  watchPage: typeof watchPage;
  /** Shows the walkthrough in the page (`components/overlay/mount.ts`). */
  mount(document: Document, send: (command: OverlayCommand) => void): Overlay;
  /** Says of each target where it stands (`detection/whereabouts.ts`). */
  placed(targets: readonly Target[], elements: readonly Element[], document: Document): Target[];
  /** The words that are loaded now. */
  text(): Text | undefined;
  /** Reloads the page, because the person asked for it. */
  reload(): void;
  /** A place that the page itself can go to; true if it did. */
  open?(command: Extract<Command, { type: 'open' }>): boolean;
  /** Hears of every look at the page; of null when there are none any more. */
  onLook?(look: Look | null): void;
  /** The guide has left the page: no element, listener or observer of it remains. */
  onEnd(): void;
}

/** How long a guide without its extension waits for the one of the new version, ms. */
const FAREWELL_MS = 3000;

/**
 * The walkthrough in one page: watches it, folds what it sees into the progress and shows it at
 * once, and tells the background, which does the same and remembers. Ends by itself when the
 * walkthrough is stopped, on sign-in pages, and when the extension is gone.
 */
export class Guide {
  readonly #options: GuideOptions;
  readonly #end = new AbortController();
  readonly #picks: ReturnType<typeof watchPicks>;
  #progress: Progress | null = null;
  #shown: Shown | undefined;
  #watch: PageWatch | null = null;
  #watching = false;
  /** What was seen last in this page, while it is watched. */
  #seen: Look | null = null;
  #overlay: Overlay | null = null;
  /** Counts what was sent: only the answer to the last request may correct what is shown. */
  #sent = 0;
  #told = '';
  #lessons: readonly Lesson[] = [];
  #remark: Remark | null = null;
  /** Languages whose words have been asked for. */
  readonly #asked = new Set<string>();
  #farewell: ReturnType<typeof setTimeout> | undefined;

  constructor(options: GuideOptions) {
    this.#options = options;
    const { link } = options;
    const { signal } = this.#end;
    const view = options.document.defaultView as Window & typeof globalThis;
    const choose = (subscription: string): void => this.obey({ type: 'choose', subscription });
    this.#picks = watchPicks(view, () => this.#seen, choose, signal);
    link.listen((session) => this.#accept(session), signal);
    const shown = (event: PageTransitionEvent): void => {
      if (!event.persisted) return;
      // Other pages were met meanwhile: what this one shows has to be told anew.
      this.#told = '';
      this.ask();
      this.#watch?.look();
    };
    view.addEventListener('pageshow', shown, { signal });
    // Old browsers have no navigation events; there the next reading notices the new address.
    const moved = (): void => this.#moved();
    view.navigation?.addEventListener('currententrychange', moved, { signal });
    view.addEventListener('popstate', moved, { signal });
  }

  /** Asks how things stand, and shows it; nothing is looked at before what was learned is known. */
  ask(): void {
    const ask = (): void => this.#send({ type: 'session' });
    this.#options.link
      .lessons((lessons) => {
        this.#lessons = lessons;
        this.#watch?.look();
      }, this.#end.signal)
      .then(ask, ask);
  }

  /** Leaves the page as it was. */
  end(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    clearTimeout(this.#farewell);
    this.#rest();
    this.#overlay?.destroy();
    this.#overlay = null;
    this.#options.onLook?.(null);
    this.#options.onEnd();
  }

  /** Carries out a command here at once, and in the background. */
  obey(command: OverlayCommand): void {
    if (command.type === 'reload') {
      this.#options.reload();
      return;
    }
    if (command.type === 'wrong' || command.type === 'picked') {
      this.#learn(command);
      return;
    }
    if (command.type === 'open' && this.#options.open?.(command)) return;
    if (command.type === 'stop') this.end();
    else if (this.#progress) this.#show(obey(this.#progress, command));
    this.#send(command);
    this.#watch?.look();
  }

  /** Takes a lesson if the page reads as the person says with it; it is kept on the device. */
  #learn(command: Extract<OverlayCommand, { type: 'wrong' | 'picked' }>): void {
    const progress = this.#progress;
    const wrong = command.type === 'wrong';
    const element = wrong ? this.#seen?.elements[0] : command.element;
    if (!progress || !element) return;
    const { document, address, detection } = this.#options;
    const taught = detection.lessonOf(element, progress.step, wrong ? 'wrong' : 'right');
    const lessons = taught ? learn(this.#lessons, taught.lesson) : this.#lessons;
    const memory = { ...memoryOf(progress), lessons };
    const ringed =
      taught && detection.read(document, address(), memory, true).elements.includes(taught.element);
    const takes = taught !== null && ringed !== wrong;
    this.#remark = takes ? (wrong ? 'wrong-thanks' : 'pick-thanks') : 'pick-refused';
    if (takes) {
      this.#lessons = lessons;
      this.#options.link.keep(lessons);
      this.#watch?.look();
    }
    this.#show(progress);
  }

  #send(request: Parameters<Link['send']>[0]): void {
    this.#sent += 1;
    const mine = this.#sent;
    this.#options.link.send(request).then(
      (session) => {
        if (mine === this.#sent) this.#accept(session);
      },
      () => {
        this.#told = '';
        this.#cutOff();
      },
    );
  }

  #accept(session: Session | null): void {
    if (this.#end.signal.aborted) return;
    if (!session) {
      this.end();
      return;
    }
    const chosen = this.#progress?.chosen;
    this.#shown = session.shown;
    // The page decides: what is seen here counts for more than what was remembered elsewhere.
    const seen = this.#seen?.reading;
    this.#show(seen ? fold(session.progress, seen) : session.progress);
    // Which control is meant may hang on the choice.
    if (session.progress.chosen !== chosen) this.#watch?.look();
  }

  #look(seen: Look): void {
    if (!this.#progress || this.#gone()) return;
    this.#fetchWords(seen.wants);
    // The very first look has nothing to take back: it waits for the words.
    if (seen.wants.length > 0 && !this.#seen) return;
    const { placed, document } = this.#options;
    const targets = placed(seen.reading.targets, seen.elements, document);
    const look = { ...seen, reading: { ...seen.reading, targets } };
    this.#seen = look;
    this.#options.onLook?.(look);
    this.#picks.follow(look);
    this.#show(fold(this.#progress, look.reading));
    if (this.#cutOff()) return;
    const telling = JSON.stringify(look.reading);
    if (telling === this.#told) return;
    this.#told = telling;
    this.#send({ type: 'reading', reading: look.reading });
  }

  /** The page speaks a language whose words are not here yet: it is looked at again once they are. */
  #fetchWords(languages: readonly string[]): void {
    const news = languages.filter((language) => !this.#asked.has(language));
    if (news.length === 0) return;
    for (const language of news) this.#asked.add(language);
    this.#options.link.words(news).then(
      () => this.#watch?.look(),
      () => {
        for (const language of news) this.#asked.delete(language);
        this.#cutOff();
      },
    );
  }

  #show(progress: Progress): void {
    if (progress.step !== this.#progress?.step) this.#remark = null;
    this.#progress = progress;
    if (this.#gone()) return;
    if (progress.run === 'paused') this.#rest();
    else if (!this.#watching) this.#startWatch();
    // The first look may have gone further already.
    const model = this.#model(this.#progress);
    if (!model || this.#end.signal.aborted) return;
    this.#overlay ??= this.#options.mount(this.#options.document, (command) => this.obey(command));
    this.#overlay.update(model);
  }

  /** The first look comes before this returns. */
  #startWatch(): void {
    this.#watching = true;
    const watch = this.#options.watchPage({
      document: this.#options.document,
      readerOf: this.#options.detection.readerOf,
      address: this.#options.address,
      memory: () => ({ ...memoryOf(this.#progress ?? begin()), lessons: this.#lessons }),
      onLook: (look) => this.#look(look),
    });
    if (this.#watching) this.#watch = watch;
    else watch.stop();
  }

  #rest(): void {
    this.#watching = false;
    this.#watch?.stop();
    this.#watch = null;
    this.#seen = null;
    this.#told = '';
  }

  /** True, and the guide gone, where it must not be: on a sign-in page that the site slid in. */
  #gone(): boolean {
    if (this.#end.signal.aborted) return true;
    if (isGuidable(areaOf(this.#options.address()))) return false;
    this.end();
    return true;
  }

  /**
   * True once the extension was updated, switched off or removed under this page. After an update a
   * new guide comes and takes over; if none does, this one goes quietly.
   */
  #cutOff(): boolean {
    if (this.#options.link.connected()) return false;
    this.#farewell ??= setTimeout(() => this.end(), FAREWELL_MS);
    return true;
  }

  #moved(): void {
    if (!this.#gone()) this.#watch?.look();
  }

  /** Null while nothing can be said: without words, and about a page that has not been looked at yet. */
  #model(progress: Progress): OverlayModel | null {
    const text = this.#options.text();
    if (!text || (progress.run === 'running' && !this.#seen && !this.#overlay)) return null;
    return modelOf(progress, { seen: this.#seen, shown: this.#shown, remark: this.#remark, text });
  }
}
