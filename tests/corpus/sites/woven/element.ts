import { add, type Child, h } from '../../../../practice/dom';
import { dress } from '../../page/stage';
import { CSS } from './css';

/** An element of the site's own with an open shadow root. @param light what is slotted into it */
export function element(
  tag: string,
  inner: Child,
  light: Child = null,
  focus = false,
): HTMLElement {
  const host = h(tag, {}, light);
  const root = host.attachShadow({ mode: 'open', delegatesFocus: focus });
  dress(root, CSS);
  add(root, inner);
  return host;
}

/** Slotted content of a name. */
export const slotted = (name: string, ...content: Child[]): HTMLElement =>
  h('div', { slot: name }, content);
