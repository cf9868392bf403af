import { isTitle } from './context';
import { roleOf } from './controls';
import type { Blocker } from './dialogs';
import { flatElements, isInside } from './flat-tree';
import { normal } from './normal';
import type { Page } from './page';
import { textOf } from './text';

/** Fewest controls of a sheet: less is a question and its answers. */
const FEWEST = 3;

/**
 * True for a sheet of telephones that lists what can be done with the page's own subscription: under its
 * name, and without another word, stand controls alone. It is the menu of the page below it.
 */
export function isSheetOfProduct(page: Page, blocker: Blocker | null): boolean {
  return blocker !== null && page.once(listsForProduct, blocker.dialog);
}

function listsForProduct(sheet: Element, page: Page): boolean {
  const controls = [...flatElements(sheet)].filter((one) => roleOf(one) && page.shows(one));
  if (controls.length < FEWEST) return false;
  const said = textOf(sheet, page, 200, controls);
  return page.products.some(
    ({ node, parent, text, kind }) =>
      kind === 'consumer' && isTitle(parent) && !isInside(node, sheet) && normal(text) === said,
  );
}
