import type { CoveredKind } from '../../console/share';
import type { Plain } from '../plain';
import type { Block } from './runs';

/** No label is longer: characters. */
const LONGEST = 60;
/** So many ancestors are gone up, and neighbours gone back, for a label. */
const UP = 3;
const BACK = 6;
const LABELS =
  'dt,th,label,legend,h1,h2,h3,h4,h5,h6,summary,[role=rowheader],[role=columnheader],[role=heading]';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,summary,[role=heading]';
const CELLS = 'td,[role=cell],[role=gridcell]';
const ROWS = 'tr,[role=row]';

/** The kind of what a block holds, by the label that stands beside it; null if none announces anything. */
export function announcedBeside(block: Block, plain: Plain): CoveredKind | null {
  if (block.nodeType === 11 || (block as Element).closest(LABELS)) return null;
  const element = block as Element;
  return byCell(element, plain) ?? byNeighbour(element, plain) ?? byHeading(element, plain);
}

function told(label: Element | null | undefined, plain: Plain, whole = false): CoveredKind | null {
  const text = label?.textContent?.trim() ?? '';
  return text && text.length <= LONGEST ? plain.announced(text, whole) : null;
}

/** By the head of its row or column. */
function byCell(element: Element, plain: Plain): CoveredKind | null {
  const cell = element.closest(CELLS);
  const row = cell?.parentElement?.closest(ROWS);
  if (!cell || !row) return null;
  const cells = [...row.children];
  const head = row.querySelector('th,[role=rowheader]') ?? (cells.length === 2 ? cells[0] : null);
  const own = head === cell ? null : told(head, plain);
  if (own) return own;
  const table = row.closest('table,[role=table],[role=grid],[role=treegrid]');
  const heads = table?.querySelectorAll('thead th,thead td,[role=columnheader]');
  return told(heads?.[cells.indexOf(cell)], plain);
}

/** By the term of a list, or what stands just before it. */
function byNeighbour(element: Element, plain: Plain): CoveredKind | null {
  if (element.closest('dd')) {
    let term = element.closest('dd')?.previousElementSibling;
    while (term && term.tagName !== 'DT') term = term.previousElementSibling;
    if (term) return told(term, plain);
  }
  let one: Element | null = element;
  for (let up = 0; one && up < UP; up += 1) {
    const before: Element | null = one.previousElementSibling;
    if (before) return told(before, plain);
    one = one.parentElement;
  }
  return null;
}

/** By the heading of its section: "Delivery address". */
function byHeading(element: Element, plain: Plain): CoveredKind | null {
  let one: Element | null = element;
  for (let up = 0; one && up < UP; up += 1) {
    let before: Element | null = one.previousElementSibling;
    for (let back = 0; before && back < BACK; back += 1) {
      if (before.matches(HEADINGS)) return told(before, plain, true);
      before = before.previousElementSibling;
    }
    one = one.parentElement;
  }
  return null;
}
