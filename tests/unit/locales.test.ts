import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import { MAY_BE_ENGLISH } from '../../review/checks/untranslated';
import { LABELS, LOCALES, texts } from './language-files';

const source = new Map(texts(en));

test('every language of the text has its labels, and the other way round', () => {
  expect(LOCALES.map(([language]) => language)).toEqual(LABELS.map(([language]) => language));
});

describe.each(LOCALES)('the text in %s', (language, locale) => {
  const own = new Map(texts(locale));
  const shown = [...own].filter(([path]) => !path.startsWith('meta.'));

  test('has exactly the keys of the English source', () => {
    expect([...own.keys()].sort()).toEqual([...source.keys()].sort());
  });

  test('says which language it is', () => {
    expect(locale.meta.language).toBe(language);
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(['ltr', 'rtl']).toContain(locale.meta.dir);
    expect(typeof locale.meta.checked).toBe('boolean');
  });

  test('leaves nothing empty and no space at an end', () => {
    expect(shown.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  test('has the placeholders of the source, each as often', () => {
    const differing = shown.filter(
      ([path, text]) => placeholders(text) !== placeholders(source.get(path) ?? ''),
    );
    expect(differing).toEqual([]);
  });

  /** Firefox's add-on site takes 50 characters, Chrome's manifest 132. */
  test('keeps to the lengths that the stores take', () => {
    expect([...locale.extension.name].length).toBeLessThanOrEqual(50);
    expect([...locale.extension.description].length).toBeLessThanOrEqual(132);
  });
});

test.each(LOCALES.filter(([language]) => language !== 'en'))(
  'leaves nothing in English: %s',
  (_, locale) => {
    const left = texts(locale)
      .filter(([path]) => !path.startsWith('meta.'))
      .filter(([path, text]) => text === source.get(path) && !MAY_BE_ENGLISH.has(text));
    expect(left).toEqual([]);
  },
);

function placeholders(text: string): string {
  return (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
}
