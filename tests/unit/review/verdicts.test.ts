import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewed } from '../../../review/language';
import { initials, latestOf, merge, type ReviewRecord, standing } from '../../../review/records';
import { editsIn, stateOf, tally, verdictsIn } from '../../../review/verdicts';
import { approve, ENGLISH, edit, FRENCH, needsWork, retract } from './support';

const PLAIN = 'steps.view.do';
const DANGER = 'notes.cancels-now';

describe('the state of a text', () => {
  const status = (id: string, records: ReviewRecord[]) =>
    stateOf(id, 'now', verdictsIn(records).get(id)).status;

  test('is open until somebody says something', () => {
    expect(status(PLAIN, [])).toBe('open');
  });

  test('one approval is enough, but for a text that could mislead about the cancellation', () => {
    expect(status(PLAIN, [approve('AB', PLAIN, 'now')])).toBe('approved');
    expect(status(DANGER, [approve('AB', DANGER, 'now')])).toBe('half');
  });

  test('the second approval has to be somebody else’s', () => {
    const first = approve('AB', DANGER, 'now');
    expect(status(DANGER, [first, approve('AB', DANGER, 'now')])).toBe('half');
    expect(status(DANGER, [first, approve('CD', DANGER, 'now')])).toBe('approved');
  });

  test('initials are the same however a keyboard writes them', () => {
    const forms = ['É.B.', 'e\u0301b', 'ÉＢ', ' éb '];
    expect(new Set(forms.map(initials))).toEqual(new Set(['ÉB']));
  });

  test('a record that comes in again cannot take the place of the one that is held', () => {
    const held = approve('AB', DANGER, 'now');
    const forged = { ...held, by: 'CD' };
    expect(merge([held], [forged])).toEqual([held]);
  });

  test('lapses with the hash', () => {
    expect(status(PLAIN, [approve('AB', PLAIN, 'before')])).toBe('lapsed');
  });

  test('needs work until that reviewer thinks otherwise', () => {
    const no = needsWork('AB', PLAIN, 'now');
    expect(status(PLAIN, [no, approve('CD', PLAIN, 'now')])).toBe('needs-work');
    expect(status(PLAIN, [no, approve('AB', PLAIN, 'now')])).toBe('approved');
  });

  test('is what it was after undo', () => {
    const yes = approve('AB', PLAIN, 'now');
    const undone = retract('AB', yes);
    expect(status(PLAIN, [yes, undone])).toBe('open');
    expect(status(PLAIN, [yes, undone, retract('AB', undone)])).toBe('approved');
  });
});

test('edits: the last one counts, undo brings back the one before', () => {
  const first = edit('AB', PLAIN, 'one');
  const second = edit('CD', PLAIN, 'two');
  expect(editsIn([second, first]).get(PLAIN)).toBe('two');
  expect(editsIn([first, second, retract('CD', second)]).get(PLAIN)).toBe('one');
});

test('undo takes back one’s own last, not somebody else’s', () => {
  const mine = approve('AB', PLAIN, 'now');
  const theirs = approve('CD', PLAIN, 'now');
  expect(latestOf([mine, theirs], 'AB')).toBe(mine);
  expect(latestOf([mine, retract('AB', mine)], 'AB')).toBeNull();
});

test('two lists are merged whatever the order, and nothing of either is lost', () => {
  const all: ReviewRecord[] = [
    approve('AB', PLAIN, 'x'),
    needsWork('CD', PLAIN, 'x'),
    edit('AB', DANGER, 'y'),
    approve('CD', DANGER, 'y'),
  ];
  const [first] = all;
  if (first) all.push(retract('AB', first));
  const some = fc.subarray(all);
  fc.assert(
    fc.property(some, some, (one, other) => {
      const merged = merge(one, other);
      expect(merge(other, one)).toEqual(merged);
      expect(merge(merged, other)).toEqual(merged);
      expect(new Set(merged)).toEqual(new Set([...one, ...other]));
      expect(standing(merged)).toEqual(standing([...merged].reverse()));
    }),
  );
});

test('a verdict lapses when the text, its source or a quoted label changes', () => {
  const id = 'steps.view.look';
  const hash = (french = FRENCH, english = ENGLISH, records: ReviewRecord[] = []) =>
    reviewed({ language: french, records }, { language: english, records: [] }).find(
      (one) => one.id === id,
    )?.hash;
  const before = hash();
  expect(hash()).toBe(before);
  expect(hash(FRENCH, ENGLISH, [edit('AB', id, 'Autre chose.')])).not.toBe(before);

  const source = structuredClone(ENGLISH);
  source.text.steps.view.look = 'Look for “View”.';
  expect(hash(FRENCH, source)).not.toBe(before);

  const labels = structuredClone(FRENCH);
  const [first] = labels.labels.labels.view ?? [];
  if (first) first.text = 'Consulter';
  expect(hash(labels)).not.toBe(before);

  const unrelated = structuredClone(FRENCH);
  unrelated.labels.labels.signOut = [{ text: 'Sortir', provenance: 'translated' }];
  unrelated.text.steps.view.why = 'Autre chose.';
  expect(hash(unrelated)).toBe(before);
});

test('a tally counts every text once', () => {
  expect(tally(['open', 'approved', 'approved'])).toMatchObject({ total: 3, open: 1, approved: 2 });
});

test('initials are compared in one form', () => {
  expect([' a.b. ', 'ab', 'A B', 'çş'].map(initials)).toEqual(['AB', 'AB', 'AB', 'ÇŞ']);
});
