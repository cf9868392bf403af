import { FileError, lineAt } from './exchange';

/**
 * The text of a file.
 * @throws FileError with the first line that is not UTF-8: letters would be lost without a word
 */
export function utf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const line = lineAt(text, text.indexOf('\ufffd'));
    throw new FileError(file, line, 'is no text in UTF-8: save it as UTF-8 and try again.');
  }
}
