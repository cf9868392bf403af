import { describe, expect, test } from 'vitest';
import { says } from '../../detection/labels';
import { normal } from '../../detection/normal';
import en from '../../site/labels/en.json';
import { LABELS } from './language-files';

const PROVENANCE = ['article', 'related', 'translated'];

describe.each(LABELS)('the labels in %s', (language, file) => {
  const entries = Object.entries(file.labels);

  test('have exactly the keys of the English ones', () => {
    expect(file.language).toBe(language);
    expect(typeof file.checked).toBe('boolean');
    expect(Object.keys(file.labels).sort()).toEqual(Object.keys(en.labels).sort());
    expect(Object.keys(file.phrases).sort()).toEqual(Object.keys(en.phrases).sort());
  });

  test('say where they come from, with an address where there is one', () => {
    const wrong = entries.flatMap(([key, all]) =>
      all
        .filter(({ provenance, source }) =>
          provenance === 'translated'
            ? source !== undefined
            : !PROVENANCE.includes(provenance) || !/^https?:\/\//.test(source ?? ''),
        )
        .map(({ text }) => `${key}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('begin with the words of the article where those are known', () => {
    const behind = entries.filter(
      ([, all]) =>
        all.some(({ provenance }) => provenance === 'article') && all[0]?.provenance !== 'article',
    );
    expect(behind.map(([key]) => key)).toEqual([]);
  });

  test('are there, and each only once', () => {
    for (const [key, all] of entries) {
      const forms = all.map(({ text }) => normal(text));
      expect(forms, key).not.toHaveLength(0);
      expect(forms, key).not.toContain('');
      expect(duplicates(all.map(({ text }) => text.toLowerCase())), key).toEqual([]);
    }
  });

  test('have a word that dismisses as well as cancels', () => {
    const dismiss = new Set(forms('dismiss', [[language, file]]));
    expect(forms('cancel', [[language, file]]).some((form) => dismiss.has(form))).toBe(true);
  });

  test('never say of what dismisses, closes or opens that it ends the subscription', () => {
    const harmless = ['dismiss', 'close', 'save', 'view', 'menu', 'nextPage'];
    const ending = harmless
      .flatMap((key) => forms(key, [[language, file]]))
      .filter((form) => says(form, 'endIt') && !says(form, 'deny') && !says(form, 'keepAsk'));
    expect(ending).toEqual([]);
  });

  test('have phrases in lower case, trimmed, each only once', () => {
    for (const [key, all] of Object.entries(file.phrases)) {
      expect(all, key).not.toHaveLength(0);
      expect(
        all.filter((phrase) => phrase !== phrase.toLowerCase().trim() || !normal(phrase)),
        key,
      ).toEqual([]);
      expect(duplicates(all), key).toEqual([]);
    }
  });
});

/** Labels of all languages are matched at once, so one language must not undo another. */
describe('over all languages', () => {
  test.each([
    ['goThrough', 'dismiss'],
    ['goThrough', 'goOn'],
    ['goThrough', 'close'],
    ['goOn', 'dismiss'],
    ['goOn', 'close'],
    ['cancel', 'goOn'],
    ['cancel', 'view'],
    ['cancel', 'action'],
    ['cancel', 'manageSubscriptions'],
    ['cancel', 'signOut'],
    ['updateCancel', 'cancel'],
    ['updateCancel', 'goThrough'],
  ])('no word is both %s and %s', (one, other) => {
    const others = new Set(forms(other, LABELS));
    expect(forms(one, LABELS).filter((form) => others.has(form))).toEqual([]);
  });

  test('what both cancels and dismisses is no more than a bare verb', () => {
    const dismiss = new Set(forms('dismiss', LABELS));
    const both = forms('cancel', LABELS).filter((form) => dismiss.has(form));
    expect(both.filter((form) => form.includes(' '))).toEqual([]);
  });
});

function forms(key: string, files: typeof LABELS): string[] {
  return files.flatMap(([, file]) => (file.labels[key] ?? []).map(({ text }) => normal(text)));
}

function duplicates(all: string[]): string[] {
  return all.filter((one, index) => all.indexOf(one) !== index);
}
