import { add, type Child, h } from '../../../practice/dom';
import { dress } from '../page/stage';
import type { Kit, Part } from './kit';

/** What of parts goes into the page. */
export function nodesOf(parts: readonly Part[]): HTMLElement[] {
  return parts.map(({ node }) => node);
}

/** The page's main buttons: in the family's own bar where it has one. */
export function barOf(kit: Kit, ...buttons: Child[]): HTMLElement {
  return kit.bar?.(buttons) ?? h('div', {}, buttons);
}

/** A custom element with an open shadow root, as a component compiles to. @param light what is slotted into it */
export function component(tag: string, css: string, inner: Child, ...light: Child[]): HTMLElement {
  const host = h(tag, {}, light);
  const root = host.attachShadow({ mode: 'open' });
  dress(root, css);
  add(root, inner);
  return host;
}

/** Puts all that is in an element into another one, which then is its only content. */
export function enclose(outer: HTMLElement, inner: HTMLElement): void {
  inner.append(...outer.childNodes);
  outer.append(inner);
}
