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
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/text/${language}.js`;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => reject(new Error(`No text for "${language}"`));
    document.head.append(script);
  });
  const text = loadedText();
  if (text?.meta.language !== language) throw new Error(`No text for "${language}"`);
  return text;
}
