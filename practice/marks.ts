import type { Availability } from '../guide/availability';
import type { StepId } from '../guide/steps';
import { holds } from './dom';

/** What a control is on the way; kept beside the page, never in it. */
export type Role =
  | 'sign-in'
  | 'panel-opener'
  | 'panel-entry'
  | 'area-entry'
  | 'area-view'
  | 'row-control'
  | 'next-page'
  | 'menu-item'
  | 'update-cancel'
  | 'cancel'
  | 'confirm';

interface Mark {
  role: Role;
  element: Element;
  id: string;
}

/** Notes made while a page is drawn, from which the truth about it is told. */
export class Marks {
  private marks: Mark[] = [];
  /** Dialogs that make everything else inert, the topmost last. */
  modals: Element[] = [];
  /** Something that covers the whole page without being a dialog. */
  covers: Element[] = [];
  /** Open menus of rows that the procedure does not cover. */
  foreignMenus: Element[] = [];
  /** Parts of the page that are still to come. */
  pending = 0;
  step: StepId = 'subscriptions';
  availability: Availability = 'unknown';

  /** Notes what `element` is; `id` names the subscription it belongs to. Returns the element. */
  add<T extends Element>(role: Role, element: T, id = ''): T {
    this.marks.push({ role, element, id });
    return element;
  }

  /** The controls of a role that can be pressed now. */
  live(role: Role): { element: Element; id: string }[] {
    const modal = this.modals.filter((one) => one.isConnected).at(-1);
    return this.marks.filter(
      (mark) =>
        mark.role === role &&
        isShowing(mark.element) &&
        isEnabled(mark.element) &&
        (!modal || holds(modal, mark.element)),
    );
  }
}

/** Painted with a size, and in no part that is closed, hidden or inert. */
export function isShowing(element: Element): boolean {
  if (!element.isConnected) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return false;
  for (let node: Node | null = element; node; ) {
    const one: Element | null = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
    if (one?.hasAttribute('inert') || one?.getAttribute('aria-hidden') === 'true') return false;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return true;
}

function isEnabled(element: Element): boolean {
  if (element.matches(':disabled, [aria-disabled="true"]')) return false;
  const view = element.ownerDocument.defaultView ?? window;
  return view.getComputedStyle(element).pointerEvents !== 'none';
}
