import { expect, test } from 'vitest';
import { checkPlaceholders } from '../../../review/checks/placeholders';
import { accented, mirrored, PSEUDO, pseudoText } from '../../../review/pseudo';
import { entriesOf, textAt } from '../../../review/texts';
import { LOCALES } from '../language-files';
import { ENGLISH } from './support';

const ALL = LOCALES.map(([, text]) => text);

test.each(PSEUDO)('$name has every text, with its placeholders', ({ tag, dir }) => {
  const text = pseudoText(tag, ENGLISH.text, ALL);
  expect(text.meta).toMatchObject({ language: tag, dir });
  expect(entriesOf(text).map(({ id }) => id)).toEqual(entriesOf(ENGLISH.text).map(({ id }) => id));
  const broken = entriesOf(text).filter(({ id, text: words }) => {
    const source = textAt(ENGLISH.text, id) ?? '';
    return (
      checkPlaceholders({ source, text: words } as Parameters<typeof checkPlaceholders>[0]).length >
      0
    );
  });
  expect(broken).toEqual([]);
});

test('accented is 40 % longer, ends as before, and can still be read', () => {
  expect(accented('Press {label}.')).toBe('Pŕéšš {label} lorem.');
  expect([...accented('Look for your subscription.')].length).toBeGreaterThanOrEqual(27 * 1.4);
});

test('mirrored turns each word and leaves placeholders alone', () => {
  expect(mirrored('Press {label}.')).toBe('\u202ePress\u202c {label}.');
});

test('longest is as long as any language', () => {
  const longest = pseudoText('en-XL', ENGLISH.text, ALL);
  for (const text of ALL) {
    expect(longest.steps.cancel.help[0]?.length).toBeGreaterThanOrEqual(
      /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u.test(text.steps.cancel.help[0] ?? '')
        ? 0
        : (text.steps.cancel.help[0]?.length ?? 0),
    );
  }
});
