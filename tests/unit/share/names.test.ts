import { expect, test } from 'vitest';
import { namesAmongWords } from '../../../scripts/share/names';
import names from '../../../share/names.json';

test('words that are names as well are known as such: node scripts/share/write-names.ts', {
  timeout: 60_000,
}, () => {
  expect(names).toEqual(namesAmongWords());
});
