import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TAGS } from '../../../locales/available';
import { POLICY_NAMES, readPolicy } from '../../../policy/read';

const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
  properties: Record<string, unknown>;
};

describe('what an organisation sets', () => {
  test('is described by the schema, name by name', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...POLICY_NAMES].sort());
  });

  test('is nothing where nothing is set', () => {
    expect(readPolicy(undefined, TAGS)).toEqual({ policy: {}, problems: [] });
    expect(readPolicy({}, TAGS)).toEqual({ policy: {}, problems: [] });
  });

  test('is named and left out where it is not understood; the rest holds', () => {
    const raw = {
      console: 'yes',
      shareMode: true,
      language: 'xx',
      languages: ['en', 'klingon'],
      articleAddress: 'http://example.com/',
      startPage: 'moon',
      invitation: false,
      colour: 'red',
    };
    expect(readPolicy(raw, TAGS)).toEqual({
      policy: { shareMode: true, invitation: false },
      problems: ['articleAddress', 'colour', 'console', 'language', 'languages', 'startPage'],
    });
  });

  test('takes a tag in any case, and each language once', () => {
    const { policy, problems } = readPolicy(
      { language: 'pt-br', languages: ['PT-BR', 'pt-BR', 'en'], consoleLanguage: 'EN' },
      TAGS,
    );
    expect(problems).toEqual([]);
    expect(policy).toMatchObject({
      language: 'pt-BR',
      languages: ['pt-BR', 'en'],
      consoleLanguage: 'en',
    });
  });

  test('lets one language for all hold over a list that lacks it', () => {
    expect(readPolicy({ language: 'fr', languages: ['en'] }, TAGS)).toEqual({
      policy: { language: 'fr' },
      problems: ['languages'],
    });
  });

  test.each([[[]], ['text'], [7], [true]])('that is no list of settings is named: %j', (raw) => {
    expect(readPolicy(raw, TAGS)).toEqual({ policy: {}, problems: ['policy'] });
  });
});
