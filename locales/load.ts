import { loadedText } from './loaded';
import type { Text } from './text';

/**
 * Loads the words of one language into an extension page.
 * @param language BCP 47 tag of a language that Signpost has
 * @throws Error if the package has no such file
 */
export async function loadText(language: string): Promise<Text> {
  const before = loadedText();
  if (before?.meta.language === language) return before;
  await loadFile(`/text/${language}.js`);
  const text = loadedText();
  if (text?.meta.language !== language) throw new Error(`No text for "${language}"`);
  return text;
}

/**
 * Runs a file of the package, which leaves its data in a global, in an extension page.
 * @param path from the root of the package
 * @throws Error if there is no such file
 */
export async function loadFile(path: string): Promise<void> {
  const script = document.createElement('script');
  await new Promise<void>((resolve, reject) => {
    script.src = path;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`No ${path} in the package`));
    document.head.append(script);
  });
  script.remove();
}
