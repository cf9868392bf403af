import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import { agreements } from '../../review/agreement';
import { checkLabels } from '../../review/checks/labels';
import { marksIn } from '../../review/marks';
import { entriesOf, textAt } from '../../review/texts';
import type { LabelFile } from '../../site/label-file';
import { LABELS, LOCALES } from './language-files';

const byTag = new Map(LABELS);
const source = byTag.get('en') as LabelFile;

// The same functions that the reviewer's desk checks with.
describe.each(LOCALES)('what is quoted in %s', (language, locale) => {
  const { quotes } = locale.meta;
  const labels = byTag.get(language) as LabelFile;

  test('stands in the quotation marks of the language, in pairs', () => {
    const wrong = entriesOf(locale).filter(({ text }) => marksIn(text, quotes).length > 0);
    expect(wrong).toEqual([]);
  });

  test('is a control that the source quotes too, by a label that is recognised on the page', () => {
    const wrong = entriesOf(locale).flatMap(({ id, text }) => {
      const agreed = agreements({
        id,
        source: textAt(en, id) ?? '',
        text,
        marks: { source: en.meta.quotes, text: quotes },
        labels: { source, text: labels },
      });
      return checkLabels({ id, agreements: agreed })
        .filter(({ level }) => level === 'error')
        .map(({ says }) => `${id}: ${says}`);
    });
    expect(wrong).toEqual([]);
  });
});
