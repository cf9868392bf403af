import type { CoveredItem } from '../../console/share';
import { isInside } from '../../detection/flat-tree';
import { type Plain, plainIn } from '../plain';
import { Boxes } from './boxes';
import { type Item, Items } from './items';
import { coverLayer } from './layer';
import { OwnText } from './own';
import { listenForPresses } from './press';
import { type Block, blockOf, blocksIn } from './runs';
import { Texts } from './texts';
import { Tree } from './tree';

/** What share mode tells of a page. */
export interface Told {
  items: CoveredItem[];
  unsure: boolean;
}

export interface ShareOptions {
  document: Document;
  /** The page's address now. */
  address(): string;
  /** Controls that are ringed now. */
  targets(): readonly Element[];
  /** Told after every change of what is covered. */
  tell(told: Told): void;
  /** Labels in languages (BCP 47) were met whose words are not known here; each is told once. */
  want(languages: string[]): void;
}

export interface Share {
  /** Shows something by exception, or covers it again. */
  reveal(id: string, shown: boolean): void;
  /** The languages in which words are known: BCP 47. */
  speak(languages: readonly string[]): void;
  /** Other controls are ringed. */
  retarget(): void;
  /** Takes every cover away; the page is as it was. */
  stop(): void;
}

/** Changes are told together, so long after the first of them: ms. */
const SOON = 150;
/** Once it has been still for this long the whole page is gone over once more: ms. */
const QUIET = 1500;
/** A page that is never still is gone over so long after it was last: ms. */
const RESTLESS = 5000;
/** More than this need not be listed. */
const MOST_TOLD = 300;

/**
 * Covers what is personal on a page, before it is painted, without changing a node or an attribute of
 * it. What is covered stays so until it is shown by exception; nothing runs while nothing changes.
 */
export function startShare(options: ShareOptions, languages: readonly string[]): Share {
  return new Mode(options, languages);
}

class Mode implements Share {
  private readonly items = new Items();
  private readonly tree: Tree;
  private readonly texts: Texts;
  private readonly boxes: Boxes;
  private readonly own: OwnText;
  private readonly layer: ReturnType<typeof coverLayer>;
  private readonly end = new AbortController();
  private plain: Plain;
  private targets: readonly Element[] = [];
  private address: string;
  private still: ReturnType<typeof setTimeout> | undefined;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private swept = performance.now();
  private failed = false;
  private told = '';
  private readonly asked = new Set<string>();
  private coveredWords: ReadonlySet<string> | null = null;

  constructor(
    private readonly options: ShareOptions,
    languages: readonly string[],
  ) {
    const { document } = options;
    this.plain = plainIn(languages);
    this.address = options.address();
    this.targets = options.targets();
    this.layer = coverLayer(document);
    const isTarget = (element: Element) => this.targets.some((one) => isInside(element, one));
    this.texts = new Texts({
      items: this.items,
      plain: () => this.plain,
      isRinged: (element) => this.targets.includes(element),
      isTarget,
      met: (languages) => this.meet(languages),
      drawn: (block, item) => this.boxes.drawing(block, item),
    });
    this.boxes = new Boxes({
      document,
      layer: this.layer,
      items: this.items,
      how: () => ({
        plain: this.plain,
        unsure: this.texts.unsure,
        isOpen: (frame) => this.tree.isOpen(frame),
        isTarget,
        holdsTarget: (element) => this.targets.some((one) => isInside(one, element)),
      }),
      press: (item) => this.toggle(item),
    });
    this.own = new OwnText(
      document,
      this.texts.highlights,
      () => this.plain,
      () => this.words(),
    );
    this.tree = new Tree(document, {
      entered: (element) => this.boxes.enter(element),
      filled: (root) => {
        const start = root.nodeType === 9 ? (root as Document).body : (root as ShadowRoot);
        if (start) for (const block of blocksIn(start)) this.texts.read(block);
      },
      opened: (root) => {
        this.layer.hear(root);
        listenForPresses(root, this.texts, (item) => this.toggle(item), this.end.signal);
        root.addEventListener('scroll', (event) => this.scrolled(event), {
          capture: true,
          passive: true,
          signal: this.end.signal,
        });
        // Pictures get their size, or their words instead, when they have come or can't.
        for (const type of ['load', 'error'])
          root.addEventListener(type, () => this.boxes.soon(), {
            capture: true,
            signal: this.end.signal,
          });
        root.addEventListener('input', () => this.boxes.refresh(), {
          capture: true,
          signal: this.end.signal,
        });
      },
      changed: (records) => this.safely(() => this.take(records)),
      framed: () => this.boxes.soon(),
    });
    this.safely(() => {
      this.tree.start();
      this.settleUnsure();
      this.boxes.refresh();
    });
    this.listen();
    this.plan();
  }

  reveal(id: string, shown: boolean): void {
    this.items.show(id, shown);
    this.texts.refresh();
    this.boxes.refresh();
    this.tell();
  }

  speak(languages: readonly string[]): void {
    const plain = plainIn(languages);
    if (plain === this.plain) return;
    this.plain = plain;
    this.again();
  }

  retarget(): void {
    const before = this.targets;
    this.targets = this.options.targets();
    const changed = [...before, ...this.targets].filter(
      (one) => !(before.includes(one) && this.targets.includes(one)),
    );
    for (const element of changed) if (element.isConnected) this.readAround(element);
    if (changed.length > 0) this.boxes.soon();
    this.own.look();
    this.plan();
  }

