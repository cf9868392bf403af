import type { CoveredKind } from '../../console/share';
import { roleOf } from '../../detection/controls';
import { lineage } from '../../detection/flat-tree';
import { classify } from '../classify';
import type { Plain } from '../plain';
import { documentIn, isCustom, shadowOf } from './hosts';
import { isSiteLabel } from './reading';

/** What may show something that is no text of the page: covered by a box, not by a highlight. */
export const BOXED =
  'input,textarea,select,img,canvas,video,object,embed,iframe,frame,svg,[style*="url("]';

/** Icons and pictures of their size have no side longer than this, CSS px. */
const ICON = 24;
/** What is thinner than this, CSS px, is a line. */
const LINE = 8;
/** Drawings are icons up to this, and codes or pictures beyond. */
const DRAWING = 64;
/** Options of a list that are looked at. */
const MOST_OPTIONS = 300;
/** Fields without words of their own. */
const WORDLESS = /^(?:hidden|checkbox|radio|range|color)$/;
const BUTTONS = /^(?:submit|button|reset)$/;

/** What decides besides the element itself. */
export interface Boxing {
  plain: Plain;
  unsure: boolean;
  isOpen(frame: Element): boolean;
  isTarget(element: Element): boolean;
  /** True for what a target stands in. */
  holdsTarget(element: Element): boolean;
}

/** The kind of what an element shows that has to be covered by a box; null for nothing. */
export function boxedKind(element: Element, how: Boxing): CoveredKind | null {
  const framed = /^(?:IFRAME|FRAME|OBJECT|EMBED)$/.test(element.tagName);
  if (how.isTarget(element) || (!framed && how.holdsTarget(element))) return null;
  switch (element.tagName.toUpperCase()) {
    case 'INPUT':
      return inputKind(element as HTMLInputElement, how);
    case 'TEXTAREA': {
      const { value, placeholder } = element as HTMLTextAreaElement;
      return value || personal(placeholder, how) ? 'field' : null;
    }
    case 'SELECT':
      return selectKind(element as HTMLSelectElement, how);
    case 'IFRAME':
    case 'FRAME':
      return how.isOpen(element) ? null : 'frame';
    case 'OBJECT':
    case 'EMBED':
      return documentIn(element) ? null : 'frame';
    case 'IMG':
      return imageKind(element, how);
    case 'SVG':
      return isTextDrawing(element) || inControl(element) ? null : pictured(element, DRAWING);
    case 'CANVAS':
    case 'VIDEO':
      return pictured(element, ICON);
  }
  if (isCustom(element)) return opaque(element) && pictured(element, ICON) ? 'frame' : null;
  return element.textContent?.trim() ? null : pictured(element, ICON);
}

/** What stands in for a picture that can't be shown is painted as its words. */
function imageKind(element: Element, how: Boxing): CoveredKind | null {
  const words = element.getAttribute('alt') ?? '';
  if (isSiteLabel(words)) return null;
  return personal(words, how) ? 'picture' : pictured(element, ICON);
}

function inputKind(input: HTMLInputElement, how: Boxing): CoveredKind | null {
  const { type, value, placeholder } = input;
  if (WORDLESS.test(type)) return null;
  if (type === 'image') return imageKind(input, how);
  if (BUTTONS.test(type)) return personal(value, how) ? 'field' : null;
  return value || personal(placeholder, how) ? 'field' : null;
}

function selectKind(select: HTMLSelectElement, how: Boxing): CoveredKind | null {
  // All of them: the list that it unfolds into can't be covered.
  const options = [...select.options].slice(0, MOST_OPTIONS);
  return options.some(({ label }) => personal(label, how)) ? 'field' : null;
}

/** True for words in a box of their own that are to be covered. */
export function personal(text: string, { plain, unsure }: Boxing): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || isSiteLabel(text)) return false;
  const around = { announced: null, label: 0, certain: false };
  return unsure || classify(text, plain, around).spans.length > 0;
}

/** A picture larger than an icon: a face, a photograph, a code to be read. */
function pictured(element: Element, icon: number): CoveredKind | null {
  const { width, height } = element.getBoundingClientRect();
  const large = Math.max(width, height) > icon && Math.min(width, height) >= LINE;
  return large ? 'picture' : null;
}

/** Text in a drawing is found and covered as text, but for what is drawn from elsewhere. */
function isTextDrawing(element: Element): boolean {
  return element.querySelector('text') !== null && element.querySelector('use') === null;
}

/** An element that paints something into which there is no way. */
function opaque(element: Element): boolean {
  return !shadowOf(element) && !element.firstChild;
}

/** True inside something that can be pressed: a press there is the page's. */
export function inControl(element: Element): boolean {
  for (const one of lineage(element)) if (roleOf(one)) return true;
  return false;
}
