import { expect, test } from 'vitest';
import document from '../../docs/situations.md?raw';
import { SITUATION_IDS } from '../../guide/situations';
import en from '../../locales/en.json';

test('docs/situations.md tells every situation, and no other', () => {
  const recognised = document.split('\n## ')[1] ?? '';
  const told = [...recognised.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
  expect(told).toEqual([...SITUATION_IDS]);
});

test('docs/situations.md answers all 22 places, with questions that exist', () => {
  const places = document.split('\n## ')[2] ?? '';
  const rows = [...places.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
  expect(rows).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  const asked = [...places.matchAll(/faq `([a-z-]+)`/g)].map(([, id]) => id).sort();
  expect(asked).toEqual(Object.keys(en.faq).sort());
});
