import { describe, expect, test } from 'vitest';
import { applied } from '../../../review/apply';
import { claimsOf } from '../../../review/claims';
import { isDanger } from '../../../review/danger';
import { keptOf, recordsOf } from '../../../review/kept';
import { reviewed } from '../../../review/language';
import type { Observed, ReviewRecord, TermChange } from '../../../review/records';
import { approve, ENGLISH, edit, FRENCH } from './support';

const ID = 'steps.view.why';
const NOW = FRENCH.text.steps.view.why;

const apply = (records: ReviewRecord[], language = FRENCH, source = ENGLISH) =>
  applied(language, source, records, claimsOf);

/** The hash of a text as it is, or as it would be. */
function hashOf(id: string, records: ReviewRecord[] = []): string {
  const all = reviewed({ language: FRENCH, records }, { language: ENGLISH, records: [] });
  return all.find((one) => one.id === id)?.hash ?? '';
}

function edited(text: string, from = NOW) {
  return { ...edit('AB', ID, text), from };
}

describe('edits', () => {
  test('are brought in with who made them', () => {
    const { texts, refused } = apply([edited('Elle ouvre la liste de vos abonnements.')]);
    expect(refused).toEqual([]);
    expect(texts.get(ID)).toEqual({ text: 'Elle ouvre la liste de vos abonnements.', by: 'AB' });
  });

  test('are refused where the text has changed meanwhile', () => {
    const { texts, refused } = apply([edited('Autre chose.', 'Ce que c’était.')]);
    expect(texts.size).toBe(0);
    expect(refused[0]).toMatchObject({ id: ID, by: 'AB' });
    expect(refused[0]?.why).toContain('has changed since');
  });

  test('are refused where npm test would not let them pass', () => {
    const record = { ...edit('AB', 'steps.view.do', 'Cliquez.'), from: FRENCH.text.steps.view.do };
    expect(apply([record]).refused).toEqual([
      { id: 'steps.view.do', by: 'AB', why: '{label} is missing.' },
    ]);
  });

  test('of texts that are no more are named', () => {
    const { refused } = apply([{ ...edited('x'), id: 'steps.gone.do' }]);
    expect(refused[0]?.why).toContain('no such text');
  });
});

describe('verdicts', () => {
  test('are kept, and read again they are the same', () => {
    const { reviews } = apply([approve('AB', ID, hashOf(ID))]);
    expect(reviews.texts[ID]).toEqual([{ by: 'AB', on: '2026-11-22', hash: hashOf(ID) }]);
    const [record] = recordsOf(reviews);
    expect(record?.kind === 'approve' && keptOf(record)).toEqual(reviews.texts[ID]?.[0]);
    const again = apply([], { ...FRENCH, kept: recordsOf(reviews) });
    expect(again.reviews).toEqual(reviews);
    expect(again.approved).toBe(1);
  });

  test('on the edited text count once it is brought in', () => {
    const change = edited('Elle ouvre la liste de vos abonnements.');
    const yes = approve('CD', ID, hashOf(ID, [change]));
    expect(apply([change, yes])).toMatchObject({ approved: 1, stale: [] });
  });

  test('are stale once the source has changed', () => {
    const source = structuredClone(ENGLISH);
    source.text.steps.view.why = 'It opens something else.';
    expect(apply([approve('AB', ID, hashOf(ID))], FRENCH, source).stale).toEqual([ID]);
  });

  test('make a language checked once all texts have theirs, and only then', () => {
    const all = reviewed({ language: FRENCH, records: [] }, { language: ENGLISH, records: [] });
    const once = all.map(({ id, hash }) => approve('AB', id, hash));
    const twice = all
      .filter(({ id }) => isDanger(id))
      .map(({ id, hash }) => approve('CD', id, hash));
    expect(apply(once).checked).toBe(false);
    expect(apply([...once, ...twice]).checked).toBe(true);
    expect(apply([...once, ...twice.slice(1)]).checked).toBe(false);
  });
});

test('a label that was seen stands after the words of the article, and is one of its own', () => {
  const seen = (text: string): Observed => ({
    uid: `seen ${text}`,
    at: '2026-11-23T09:00:00.000Z',
    by: 'AB',
    language: 'fr',
    id: 'view',
    kind: 'observed',
    text,
  });
  const entries = apply([seen('Consulter')]).observed.get('view') ?? [];
  const at = entries.findIndex(({ text }) => text === 'Consulter');
  expect(entries[at]).toEqual({ text: 'Consulter', provenance: 'observed', date: '2026-11-23' });
  expect(entries.slice(0, at).every(({ provenance }) => provenance === 'article')).toBe(true);
  // A translated one is now known to be right; one of the article stays as it is.
  const voir = apply([seen('Voir')])
    .observed.get('view')
    ?.filter(({ text }) => text === 'Voir');
  expect(voir).toMatchObject([{ provenance: 'observed' }]);
  expect(apply([seen('Afficher')]).observed.size).toBe(0);
});

test('a term is changed, or added', () => {
  const term: TermChange = {
    uid: 'term',
    at: '2026-11-23T09:00:00.000Z',
    by: 'AB',
    language: 'fr',
    id: 'menu',
    kind: 'term',
    use: ['menu'],
    avoid: ['carte'],
  };
  expect(apply([term]).terms).toEqual({
    menu: { source: ['menu'], use: ['menu'], avoid: ['carte'] },
  });
});
