import { isElement, isOwn, isText } from '../../detection/flat-tree';
import { style } from '../../detection/layout';

/** What holds lines of text of its own: an element that is no part of a line, or a root. */
export type Block = Element | ShadowRoot;

/** A text node of a run, and where its text begins there. */
export interface Piece {
  node: Text;
  at: number;
}

/** Text that is read in one go: nothing but inline elements stands in it. */
export interface Run {
  text: string;
  pieces: Piece[];
}

/** Elements within a line, by their tag: asking for each one's style would cost a layout. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RP RT RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TSPAN TEXTPATH TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements whose text is not painted, or not by us to cover as text. */
const SKIP = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE TEXTAREA SELECT OPTION DATALIST IFRAME OBJECT VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
);
/** Ends a line within a block. */
const BREAK = '\n';

/** True for elements that are not looked into: nothing of the page's text, or Signpost's own. */
export function isSkipped(element: Element): boolean {
  return SKIP.has(element.tagName) || isOwn(element);
}

function isInline(element: Element): boolean {
  return INLINE.has(element.tagName.toUpperCase());
}

/** A link is read by itself: menus are rows of them with nothing between. */
function isLink(element: Element): boolean {
  return element.tagName === 'A' && element.hasAttribute('href');
}

/**
 * True for an inline element that is laid out as a block: its words are none with those beside it. Only
 * asked where no space parts them; letters that are placed one by one still make a word.
 */
function isSetApart(element: Element, before: string): boolean {
  const next = element.nextSibling;
  const abuts = /\S$/.test(before) || (next !== null && !(isText(next) && /^\s/.test(next.data)));
  if (!abuts) return false;
  return !/^(?:inline|contents|ruby|none)/.test(style(element).display);
}

/** The block that a node's text belongs to; null outside of any, or where nothing is looked at. */
export function blockOf(node: Node): Block | null {
  for (let one: Node | null = node; one; one = one.parentNode) {
    if (one.nodeType === 11) return 'host' in one ? (one as ShadowRoot) : null;
    if (!isElement(one)) continue;
    if (isSkipped(one)) return null;
    if (!isInline(one)) return one;
  }
  return null;
}

/**
 * The runs of a block, less those of blocks in it.
 * @param apart true for a text that stands by itself, and parts what is before it from what follows
 * @param whole true for an element whose text is read by itself
 */
export function runsOf(
  block: Block,
  apart: (text: Text) => boolean,
  whole: (element: Element) => boolean,
): Run[] {
  const runs: Run[] = [];
  let run: Run = { text: '', pieces: [] };
  const end = (): void => {
    if (run.pieces.length > 0 && /\S/.test(run.text)) runs.push(run);
    run = { text: '', pieces: [] };
  };
  const visit = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        const words = child.data;
        if (/\S/.test(words) && apart(child)) end();
        else {
          run.pieces.push({ node: child, at: run.text.length });
          run.text += words;
        }
      } else if (!isElement(child)) continue;
      else if (child.tagName === 'BR') run.text += BREAK;
      else if (isSkipped(child) || !isInline(child)) end();
      else {
        const alone = whole(child) || isLink(child) || isSetApart(child, run.text);
        if (alone) end();
        visit(child);
        if (alone) end();
      }
    }
  };
  visit(block);
  end();
  return runs;
}

/** All blocks in and below a node, each once; shadow roots and frames are not entered. */
export function* blocksIn(start: Element | ShadowRoot): Generator<Block> {
  if (isElement(start) && isSkipped(start)) return;
  if (!isElement(start) || !isInline(start)) yield start;
  for (let child = start.firstElementChild; child; child = child.nextElementSibling)
    yield* blocksIn(child);
}
