export type Child = Node | string | null | undefined | false | Child[];

type Handler = (event: Event) => void;
/** Attribute values; `false`, `null` and `undefined` leave it out, `true` writes it empty. */
export type Attributes = Record<string, string | number | boolean | null | undefined | Handler>;

/** Makes an element. A function is added as a listener of the event named by the key (`click`). */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes | null,
  ...children: Child[]
): HTMLElementTagNameMap[K];
export function h(tag: string, attributes?: Attributes | null, ...children: Child[]): HTMLElement;
export function h(tag: string, attributes?: Attributes | null, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, String(value));
  }
  add(element, children);
  return element;
}

/** Appends children, skipping what is absent. */
export function add(parent: Node, children: Child): void {
  if (Array.isArray(children)) for (const child of children) add(parent, child);
  else if (typeof children === 'string') parent.appendChild(document.createTextNode(children));
  else if (children) parent.appendChild(children);
}

/** True when `inner` is `outer` or within it, looking through shadow roots. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; ) {
    if (node === outer) return true;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return false;
}
