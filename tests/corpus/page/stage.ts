/** Empties the window's document for the next page, as if it had just been opened at `address`. */
export function clear(address: string): void {
  const { body, documentElement: root } = document;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name } of [...body.attributes]) body.removeAttribute(name);
  body.replaceChildren();
  document.head.replaceChildren();
  document.adoptedStyleSheets = [];
  document.title = '';
  show(address);
  scrollTo(0, 0);
}

/** Has the window at an address; another origin's can't be shown, and detection is told it anyway. */
export function show(address: string): void {
  const { origin, href } = new URL(address);
  history.replaceState(null, '', origin === location.origin ? href : '/');
}

/** Styles for a document or a shadow root. */
export function dress(root: Document | ShadowRoot, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  if (root instanceof ShadowRoot) root.prepend(style);
  else root.head.append(style);
}

/** Puts an open menu below its control, CSS px of the document that holds it. */
export function place(control: HTMLElement, box: HTMLElement): void {
  const at = control.getBoundingClientRect();
  const popped = box.querySelector<HTMLElement>('.popped') ?? box;
  if (getComputedStyle(popped).position !== 'absolute') return;
  const view = control.ownerDocument.defaultView ?? window;
  const room = view.document.documentElement.clientWidth - popped.offsetWidth - 8;
  popped.style.left = `${Math.max(4, Math.min(at.left, room)) + (popped === box ? view.scrollX : 0)}px`;
  popped.style.top = `${at.bottom + 2 + (popped === box ? view.scrollY : 0)}px`;
}
