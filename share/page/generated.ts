import { style } from '../../detection/sight';

/** Values longer than this are no words to be read: characters. */
const LONGEST = 80;
/** What a name, a number or an address has, and most values for scripts do not. */
const TELLING = /[\p{Lu}\p{Lo}\p{N}@]/u;

/** True for an element with an attribute whose value a stylesheet may paint (`content: attr(…)`). */
export function mayPaintAttribute(element: Element): boolean {
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at += 1) {
    const { name, value } = attributes[at] as Attr;
    if (name.startsWith('data-') && value.length <= LONGEST && TELLING.test(value)) return true;
  }
  return false;
}

/** True if the value of an attribute is painted before or after an element's own content. */
export function paintsAttribute(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const painted = ['::before', '::after'].map(
    (part) => view?.getComputedStyle(element, part).content,
  );
  const values = [...element.attributes].filter(({ name }) => name.startsWith('data-'));
  return painted.some(
    (content = 'none') =>
      content !== 'none' &&
      content !== 'normal' &&
      // Chromium tells what is painted, Firefox what the stylesheet says.
      values.some(
        ({ name, value }) =>
          TELLING.test(value) &&
          (content.includes(value.trim()) || content.includes(`attr(${name}`)),
      ) &&
      style(element).display !== 'none',
  );
}
