import { canInstall, install } from './debian.mjs';
import { find, READER_PLACES } from './places.mjs';
import { Remedy } from './run.mjs';

/**
 * The path of Tesseract, installed if none is found: a test reads with it what is left of the
 * walkthrough in a compressed picture.
 */
export function ensureReader() {
  const found = find('TESSERACT_PATH', READER_PLACES);
  if (found) return found;
  if (canInstall() && install('tesseract-ocr')) {
    const installed = find('TESSERACT_PATH', READER_PLACES);
    if (installed) return installed;
  }
  throw new Remedy(
    'no Tesseract found and none could be installed: install it, or set TESSERACT_PATH to one.',
  );
}
