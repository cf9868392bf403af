import { beforeAll, describe, expect, test } from 'vitest';
import { labelsOf, says, speak } from '../../detection/labels';
import { normal } from '../../detection/normal';
import { checkLabels, type LabelFile } from '../../site/label-file';
import { LABELS } from './language-files';

const ENGLISH = LABELS.find(([language]) => language === 'en')?.[1] as LabelFile;

describe.each(LABELS)('the labels in %s', (language, file) => {
  const entries = Object.entries(file.labels);

  beforeAll(() => {
    speak(['en', language]);
  });

  test('have nothing that the build refuses', () => {
    expect(checkLabels([{ name: `${language}.json`, file }])).toEqual([]);
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

/** English is spoken on every page, so neither language must undo the other. */
describe.each(LABELS)('the labels in %s beside the English ones', (_, file) => {
  const files: typeof LABELS = [
    ['en', ENGLISH],
    ['', file],
  ];

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
    const others = new Set(forms(other, files));
    expect(forms(one, files).filter((form) => others.has(form))).toEqual([]);
  });

  test('what both cancels and dismisses is no more than a bare verb', () => {
    const dismiss = new Set(forms('dismiss', files));
    const both = forms('cancel', files).filter((form) => dismiss.has(form));
    expect(both.filter((form) => form.includes(' '))).toEqual([]);
  });
});

describe('the build refuses', () => {
  const broken = (change: (file: LabelFile) => void) => {
    const file = structuredClone(ENGLISH);
    change(file);
    return checkLabels([{ name: 'en.json', file }]);
  };

  test.each<[string, (file: LabelFile) => void, string]>([
    [
      'an unknown key',
      ({ labels }) => Object.assign(labels, { viwe: labels.view }),
      'en.json: unknown label "viwe"',
    ],
    ['a missing key', ({ labels }) => delete labels.view, 'en.json: label "view" is missing'],
    [
      'a label without provenance',
      ({ labels }) => labels.view?.push({ text: 'Peek' } as LabelFile['labels'][string][number]),
      'en.json: view "Peek" does not say where it comes from',
    ],
    [
      'a quoted label without an address',
      ({ labels }) => labels.view?.push({ text: 'Peek', provenance: 'article' }),
      'en.json: view "Peek" does not give the address it was seen at',
    ],
    [
      'a label seen on no day',
      ({ labels }) => labels.view?.push({ text: 'Peek', provenance: 'observed' }),
      'en.json: view "Peek" does not give the day it was seen',
    ],
    [
      'two steps that share a word',
      ({ labels }) => labels.view?.push({ text: 'ACTION', provenance: 'translated' }),
      'en.json: "action" is both action and view, and nothing tells them apart',
    ],
    [
      'a file of another language',
      (file) => Object.assign(file, { language: 'fr' }),
      'en.json: says it is of "fr"',
    ],
  ])('%s', (_, change, message) => {
    expect(broken(change)).toContain(message);
  });
});

function forms(key: string, files: typeof LABELS): string[] {
  return files.flatMap(([, file]) => (file.labels[key] ?? []).map(({ text }) => normal(text)));
}

function duplicates(all: string[]): string[] {
  return all.filter((one, index) => all.indexOf(one) !== index);
}

describe('a name', () => {
  test('that another language lists is made of parts all the same', () => {
    speak(['en', 'ro']);
    expect([...labelsOf('Login').keys()]).toContain('signIn');
  });

  test('may begin with a word of one letter', () => {
    speak(['en', 'ru']);
    expect([...labelsOf('К моим подпискам').keys()]).toContain('subscriptions');
  });
});
