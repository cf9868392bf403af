import { describe, expect, test } from 'vitest';
import { checkWordings, siteLanguages } from '../../scripts/accuracy/wordings';
import english from '../corpus/wordings/en.json' with { type: 'json' };
import { wordingFor } from '../corpus/words/load';
import { secondFor } from '../corpus/words/second';
import { thirdFor } from '../corpus/words/third';
import { wrongIn } from '../corpus/words/wording';

/** The words of each name, by part and name. */
function wordsOf(wording: object | null | undefined): Map<string, readonly string[]> {
  return new Map(
    Object.entries(wording ?? {}).flatMap(([part, names]) =>
      typeof names === 'string'
        ? []
        : Object.entries<string | string[]>(names).map(
            ([name, words]) => [`${part}.${name}`, [words].flat()] as const,
          ),
    ),
  );
}

describe('wordings', () => {
  test('are whole, every one of them', () => {
    expect(checkWordings).not.toThrow();
  });

  test('are refused by the name of what is wrong', () => {
    const { page, ...rest } = structuredClone(english);
    const wrong = {
      ...rest,
      extra: 'x',
      outcome: { ...rest.outcome, before: ['You cancelled it.'] },
    };
    const told = wrongIn('da.json', { ...wrong, page: { ...page, orders: '' } }, english);
    expect(told).toContain('da.json: page.orders is missing');
    expect(told).toContain('da.json: outcome.before.0 has lost {date}');
    expect(told).toContain('da.json: extra is unknown');
  });

  test('are refused if any variant has lost the place of a date', () => {
    const outcome = { ...english.outcome, before: ['It ended on {date}.', 'It ended.'] };
    expect(wrongIn('da.json', { ...english, outcome }, english)).toEqual([
      'da.json: outcome.before.1 has lost {date}',
    ]);
  });

  test('may leave a word out in a third wording, but not empty or without its place', () => {
    const third = { language: 'da', page: { orders: '' }, outcome: { before: ['It ended.'] } };
    expect(wrongIn('da.json', third, english, false)).toEqual([
      'da.json: page.orders is missing',
      'da.json: outcome.before.0 has lost {date}',
    ]);
  });

  test.each(siteLanguages())('of %s are new in the third', (language) => {
    const said = [wordingFor(language, 'validation')?.wording, secondFor(language)].map(wordsOf);
    for (const [key, words] of wordsOf(thirdFor(language)))
      for (const word of words)
        for (const before of said) expect(before.get(key) ?? [], key).not.toContain(word);
  });
});
