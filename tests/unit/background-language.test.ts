import { describe, expect, it } from 'vitest';
import { matchLanguage } from '../../locales/match';

const ALL = ['en', 'fr', 'da', 'sv', 'fi', 'nb', 'de', 'he', 'id', 'zh-CN', 'zh-TW', 'pt-BR'];
const MORE = [...ALL, 'pt-PT', 'es', 'es-419', 'sr'];

describe('matching a language', () => {
  it.each([
    ['en-uk', 'en'],
    ['EN_us', 'en'],
    ['fr-mu', 'fr'],
    ['no', 'nb'],
    ['no-no', 'nb'],
    ['nn-NO', 'nb'],
    ['in-ID', 'id'],
    ['iw', 'he'],
    ['zh', 'zh-CN'],
    ['zh-hk', 'zh-TW'],
    ['zh-Hant-MO', 'zh-TW'],
    ['zh-SG', 'zh-CN'],
    ['tw', 'zh-TW'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-BR'],
  ])('%s is served by %s', (tag, expected) => {
    expect(matchLanguage([tag], ALL)).toBe(expected);
  });

  it.each([
    ['pt-AO', 'pt-PT'],
    ['pt-PT', 'pt-PT'],
    ['pt-br', 'pt-BR'],
    ['es-mx', 'es-419'],
    ['es-ES', 'es'],
    ['es', 'es'],
  ])('%s is served by %s where both varieties are there', (tag, expected) => {
    expect(matchLanguage([tag], MORE)).toBe(expected);
  });

  it.each(['', '-', 'xx-xx', 'el-gr', 'not a tag', 'zh-Hant', 'sr-Latn'])(
    '“%s” is served by none rather than by the wrong one',
    (tag) => {
      expect(matchLanguage([tag], ['en', 'zh-CN', 'sr'])).toBeNull();
    },
  );

  it('takes the first that there is', () => {
    expect(matchLanguage(['el-gr', '', 'da-DK', 'en-US'], ALL)).toBe('da');
    expect(matchLanguage(['el-gr'], ALL)).toBeNull();
  });
});
