import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TAGS } from '../../../locales/available';
import { POLICY_NAMES, readPolicy } from '../../../policy/read';

const page = readFileSync('docs/administrators.md', 'utf8');

/** The settings in the examples of one kind of file. */
function examples(kind: string): string[] {
  return [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, named, text]) =>
    named === kind ? [text ?? ''] : [],
  );
}

/** The innermost object: the settings themselves. */
function innermost(value: Record<string, unknown>): Record<string, unknown> {
  const [first] = Object.values(value);
  const deeper = typeof first === 'object' && first !== null && !Array.isArray(first);
  return deeper ? innermost(first as Record<string, unknown>) : value;
}

function fromRegistry(file: string): Record<string, unknown> {
  const [, own = '', list = ''] = file.split(/^\[.*\]$/m);
  const pairs = (text: string) =>
    [...text.matchAll(/^"(\w+)"=(?:dword:(\d+)|"(.*)")$/gm)].map(
      ([, name = '', number, words]) => [name, number ? Number(number) === 1 : words] as const,
    );
  return { ...Object.fromEntries(pairs(own)), languages: pairs(list).map(([, value]) => value) };
}

function fromProfile(file: string): Record<string, unknown> {
  const inner = /<array>\s*<dict>([\s\S]*?)<\/dict>/.exec(file)?.[1] ?? '';
  const pairs = inner.matchAll(
    /<key>(\w+)<\/key>(?:<(true|false)\/>|<string>(.*?)<\/string>|<array>(.*?)<\/array>)/g,
  );
  return Object.fromEntries(
    [...pairs].flatMap(([, name = '', flag, text, list]) => {
      const all = [...(list ?? '').matchAll(/<string>(.*?)<\/string>/g)].map(([, one]) => one);
      return name.startsWith('Payload') ? [] : [[name, flag ? flag === 'true' : (text ?? all)]];
    }),
  );
}

describe('the page for administrators', () => {
  const [linux = '', firefox = ''] = examples('json');
  const all: [string, Record<string, unknown>][] = [
    ['Windows', fromRegistry(examples('reg')[0] ?? '')],
    ['macOS', fromProfile(examples('xml')[0] ?? '')],
    ['Linux', innermost(JSON.parse(linux))],
    ['Firefox', innermost(JSON.parse(firefox))],
  ];

  test.each(all)('sets the same in each example: %s', (_, settings) => {
    expect(readPolicy(settings, TAGS)).toEqual({
      policy: {
        console: true,
        shareMode: true,
        languages: ['en', 'fr'],
        consoleLanguage: 'en',
        articleAddress: 'https://support.example.com/cancel',
        startPage: 'practice',
        invitation: false,
      },
      problems: [],
    });
  });

  test('tells of every setting and every language', () => {
    for (const name of POLICY_NAMES) expect(page).toContain(`| \`${name}\` |`);
    expect(page).toContain(`\`${[...TAGS].sort().join(' ')}\``);
  });

  test('names the id that Firefox knows', () => {
    const id = /id: '(.+@.+)'/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1];
    expect(firefox).toContain(`"${id}"`);
  });
});
