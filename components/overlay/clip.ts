import { flatParent, matches } from './flat';
import { type Box, EVERYWHERE, frameOf, intersect, toDocument, viewportOf } from './geometry';

/**
 * The area within which the element can be seen at all: its scrollers, its frames, the viewport.
 * Which ancestors clip follows from the containing block chain (CSS Positioned Layout 3, 2.1).
 */
export function clipOf(element: Element, doc: Document): Box {
  let clip = EVERYWHERE;
  for (let at: Element | null = element; at; at = frameOf(at, doc)) {
    const inner = intersect(clipWithin(at), viewportOf(at.ownerDocument));
    clip = intersect(clip, toDocument(inner, at, doc));
  }
  return clip;
}

function clipWithin(element: Element): Box {
  const view = element.ownerDocument.defaultView;
  let clip = EVERYWHERE;
  if (!view) return clip;
  let position = view.getComputedStyle(element).position;
  for (let at: Element | null = element; at; at = flatParent(at)) {
    // What is in the top layer is clipped by nothing outside it.
    if (matches(at, ':modal') || matches(at, ':popover-open')) return clip;
    if (at === element) continue;
    const style = view.getComputedStyle(at);
    const escapes =
      (position === 'fixed' || (position === 'absolute' && style.position === 'static')) &&
      !holdsFixed(style);
    if (escapes || style.display === 'contents') continue;
    position = style.position;
    // The viewport takes over the scrolling of the root and, mostly, of the body.
    const root = at === at.ownerDocument.documentElement || at === at.ownerDocument.body;
    if (!root && clips(style)) clip = intersect(clip, paddingBox(at as HTMLElement));
  }
  return clip;
}

function clips(style: CSSStyleDeclaration): boolean {
  return `${style.overflowX}${style.overflowY}` !== 'visiblevisible' && style.display !== 'inline';
}

/** A box that even fixed descendants are placed in. */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const { transform, translate, scale, rotate, perspective, filter } = style;
  const set = [transform, translate, scale, rotate, perspective, filter, style.backdropFilter];
  return (
    set.some((value) => value && value !== 'none') ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|perspective|filter/.test(style.willChange)
  );
}

function paddingBox(element: HTMLElement): Box {
  const outer = element.getBoundingClientRect();
  const scaleX = outer.width / element.offsetWidth || 1;
  const scaleY = outer.height / element.offsetHeight || 1;
  const left = outer.left + element.clientLeft * scaleX;
  const top = outer.top + element.clientTop * scaleY;
  const right = left + element.clientWidth * scaleX;
  return { left, top, right, bottom: top + element.clientHeight * scaleY };
}
