/** Hands a file to the browser, which saves it where the person wants it. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  // The browser still reads from it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
