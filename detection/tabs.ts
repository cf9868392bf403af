import type { Context } from './context';
import { isCurrent } from './current';
import { lineage } from './flat-tree';
import { style } from './layout';
import type { Control, Page } from './page';

/** The Manage Subscriptions tab or entry that is open now, if there is one. */
export function openManageTab({ page }: Context): Control | undefined {
  return page.find('manageSubscriptions').find(({ element }) => page.once(isOpenTab, element));
}

/** A tab that is open, or an entry that is unfolded: by its markup, its class, its looks or its pane. */
export function isOpenTab(element: Element, page: Page): boolean {
  if (isCurrent(element) || element.getAttribute('aria-expanded') === 'true') return true;
  const named = /(?:^|[\s_-])(?:is-)?(?:active|selected|current)(?:$|[\s_-])/i;
  if (named.test(element.getAttribute('class') ?? '') || isOddOneOut(element)) return true;
  return paneOf(element, page) !== null;
}

/** Parts around a tab in which the bar of tabs is looked for. */
const BAR = 3;

/** True for one of several controls in a bar, another of which says that it is the open one. */
export function isClosedTab(element: Element): boolean {
  if (isCurrent(element)) return false;
  for (const up of [...lineage(element)].slice(1, 1 + BAR)) {
    const controls = [...up.querySelectorAll('a,button,[role=tab]')].filter(
      (one) => one !== element,
    );
    if (controls.length > 0) return controls.some(isCurrent);
  }
  return false;
}

/** How a tab is marked as open where the markup does not say: it looks unlike all the others. */
const MARKS = [
  'fontWeight',
  'color',
  'backgroundColor',
  'borderBottomColor',
  'borderBottomWidth',
  'borderTopColor',
  'boxShadow',
  'textDecorationLine',
] as const;

/**
 * True if the element's siblings, at least two, all look the same, and it does not. Only asked of plain
 * boxes: a real button or link may stand out because it is the main one.
 */
function isOddOneOut(element: Element): boolean {
  const href = element.getAttribute('href');
  if (element.tagName === 'BUTTON' || (href && !/^(?:#|javascript:)/i.test(href))) return false;
  const siblings = [...(element.parentElement?.children ?? [])].filter(
    (one) => one !== element && one.tagName === element.tagName,
  );
  if (siblings.length < 2) return false;
  const look = (one: Element) => MARKS.map((mark) => style(one)[mark]).join('|');
  const [first, ...rest] = siblings.map(look);
  return rest.every((one) => one === first) && look(element) !== first;
}

/**
 * The pane that is open for a tab, where only the order ties them: as many panes follow the bar as it
 * has tabs, and just the one in the tab's place is showing.
 */
function paneOf(tab: Element, page: Page): Element | null {
  let inBar: Element = tab;
  for (let bar = tab.parentElement; bar && bar !== page.document.body; bar = bar.parentElement) {
    const tabs = [...bar.children];
    const panes = [...(bar.parentElement?.children ?? [])].slice(
      [...(bar.parentElement?.children ?? [])].indexOf(bar) + 1,
    );
    if (tabs.length >= 2 && panes.length === tabs.length) {
      const open = panes.filter((pane) => page.shows(pane));
      const own = panes[tabs.indexOf(inBar)];
      return open.length === 1 && open[0] === own ? (own ?? null) : null;
    }
    inBar = bar;
  }
  return null;
}
