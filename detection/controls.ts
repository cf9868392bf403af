import { eachText, flatElements, flatParent, lineage } from './flat-tree';
import { style } from './layout';
import { fold } from './normal';
import type { Sight } from './sight';

const ROLES = new Set([
  'button',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'tab',
  'treeitem',
  'option',
]);
/** A label stands in its control within this many elements; more and it is not the control's name. */
const DEEPEST = 8;

/** The role of an element that can be pressed, '' if nothing says that it can. */
export function roleOf(element: Element): string {
  const role = element.getAttribute('role')?.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  if (ROLES.has(role)) return role;
  switch (element.tagName) {
    case 'BUTTON':
    case 'SUMMARY':
      return 'button';
    case 'A':
      return element.hasAttribute('href') ? 'link' : pressable(element) ? 'button' : '';
    case 'INPUT':
      return /^(?:button|submit|image|reset)$/.test((element as HTMLInputElement).type)
        ? 'button'
        : '';
    default:
      return pressable(element) ? 'button' : '';
  }
}

/** A plain element that the page made into a control. */
function pressable(element: Element): boolean {
  if (element.hasAttribute('onclick')) return true;
  const index = element.getAttribute('tabindex');
  return (
    index !== null && Number(index) >= 0 && !/^(?:main|section|dialog|body)$/i.test(element.tagName)
  );
}

/**
 * The control that a node's words belong to: the nearest element that is one by tag, role or handler;
 * else the outermost one under a hand cursor. Null if nothing says that it can be pressed.
 */
export function controlOf(start: Element): Element | null {
  let depth = 0;
  for (const one of lineage(start)) {
    if (roleOf(one)) return one;
    if (++depth > DEEPEST || one.tagName === 'BODY') break;
  }
  return underHand(start);
}

/** A click handler leaves no trace but the cursor: the outermost element that shows the hand. */
function underHand(start: Element): Element | null {
  if (style(start).cursor !== 'pointer') return null;
  let control = start;
  for (let up = flatParent(start); up; up = flatParent(up)) {
    if (style(up).cursor !== 'pointer' || up.tagName === 'BODY') break;
    control = up;
  }
  return control;
}

/** The outermost element under a hand cursor: a control that has no markup of one. */
export function beginsHand(element: Element): boolean {
  if (style(element).cursor !== 'pointer') return false;
  const up = flatParent(element);
  return up !== null && style(up).cursor !== 'pointer';
}

/** What a control is called. */
export interface Naming {
  /** The words that are painted, white space folded. */
  shown: string;
  /** Words in it that are there for screen readers only. */
  extra: string;
  /** From aria-label, aria-labelledby, title, value or an image's alt; '' if none. */
  given: string;
}

/** Reads a control's names. Text is cut off at 300 characters: nothing that long is a label. */
export function nameOf(element: Element, sight: Sight): Naming {
  let shown = '';
  let extra = '';
  let glyph = '';
  let length = 0;
  eachText(element, (text) => {
    const words = text.nodeValue ?? '';
    if (/\S/.test(words)) {
      const parent = flatParent(text);
      if (parent && isGlyph(parent, words)) glyph ||= words;
      else if (parent && sight.shows(parent)) shown += ` ${words}`;
      else if (parent && isForReaders(parent)) extra += ` ${words}`;
      length += words.length;
    } else shown += ' ';
    return length < 300;
  });
  return { shown: fold(shown) || fold(glyph), extra: fold(extra), given: fold(givenName(element)) };
}

/** "Action: Premium Support": what it is and whose, in either order. */
export function nameParts(given: string): string[] {
  const parts = given.split(/\s*[:：,،、–—]\s*/);
  return [parts[0] ?? '', parts.at(-1) ?? ''];
}

/** "more_vert": what an icon font makes a picture of, kept from screen readers. */
export function isGlyph(parent: Element, words: string): boolean {
  return /^\s*[a-z]+(?:_[a-z\d]+)*\s*$/.test(words) && parent.matches('[aria-hidden=true]');
}

/** Painted to nothing but not hidden from screen readers. */
function isForReaders(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]')
  );
}

const IMAGE = 'img[alt],svg[aria-label],[role=img][aria-label]';

function givenName(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  if (by) {
    const root = element.getRootNode() as Document | ShadowRoot;
    // A control that names itself there has its own label first (accname 1.2, 2B and 2C).
    const words = by.split(/\s+/).map((id) => {
      const one = root.getElementById?.(id);
      return (one?.getAttribute('aria-label') || one?.textContent || '').trim();
    });
    const name = words.filter(Boolean).join(', ');
    if (name) return name;
  }
  const label = element.getAttribute('aria-label');
  if (label?.trim()) return label;
  if (element.tagName === 'INPUT') {
    const input = element as HTMLInputElement;
    return input.value || input.alt || input.title;
  }
  const image = [...flatElements(element)].find((one) => one.matches(IMAGE));
  const alt = image?.getAttribute('alt') || image?.getAttribute('aria-label');
  return alt || element.getAttribute('title') || '';
}
