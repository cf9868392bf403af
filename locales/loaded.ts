import type { Text } from './text';

declare global {
  /**
   * The words of the one language that is loaded in this page or isolated world. Set by
   * `text/<language>.js`, which the build writes from `locales/<language>.json`.
   */
  var signpostText: Text | undefined;
}

/** The words that are loaded now; undefined before the first language has come. */
export function loadedText(): Text | undefined {
  return globalThis.signpostText;
}
