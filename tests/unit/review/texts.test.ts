import { expect, test } from 'vitest';
import { aboutText, pressAt, stepIn } from '../../../review/about';
import { clean } from '../../../review/clean';
import { compared } from '../../../review/companion';
import { layoutFindings } from '../../../review/misfits';
import { entriesOf, partOf, textAt, withTexts } from '../../../review/texts';
import { groupOf, nameOf } from '../../../review/titles';
import { changesOf } from '../../../review/word-diff';
import { ENGLISH, FRENCH } from './support';

const all = entriesOf(ENGLISH.text);

test('texts stand in the order of the journey, none of them twice', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const steps = all.filter(({ id }) => id.endsWith('.do')).map(({ id }) => id.split('.')[1]);
  expect(steps).toEqual(Object.keys(ENGLISH.text.steps));
  expect(partOf(all[0]?.id ?? '')).toBe('invite');
  expect(all.some(({ id }) => partOf(id) === 'meta')).toBe(false);
});

test('every text has a name, a heading, and a sentence that says what it is for', () => {
  const wordless = all.filter(
    ({ id }) => !nameOf(id) || !groupOf(id, ENGLISH.text) || !aboutText(id),
  );
  expect(wordless).toEqual([]);
});

test('each step says what its press really does', () => {
  for (const { id } of all) if (stepIn(id)) expect(pressAt(id), id).toBeTruthy();
  expect(pressAt('steps.update-cancel.do')).toContain('Cancels nothing');
});

test('other words in a copy; lists stay lists', () => {
  const changed = withTexts(ENGLISH.text, new Map([['steps.view.help.0', 'Other.']]));
  expect(changed.steps.view.help).toEqual(['Other.']);
  expect(textAt(changed, 'steps.view.help.0')).toBe('Other.');
  expect(ENGLISH.text.steps.view.help[0]).not.toBe('Other.');
  expect(textAt(changed, 'steps.view.help.9')).toBeUndefined();
});

test('a text is kept in one line that every format can hold', () => {
  expect(clean('a\r\nb\tc\ud800d\u2028e')).toBe('a b c d e');
});

test('what changes between two texts, word by word', () => {
  expect(changesOf('Press it now.', 'Press that now.')).toEqual([
    { kind: 'same', words: 'Press ' },
    { kind: 'gone', words: 'it' },
    { kind: 'new', words: 'that' },
    { kind: 'same', words: ' now.' },
  ]);
});

test('a drawing speaks of the texts that do not fit in it, and of no others', () => {
  const misfits = [{ kind: 'wrapped' as const, words: 'Press “Cancel” now' }];
  expect(layoutFindings('Press {label} now', misfits, 'at 320 px')).toHaveLength(1);
  expect(layoutFindings('Something else', misfits, 'at 320 px')).toEqual([]);
});

test('the words of a live page beside what is held', () => {
  const seen = (text: string, held = true) => ({
    key: 'view' as const,
    text,
    language: 'fr',
    held,
  });
  const [best, other, form, fresh] = compared(
    [seen('Afficher'), seen('Voir'), seen('AFFICHER'), seen('Regarder', false)],
    () => FRENCH.labels,
    [
      {
        uid: '1',
        at: '2026-11-23T09:00:00.000Z',
        by: 'AB',
        language: 'fr',
        id: 'view',
        kind: 'observed',
        text: 'Regarder',
      },
    ],
  );
  expect([best, other, form, fresh].map((one) => one?.comparison)).toEqual([
    'best',
    'other',
    'form',
    'new',
  ]);
  expect([best?.kept, fresh?.kept]).toEqual([false, true]);
});
