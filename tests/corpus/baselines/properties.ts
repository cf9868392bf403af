import { wordsOn } from './controls';

/** The fourteen properties by which Similo knows a control. */
export interface Properties {
  tag: string;
  class: string;
  name: string;
  id: string;
  href: string;
  alt: string;
  xpath: string;
  idXpath: string;
  isButton: boolean;
  /** Top left corner, area and proportions, CSS px. */
  x: number;
  y: number;
  area: number;
  shape: number;
  text: string;
  neighbours: string[];
}

/** How near another element has to be to count as a neighbour, CSS px. */
const NEAR = 50;
const WORDS = /[\p{L}\p{N}]{2,}/gu;

export function propertiesOf(element: Element): Properties {
  const box = element.getBoundingClientRect();
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  return {
    tag: element.localName,
    class: attribute('class'),
    name: attribute('name'),
    id: element.id,
    href: attribute('href'),
    alt: attribute('alt'),
    xpath: pathOf(element, false),
    idXpath: pathOf(element, true),
    isButton: element.matches('a,button,input[type=submit],input[type=button],[role=button]'),
    x: box.x,
    y: box.y,
    area: box.width * box.height,
    shape: (box.width * 100) / Math.max(1, box.height),
    text: wordsOn(element).trim().toLowerCase(),
    neighbours: neighboursOf(element, box),
  };
}

/** The element's place in the tree; with `ids`, counted from the nearest ancestor that has an id. */
function pathOf(element: Element, ids: boolean): string {
  const parts: string[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (ids && one !== element && one.id) return `id(${one.id})/${parts.join('/')}`;
    const { localName } = one;
    const same = [...(one.parentElement?.children ?? [one])].filter(
      (other) => other.localName === localName,
    );
    parts.unshift(`${localName}[${same.indexOf(one) + 1}]`);
  }
  return `/${parts.join('/')}`;
}

/** Words of what stands near: siblings, and what is beside their parent. */
function neighboursOf(element: Element, box: DOMRect): string[] {
  const near = [element.parentElement, element.parentElement?.parentElement]
    .flatMap((parent) => [...(parent?.children ?? [])])
    .filter((one) => one !== element && !one.contains(element))
    .filter((one) => isNear(one.getBoundingClientRect(), box));
  return near
    .flatMap((one) => (one.textContent ?? '').toLowerCase().match(WORDS) ?? [])
    .slice(0, 30);
}

function isNear(a: DOMRect, b: DOMRect): boolean {
  return (
    a.left - NEAR < b.right &&
    a.right + NEAR > b.left &&
    a.top - NEAR < b.bottom &&
    a.bottom + NEAR > b.top
  );
}
