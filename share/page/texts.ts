import type { CoveredKind } from '../../console/share';
import { flatParent } from '../../detection/flat-tree';
import type { Plain } from '../plain';
import type { Span } from '../span';
import { inControl } from './boxed';
import { Highlights, type Stretch } from './highlights';
import type { Item, Items } from './items';
import { foreignLanguages, isOneWord, isSiteLabel, readRun } from './reading';
import { type Block, type Run, runsOf } from './runs';

/** Something covered in a block. */
export interface Covered {
  item: Item;
  stretches: Stretch[];
  ranges: StaticRange[];
}

/** What was found in a block. */
interface Found {
  covered: Covered[];
  /** Labels of the site, as they stand there. */
  labels: string[];
  words: number;
  unknown: number;
}

export interface TextsOptions {
  items: Items;
  /** The words known now. */
  plain(): Plain;
  /** True for a control that is ringed. */
  isRinged(element: Element): boolean;
  /** True for what is in such a control, too. */
  isTarget(element: Element): boolean;
  /** A label of languages (BCP 47) that are not spoken here. */
  met(languages: readonly string[]): void;
  /** Something was covered in a drawing, where no highlight is painted. */
  drawn(block: Element, item: Item | null): void;
}

/** With fewer labels of the site than this the page is not known. */
const LABELS = 2;
/** From this many words on, more strange ones than this mean a page that is not understood. */
const ENOUGH = 20;
const STRANGE = 0.5;
const SVG = 'http://www.w3.org/2000/svg';

/** The covered text of a page, block by block. */
export class Texts {
  readonly highlights = new Highlights();
  /** All text is covered but labels and targets. */
  unsure = true;
  private readonly blocks = new Map<Block, Found>();
  private readonly labels = new Map<string, number>();
  private words = 0;
  private unknown = 0;

  constructor(private readonly options: TextsOptions) {}

  /** Reads a block anew; nothing of it stays covered that need not be. */
  read(block: Block): void {
    this.forget(block);
    const found: Found = { covered: [], labels: [], words: 0, unknown: 0 };
    const label = (node: Text): boolean => {
      if (!isSiteLabel(node.data)) return false;
      const foreign = foreignLanguages(node.data);
      // "Vis" is Danish for "View", and a town in Croatia.
      if (foreign.length > 0 && isOneWord(node.data) && !isInControl(node)) return false;
      found.labels.push(node.data.trim());
      this.options.met(foreign);
      return true;
    };
    const target = block.nodeType === 1 && this.options.isTarget(block as Element);
    for (const run of runsOf(block, label, this.options.isRinged))
      this.readRun(run, block, found, target);
    if (found.labels.length + found.words + found.covered.length === 0) return;
    this.blocks.set(block, found);
    this.count(found, 1);
    this.tellDrawn(block, found);
  }

  /** Forgets blocks that left the page. */
  sweep(): void {
    for (const block of this.blocks.keys()) if (!isThere(block)) this.forget(block);
  }

  /** Whether the page is understood, by what was read of it so far. */
  judge(): boolean {
    const few = this.labels.size < LABELS;
    return few || (this.words >= ENOUGH && this.unknown / this.words > STRANGE);
  }

  /** Every block that was read and is in the page. */
  all(): Block[] {
    return [...this.blocks.keys()];
  }

  *covered(): Generator<[Block, Covered]> {
    for (const [block, { covered }] of this.blocks) for (const one of covered) yield [block, one];
  }

  /** Follows what is shown by exception. */
  refresh(): void {
    for (const [, one] of this.covered()) {
      const shown = this.options.items.isShown(one.item);
      if (shown === (one.ranges.length === 0)) continue;
      if (shown) this.highlights.remove(one.ranges);
      one.ranges = shown ? [] : this.highlights.add(one.stretches);
    }
  }

  clear(): void {
    this.highlights.clear();
    this.blocks.clear();
    this.labels.clear();
    this.words = 0;
    this.unknown = 0;
  }

  private readRun(run: Run, block: Block, found: Found, target: boolean): void {
    const ringed = target || run.pieces.every(({ node }) => this.isRinged(node));
    const { spans, words, unknown } = readRun(run, block, this.options.plain(), ringed);
    found.words += words;
    found.unknown += unknown;
    const all = this.unsure && !ringed ? everything(run, spans) : spans;
    for (const span of all) this.cover(run, span, found);
  }

  private isRinged(node: Text): boolean {
    const parent = flatParent(node);
    return parent !== null && this.options.isTarget(parent);
  }

  private cover(run: Run, { start, end, kind }: Span, found: Found): void {
    const item = this.options.items.ofText(kind as CoveredKind, run.text.slice(start, end));
    const stretches = run.pieces.flatMap(({ node, at }) => {
      const from = Math.max(0, start - at);
      const to = Math.min(node.length, end - at);
      return to > from ? [{ node, start: from, end: to }] : [];
    });
    const shown = this.options.items.isShown(item);
    const ranges = shown ? [] : this.highlights.add(stretches);
    found.covered.push({ item, stretches, ranges });
  }

  private forget(block: Block): void {
    const found = this.blocks.get(block);
    if (!found) return;
    for (const { ranges } of found.covered) this.highlights.remove(ranges);
    this.count(found, -1);
    this.blocks.delete(block);
    if (found.covered.length > 0) this.tellDrawn(block, { ...found, covered: [] });
  }

  private count({ labels, words, unknown }: Found, by: 1 | -1): void {
    this.words += by * words;
    this.unknown += by * unknown;
    for (const label of labels) {
      const number = (this.labels.get(label) ?? 0) + by;
      if (number > 0) this.labels.set(label, number);
      else this.labels.delete(label);
    }
  }

  private tellDrawn(block: Block, { covered }: Found): void {
    if (block.nodeType !== 1 || (block as Element).namespaceURI !== SVG) return;
    this.options.drawn(block as Element, covered[0]?.item ?? null);
  }
}

/** All that can be read of a run; what is known to be personal keeps its kind. */
function everything({ text }: Run, spans: readonly Span[]): Span[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [...spans];
  const start = text.search(/\S/);
  const [only] = spans;
  const kind = only && spans.length === 1 ? only.kind : 'text';
  return [{ start, end: text.trimEnd().length, kind }];
}

function isInControl(node: Text): boolean {
  const parent = flatParent(node);
  return parent !== null && inControl(parent);
}

function isThere(block: Block): boolean {
  try {
    return block.isConnected && block.ownerDocument.defaultView !== null;
  } catch {
    return false;
  }
}
