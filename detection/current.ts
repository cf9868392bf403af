import { partsAround } from './flat-tree';

/** True if a control stands for where one is already. */
export function isCurrent(element: Element): boolean {
  const current = element.getAttribute('aria-current');
  if (current && current !== 'false') return true;
  if (
    ['aria-selected', 'aria-checked', 'aria-pressed'].some(
      (one) => element.getAttribute(one) === 'true',
    )
  )
    return true;
  return /(?:^|[-_\s])(?:selected|current)(?:$|\s)/i.test(element.getAttribute('class') ?? '');
}

/** Parts around an entry in which the entry of the page itself is looked for, and controls in them: more is a page. */
const ENTRIES = 5;
const MOST_ENTRIES = 16;
/** Parts between the current entry and what holds both: "ul > li > a". */
const NEAR = 2;
/** Parts of a page: what holds one beside the entry is no list of entries. */
const PARTS = 'h1,main,[role=main],nav,[role=navigation],iframe';

/** The entry of the page that one is on, in the same bar, rail or list as an element; null if there is none. */
export function currentBeside(element: Element): Element | null {
  for (const part of partsAround(element, ENTRIES)) {
    const controls = [...part.querySelectorAll('a,button,[role=tab],[role=menuitem]')];
    const others = [...part.querySelectorAll(PARTS)].some((one) => !one.contains(element));
    if (controls.length > MOST_ENTRIES || others) return null;
    const current = controls.find((one) => one !== element && isCurrent(one));
    // Deep in another part, it is that part's.
    if (current) return partsAround(current, NEAR).includes(part) ? current : null;
  }
  return null;
}
