import { expect, test } from 'vitest';
import { clueWords } from '../../components/inspector/clue-words';

const sources = import.meta.glob<string>('../../detection/{steps/*,score}.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The ids that a judge gives its clues and vetoes. */
function idsIn(source: string): string[] {
  const told = [...source.matchAll(/\.(?:clue|never)\(\s*'([^']+)'/g)].map(([, id]) => id ?? '');
  const places = [...source.matchAll(/\.outside\(([^)]*)\)/g)].map(([, all]) => all ?? '');
  return [...told, ...places.flatMap((all) => all.match(/\w+/g) ?? [])];
}

test.each(Object.entries(sources))('%s tells its clues in words', (_, source) => {
  expect(idsIn(source).filter((id) => clueWords(id) === id)).toEqual([]);
});

test('the judges have clues', () => {
  expect(Object.values(sources).flatMap(idsIn).length).toBeGreaterThan(80);
});
