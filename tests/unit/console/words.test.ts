import { describe, expect, it, test } from 'vitest';
import { COVERED_KINDS } from '../../../console/share';
import { loadWords, type Words } from '../../../console/words';
import { SITUATION_IDS } from '../../../guide/situations';
import { TAGS } from '../../../locales/available';
import en from '../../../locales/console/en.json';
import { texts } from '../language-files';

const files = import.meta.glob<Words>('../../../locales/console/*.json', {
  eager: true,
  import: 'default',
});
const source = new Map(texts(en));

describe.each(Object.entries(files))('the console’s words in %s', (path, words) => {
  const own = new Map(texts(words));

  test('have exactly the keys of the English ones', () => {
    expect([...own.keys()].sort()).toEqual([...source.keys()].sort());
  });

  test('say which language they are, and it is one of Signpost’s', () => {
    expect(path).toContain(`/${words.meta.language}.json`);
    expect(TAGS).toContain(words.meta.language);
  });

  test('leave nothing empty and keep the placeholders', () => {
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    const wrong = [...own].filter(
      ([key, text]) =>
        text.trim() !== text || !text || holes(text) !== holes(source.get(key) ?? ''),
    );
    expect(wrong).toEqual([]);
  });
});

it('takes English where a language has no words', async () => {
  expect(await loadWords('xx')).toBe(en);
});

it('has a call for each situation and a word for whatever may be covered', () => {
  expect(Object.keys(en.calls).sort()).toEqual([...SITUATION_IDS].sort());
  for (const kind of COVERED_KINDS) expect(en.share[kind]).toBeTruthy();
});
