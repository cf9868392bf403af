import { flatParent, matches } from './flat';
import { type Box, EVERYWHERE, frameOf, intersect, toDocument, viewportOf } from './geometry';

export interface Clip {
  /** The area within which the element can be seen at all: its scrollers, its frames, the viewport. */
  clip: Box;
  /** True when something holds it where it is while the window of `doc` scrolls: fixed or sticky. */
  held: boolean;
}

/** Which ancestors clip follows from the containing block chain (CSS Positioned Layout 3, 2.1). */
export function clipOf(element: Element, doc: Document): Clip {
  const all: Clip = { clip: EVERYWHERE, held: false };
  for (let at: Element | null = element; at; at = frameOf(at, doc)) {
    const { clip, held } = clipWithin(at);
    const inner = intersect(clip, viewportOf(at.ownerDocument));
    all.clip = intersect(all.clip, toDocument(inner, at, doc));
    all.held = held;
  }
  return all;
}

function clipWithin(element: Element): Clip {
  const view = element.ownerDocument.defaultView;
  let clip = EVERYWHERE;
  let position = '';
  let sticks = false;
  for (let at: Element | null = element; at && view; at = flatParent(at)) {
    const style = view.getComputedStyle(at);
    const escapes =
      (position === 'fixed' || (position === 'absolute' && style.position === 'static')) &&
      !holdsFixed(style);
    if (!escapes && style.display !== 'contents') {
      position = style.position;
      sticks ||= position === 'sticky';
      // The viewport takes over the scrolling of the root and, mostly, of the body.
      const own = at === element || at.matches(':root, body');
      if (!own && clips(style)) clip = intersect(clip, paddingBox(at as HTMLElement));
    }
    // What is in the top layer is clipped by nothing outside it.
    if (matches(at, ':modal') || matches(at, ':popover-open')) break;
  }
  return { clip, held: sticks || position === 'fixed' };
}

/** True for a scroll container, and for what is merely cut off. */
export function clips(style: CSSStyleDeclaration): boolean {
  return `${style.overflowX}${style.overflowY}` !== 'visiblevisible' && style.display !== 'inline';
}

/** A box that even fixed descendants are placed in. */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const { transform, translate, scale, rotate, perspective, filter } = style;
  const effects = [transform, translate, scale, rotate, perspective, filter, style.backdropFilter];
  return (
    effects.some(isSet) ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|perspective|filter/.test(style.willChange)
  );
}

/** True for the value of a style that is not its "none"; browsers may not know of all. */
export const isSet = (value: string | undefined): boolean => !!value && value !== 'none';

function paddingBox(element: HTMLElement): Box {
  const outer = element.getBoundingClientRect();
  const scaleX = outer.width / element.offsetWidth || 1;
  const scaleY = outer.height / element.offsetHeight || 1;
  const left = outer.left + element.clientLeft * scaleX;
  const top = outer.top + element.clientTop * scaleY;
  const right = left + element.clientWidth * scaleX;
  return { left, top, right, bottom: top + element.clientHeight * scaleY };
}
