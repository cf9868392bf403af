/** How an element lays out what is in it, as far as that may cut it away. */
export interface Layout {
  position: string;
  contents: boolean;
  cutsX: boolean;
  cutsY: boolean;
  /** It neither cuts nor shows all: it scrolls. */
  scrolls: boolean;
  /** It is cut to a shape. */
  shaped: boolean;
}

/** Asked of the computed style, which is the costly part: keep the answer while nothing moves. */
export function layoutOf(element: Element): Layout {
  const { position, display, overflowX, overflowY, clipPath } = style(element);
  const cutsX = overflowX === 'hidden' || overflowX === 'clip';
  const cutsY = overflowY === 'hidden' || overflowY === 'clip';
  return {
    position,
    contents: display === 'contents',
    cutsX,
    cutsY,
    scrolls: !cutsX && !cutsY && (overflowX !== 'visible' || overflowY !== 'visible'),
    shaped: clipPath !== 'none',
  };
}

/** What scrolling a window reaches, CSS px of its viewport as it is scrolled now. */
export interface Reach {
  left: number;
  top: number;
  right: number;
  /** Where lines begin at the right, it scrolls to the left. */
  before: number;
}

/** Null for a document that no window shows. */
export function reachOf({ defaultView: view, scrollingElement: scroller }: Document): Reach | null {
  if (!view || !scroller) return null;
  const { scrollLeft, scrollTop, scrollWidth } = scroller;
  const toLeft = Math.max(0, scrollLeft);
  return {
    left: getDirection(scroller) === 'ltr' ? -toLeft : -Infinity,
    top: -scrollTop,
    right: view.innerWidth + Math.max(0, scrollWidth - view.innerWidth - toLeft),
    before: Math.min(scrollLeft, scrollLeft + view.innerWidth - scrollWidth),
  };
}

/** The computed style, asked of the window that the element belongs to. */
export function style(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

/** 'ltr' or 'rtl', as the element is laid out. */
export function getDirection(element: Element): string {
  return style(element).direction;
}
