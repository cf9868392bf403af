import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormatError, format } from '../../locales/format';

const english = { quotes: ['“', '”'] };

test('words of the page are quoted and isolated, the rest is put in as it is', () => {
  expect(format('Press {label}.', { label: 'View' }, english)).toBe('Press “\u2068View\u2069”.');
  expect(format('Step {number} of {total}', { number: 3, total: 9 }, english)).toBe('Step 3 of 9');
  expect(format('{text}', { text: 'a {b}' }, english)).toBe('a {b}');
});

test('the quotation marks are those of the language', () => {
  const french = { quotes: ['« ', ' »'] };
  expect(format('{name}', { name: 'Voir' }, french)).toBe('« \u2068Voir\u2069 »');
});

test('an unknown placeholder or a missing value is a named error', () => {
  expect(() => format('{lable}', { label: 'View' }, english)).toThrow(FormatError);
  expect(() => format('Press {label}.', {}, english)).toThrow('no value for {label}');
  expect(() => format('{toString}', {}, english)).toThrow(FormatError);
});

test('words of the page are never read as a template or a pattern', () => {
  fc.assert(
    fc.property(fc.string(), (label) => {
      expect(format('a {label} b', { label }, english)).toBe(`a “\u2068${label}\u2069” b`);
    }),
  );
});
