import { style } from '../../detection/layout';

/** Values longer than this are no words to be read: characters. */
const LONGEST = 80;
/** What a name, a number or an address has, and most values for scripts do not. */
const TELLING = /[\p{Lu}\p{Lo}\p{N}@]/u;
/** Attributes of every page that stylesheets paint, besides those of its own. */
const PAINTED = /^(?:data-.+|title|aria-label|alt|value)$/;
/** Words that a page hands to its stylesheet: `style="--whose: 'Robin'"`. */
const OWN_PROPERTY = /--[\w-]+\s*:\s*["']/;

/** Values of an element that a stylesheet may paint (`content: attr(…)`, `content: var(…)`). */
function tellingIn({ attributes }: Element): Attr[] {
  const found: Attr[] = [];
  for (let at = 0; at < attributes.length; at += 1) {
    const one = attributes[at] as Attr;
    const { name, value } = one;
    const may = name === 'style' ? OWN_PROPERTY.test(value) : PAINTED.test(name);
    if (may && (name === 'style' || value.length <= LONGEST) && TELLING.test(value))
      found.push(one);
  }
  return found;
}

/** True for an element with an attribute whose value a stylesheet may paint. */
export function mayPaintAttribute(element: Element): boolean {
  return tellingIn(element).length > 0;
}

/** The values of attributes that are painted before or after an element's own content. */
export function paintedAttributes(element: Element): string[] {
  const view = element.ownerDocument.defaultView;
  const painted = ['::before', '::after', '::marker']
    .map((part) => view?.getComputedStyle(element, part).content ?? 'none')
    .filter((content) => content !== 'none' && content !== 'normal');
  if (painted.length === 0 || style(element).display === 'none') return [];
  return tellingIn(element).flatMap(({ name, value }) =>
    name === 'style' ? painted.flatMap(quotedIn) : painted.some(paints(name, value)) ? [value] : [],
  );
}

/** Chromium tells what is painted, Firefox what the stylesheet says. */
function paints(name: string, value: string): (content: string) => boolean {
  return (content) => content.includes(value.trim()) || content.includes(`attr(${name}`);
}

function quotedIn(content: string): string[] {
  return [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, words = '']) => words);
}
