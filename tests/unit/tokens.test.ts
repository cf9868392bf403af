import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Where people meet Signpost. The inspector is a tool for developers; the practice account is a page. */
const SHEETS = [
  'components/overlay/overlay.css',
  'components/progress/progress.css',
  'components/console/console.css',
  'components/review/review.css',
  'entrypoints/practice/bar.css',
  'entrypoints/review/panel.css',
];
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|oklab|oklch|color)a?\([^()]*\)/gi;

const read = (path: string) => readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '');
const coloursIn = (path: string) => read(path).match(COLOUR) ?? [];

describe('one set of tokens for all that is seen', () => {
  test.each(SHEETS)('%s names no colour of its own', (path) => {
    expect(coloursIn(path)).toEqual([]);
    expect(read(path)).toMatch(/var\(--(paper|ink|line|accent)/);
  });

  // It has no room for the tokens themselves: it is all there is on a page before Start.
  test('the colours of the invitation are the values of tokens', () => {
    const tokens = new Set(coloursIn('components/theme.css'));
    const own = coloursIn('entrypoints/invite.content/style.css');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((colour) => !tokens.has(colour))).toEqual([]);
  });
});