  stop(): void {
    this.end.abort();
    clearTimeout(this.still);
    clearTimeout(this.quiet);
    this.tree.stop();
    this.own.stop();
    this.boxes.stop();
    this.texts.clear();
    this.layer.stop();
  }

  private take(records: readonly MutationRecord[]): void {
    this.moved();
    this.coveredWords = null;
    this.layer.opened(records);
    const dirty = new Set<Block>();
    const note = (block: Block | null): void => {
      if (block) dirty.add(block);
    };
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') continue;
      note(blockOf(target));
      for (const node of addedNodes) {
        if (node.nodeType === 1 && node.isConnected)
          for (const block of blocksIn(node as Element)) dirty.add(block);
      }
    }
    this.texts.sweep();
    this.texts.highlights.look();
    for (const block of dirty) this.texts.read(block);
    this.settleUnsure();
    this.own.look();
    this.boxes.soon();
    this.plan();
  }

  /** What can't be read can't be left to be seen: the whole window is covered until it can. */
  private safely(run: () => void): void {
    try {
      run();
      if (!this.failed) return;
      this.failed = false;
      this.layer.veil(false);
    } catch {
      this.failed = true;
      this.layer.veil(true);
      this.plan();
    }
  }

  /** The page is understood, or no longer: everything is read anew. */
  private settleUnsure(): void {
    const unsure = this.texts.judge();
    if (unsure === this.texts.unsure) return;
    this.texts.unsure = unsure;
    this.again();
  }

  private again(): void {
    this.coveredWords = null;
    for (const block of this.texts.all()) this.texts.read(block);
    // Other words are known, so it may be understood now.
    const unsure = this.texts.judge();
    if (unsure !== this.texts.unsure) {
      this.texts.unsure = unsure;
      for (const block of this.texts.all()) this.texts.read(block);
    }
    this.own.look();
    this.boxes.soon();
    this.plan();
  }

  private meet(languages: readonly string[]): void {
    const news = languages.filter((language) => !this.asked.has(language));
    if (news.length === 0) return;
    for (const language of news) this.asked.add(language);
    this.options.want(news);
  }

  private readAround(element: Element): void {
    const around = blockOf(element);
    if (around) this.texts.read(around);
    for (const block of blocksIn(element)) this.texts.read(block);
  }

  /** Another address is another page, though its nodes may stay: exceptions end. */
  private moved(): void {
    const address = this.options.address();
    if (address === this.address) return;
    this.address = address;
    this.items.coverAll();
    this.texts.refresh();
    this.boxes.soon();
    this.plan();
  }

  private listen(): void {
    const view = this.options.document.defaultView as Window & typeof globalThis;
    const { signal } = this.end;
    const moved = (): void => this.moved();
    view.navigation?.addEventListener('currententrychange', moved, { signal });
    view.addEventListener('popstate', moved, { signal });
    const shown = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return;
      this.items.coverAll();
      this.told = '';
      this.again();
    };
    view.addEventListener('pageshow', shown, { signal });
    const look = (): void => {
      this.tree.look();
      this.boxes.soon();
    };
    for (const type of ['readystatechange', 'visibilitychange', 'transitionend', 'change'])
      this.options.document.addEventListener(type, look, { capture: true, signal });
  }

  private scrolled({ target }: Event): void {
    const node = target as Node | null;
    if (node && node !== this.options.document) this.boxes.scrolled(node);
  }

  /** What is covered in the page, word for word, white space folded. */
  private words(): ReadonlySet<string> {
    if (!this.coveredWords) {
      const found = new Set<string>();
      for (const [, { stretches }] of this.texts.covered()) {
        const words = stretches.map(({ node, start, end }) => node.data.slice(start, end));
        found.add(words.join('').replace(/\s+/g, ' ').trim());
      }
      this.coveredWords = found;
    }
    return this.coveredWords;
  }

  private toggle(item: Item): void {
    this.reveal(item.id, !this.items.isShown(item));
  }

  private plan(): void {
    this.still ??= setTimeout(() => this.tell(), SOON);
    if (this.quiet !== undefined && performance.now() - this.swept > RESTLESS) return;
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      this.safely(() => {
        this.tree.sweep();
        this.boxes.restyled();
        this.again();
      });
      // What that changed needs no third look.
      clearTimeout(this.quiet);
      this.quiet = undefined;
      this.swept = performance.now();
      this.tell();
    }, QUIET);
  }

  /** Tells what is covered that can be seen, or could be after scrolling. */
  private tell(): void {
    clearTimeout(this.still);
    this.still = undefined;
    const seen = new Map<string, Item>();
    for (const [block, { item }] of this.texts.covered()) {
      if (seen.has(item.id)) continue;
      const element = block.nodeType === 11 ? (block as ShadowRoot).host : (block as Element);
      if (element.checkVisibility({ visibilityProperty: true })) seen.set(item.id, item);
    }
    for (const [, item] of this.boxes.told()) seen.set(item.id, item);
    const items = [...seen.values()].slice(0, MOST_TOLD).map((item) => this.items.told(item));
    const told: Told = { items, unsure: this.texts.unsure || this.failed };
    const telling = JSON.stringify(told);
    if (telling === this.told) return;
    this.told = telling;
    this.options.tell(told);
  }
}
