export function text(words: string): Text {
  return document.createTextNode(words);
}

export function element(
  name: string,
  attributes: Record<string, string>,
  ...inner: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inner);
  return made;
}
