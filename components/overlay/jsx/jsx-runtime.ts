import type { JSX as Known } from 'preact';

/** What a view of the overlay is made of: nodes, words, and nothing. */
export type Child = Node | string | number | boolean | null | undefined | readonly Child[];
type Props = { children?: Child };

const SVG = 'http://www.w3.org/2000/svg';

/**
 * What the compiler calls for each tag of the overlay's view: makes the node itself, and `renew` puts it
 * into the page. The overlay is brought into every page of a walkthrough, and its one view is small and
 * drawn anew only when it says something else; a library that compares trees would be a fifth of it.
 */
export function jsx<P extends Props>(type: string | ((props: P) => Child), props: P): Child {
  if (typeof type === 'function') return type(props);
  const { children, ...attributes } = props;
  const node = /^(svg|path)$/.test(type)
    ? document.createElementNS(SVG, type)
    : document.createElement(type);
  for (const [name, value] of Object.entries(attributes)) {
    // `aria-expanded="false"` says something, a missing `hidden` says the same as a false one.
    const worded = name.includes('-');
    if (value === undefined || (value === false && !worded)) continue;
    node.setAttribute(name, value === true && !worded ? '' : String(value));
  }
  node.append(...nodesIn(children));
  return node;
}

export { jsx as jsxs };

export const Fragment = ({ children }: Props): Child => children;

/** The nodes among these; what is not there leaves none. */
function nodesIn(child: Child): (Node | string)[] {
  if (Array.isArray(child)) return child.flatMap(nodesIn);
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  return [typeof child === 'number' ? String(child) : (child as Node | string)];
}

export declare namespace JSX {
  type Element = Child;
  type IntrinsicElements = Known.IntrinsicElements;
  type IntrinsicAttributes = { key?: string | number };
  type ElementChildrenAttribute = { children: unknown };
}
