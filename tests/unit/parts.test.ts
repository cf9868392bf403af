import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TAGS } from '../../locales/available';
import { PART_KEYS } from '../../site/compositions';
import { type PartsFile, readParts } from '../../site/parts';

const english = JSON.parse(readFileSync('site/parts/en.json', 'utf8')) as PartsFile;

/** Reads English with something changed in it. */
function withChange(change: (file: PartsFile) => unknown): PartsFile {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  const file = structuredClone(english);
  change(file);
  writeFileSync(join(folder, 'en.json'), JSON.stringify(file));
  return readParts('en', folder);
}

test.each(TAGS)('%s has every part, and says that nobody checked it', (language) => {
  const { parts, checked, provenance } = readParts(language);
  expect(Object.keys(parts).sort()).toEqual([...PART_KEYS].sort());
  expect({ checked, provenance }).toEqual({ checked: false, provenance: 'translated' });
  for (const [key, forms] of Object.entries(parts))
    expect(new Set(forms).size, key).toBe(forms.length);
});

test.each(TAGS)('%s takes no word for cancelling anywhere else', (language) => {
  const { cancel, end, ...others } = readParts(language).parts;
  const strong = new Set([...cancel, ...end]);
  for (const [key, forms] of Object.entries(others))
    expect(
      forms.filter((form) => strong.has(form)),
      key,
    ).toEqual([]);
});

describe('a bad file is refused by name', () => {
  test.each<[string, (file: PartsFile) => unknown, RegExp]>([
    ['another language', (file) => Object.assign(file, { language: 'de' }), /says it is of "de"/],
    [
      'no provenance',
      (file) => Object.assign(file, { provenance: '' }),
      /where its words come from/,
    ],
    [
      'unknown part',
      (file) => Object.assign(file.parts, { undo: ['undo'] }),
      /unknown part "undo"/,
    ],
    [
      'missing part',
      (file) => Object.assign(file, { parts: { view: [] } }),
      /part "manage" is missing/,
    ],
    ['no form', (file) => file.parts.view.push('*'), /view "\*" is no form/],
    ['an asterisk within', (file) => file.parts.view.push('vi*ew'), /view "vi\*ew" is no form/],
  ])('%s', (_, change, message) => {
    expect(() => withChange(change)).toThrow(message);
    expect(() => withChange(change)).toThrow('site/parts/en.json');
  });
});
