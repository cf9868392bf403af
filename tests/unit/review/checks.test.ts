import { describe, expect, test } from 'vitest';
import type { Text } from '../../../locales/text';
import { agreements } from '../../../review/agreement';
import { check } from '../../../review/checks/check';
import type { Checked, CheckId } from '../../../review/checks/finding';
import { gradeOf } from '../../../review/checks/reading';
import { claimsOf } from '../../../review/claims';
import { entriesOf, textAt } from '../../../review/texts';
import { LABELS, WHOLE } from '../language-files';
import { ENGLISH } from './support';

const labels = new Map(LABELS);
const locales = new Map(WHOLE);

/** What the checks say of a text of a language, with other words than it has. */
function findings(language: string, id: string, text?: string, more: Partial<Checked> = {}) {
  const locale = locales.get(language) as Text;
  const own = labels.get(language);
  if (!own) throw new Error(`no labels of ${language}`);
  const source = textAt(ENGLISH.text, id) ?? '';
  const words = text ?? textAt(locale, id) ?? '';
  const marks = { source: ENGLISH.text.meta.quotes, text: locale.meta.quotes };
  const agreed = agreements({
    id,
    source,
    text: words,
    marks,
    labels: { source: ENGLISH.labels, text: own },
  });
  return check({
    id,
    language,
    dir: locale.meta.dir === 'rtl' ? 'rtl' : 'ltr',
    source,
    text: words,
    quotes: locale.meta.quotes,
    agreements: agreed,
    terms: {},
    claims: claimsOf,
    ...more,
  });
}

function says(check: CheckId, ...args: Parameters<typeof findings>): string[] {
  return findings(...args)
    .filter((one) => one.check === check && one.level !== 'note')
    .map((one) => one.says);
}

test.each(WHOLE)('nothing in %s is wrong by the checks', (language, locale) => {
  const wrong = entriesOf(locale).flatMap(({ id }) =>
    findings(language, id)
      .filter(({ level }) => level === 'error')
      .map((one) => `${id}: ${one.says}`),
  );
  expect(wrong).toEqual([]);
});

describe('placeholders', () => {
  const id = 'steps.view.do';
  test.each([
    ['Cliquez ici.', '{label} is missing.'],
    ['Cliquez sur {label}, {label}.', '{label} is there too often.'],
    ['Cliquez sur {label} {name}.', '{name} is not in the source.'],
    ['Cliquez sur {label}}.', 'A brace stands alone.'],
  ])('%s', (text, wrong) => {
    expect(says('placeholders', 'fr', id, text)).toEqual([wrong]);
  });
});

describe('labels', () => {
  const id = 'steps.view.look';
  test('a word that detection does not know', () => {
    expect(says('labels', 'fr', id, 'Cherchez « Regarder » dans la carte.')).toEqual([
      '“Regarder” is no label that Signpost would know: it holds “Afficher”.',
    ]);
  });
  test('the word of another control', () => {
    expect(says('labels', 'fr', id, 'Cherchez « Annuler » dans la carte.')[0]).toContain('Annuler');
  });
  test('a word that is accepted, but not the best known', () => {
    expect(says('labels', 'fr', id, 'Cherchez « Voir » dans la carte.')[0]).toContain('Afficher');
  });
  test('none at all', () => {
    expect(says('labels', 'fr', id, 'Cherchez dans la carte.')).toEqual([
      'Does not quote “Afficher”.',
    ]);
  });
});

describe('meaning', () => {
  test('“is cancelled” where the source says what a press will do', () => {
    expect(says('meaning', 'fr', 'notes.cancels-now', 'Votre abonnement a été résilié.')).toEqual([
      'Says that it is cancelled. The source does not say so.',
    ]);
  });
  test('“is cancelled” where the source says that nothing is', () => {
    const text = 'Ihr Abonnement wurde gekündigt.';
    expect(says('meaning', 'de', 'notes.nothing-cancelled', text)).toHaveLength(1);
  });
  test('“is not cancelled” where the source says that it is', () => {
    const text = 'L’abonnement n’a pas été résilié.';
    expect(says('meaning', 'fr', 'situations.done.title', text)).toHaveLength(1);
  });
});

describe('punctuation', () => {
  test.each([
    ['fr', 'steps.view.why', 'La liste s’ouvre', 'Does not end in “.” as the source does.'],
    ['fr', 'popup.why', 'Pourquoi?', 'French has a narrow space before “?”, “!”, “;” and “»”.'],
    ['es', 'popup.why', 'Por qué?', 'Spanish opens a question with “¿”.'],
    ['de', 'steps.view.why', 'Es öffnet  die Liste.', 'Has two spaces in a row.'],
    ['de', 'steps.view.why', 'Es öffnet die "Liste".', 'Has ", but the language has „ “.'],
    [
      'fr',
      'steps.view.why',
      "La liste s'ouvre.",
      'Has a straight apostrophe; the typographic one is “’”.',
    ],
  ])('%s, %s: %s', (language, id, text, wrong) => {
    expect(says('punctuation', language, id, text)).toContain(wrong);
  });
});

describe('untranslated', () => {
  test('the whole text', () => {
    expect(says('untranslated', 'fr', 'notes.choose', ENGLISH.text.notes.choose)).toEqual([
      'Is the same as the source.',
    ]);
  });
  test('words that were left', () => {
    expect(says('untranslated', 'fr', 'notes.chosen', 'You chose {name} hier.')).toHaveLength(0);
    expect(says('untranslated', 'fr', 'steps.view.why', 'La liste of your subscriptions.')).toEqual(
      ['Still in English: your, subscriptions, of your subscriptions.'],
    );
  });
  test('names stay', () => {
    expect(says('untranslated', 'fr', 'extension.name')).toEqual([]);
  });
});

describe('direction', () => {
  const rtl = { dir: 'rtl' as const };
  test('an override is an error anywhere', () => {
    expect(says('direction', 'fr', 'popup.help', 'Ai\u202ede')).toHaveLength(1);
  });
  test('Latin names side by side change places', () => {
    expect(says('direction', 'fr', 'popup.help', 'תוכנה: McAfee, Microsoft', rtl)).toHaveLength(1);
    expect(says('direction', 'fr', 'popup.help', 'תוכנה: McAfee או Microsoft', rtl)).toEqual([]);
    const isolated = 'תוכנה: \u2068McAfee\u2069, \u2068Microsoft\u2069';
    expect(says('direction', 'fr', 'popup.help', isolated, rtl)).toEqual([]);
  });
});

describe('terms', () => {
  const terms = {
    subscription: { source: ['subscription'], use: ['abonnement'], avoid: ['souscription'] },
  };
  test('the word of the language for a thing of the source', () => {
    const id = 'steps.subscriptions.why';
    expect(says('terms', 'fr', id, 'Vos contrats sont ici.', { terms })).toHaveLength(1);
    expect(says('terms', 'fr', id, 'Vos abonnements sont ici.', { terms })).toEqual([]);
  });
  test('a word that is not to be used', () => {
    expect(says('terms', 'fr', 'popup.help', 'Souscriptions', { terms })).toHaveLength(1);
  });
});

test('a name that the stores would refuse', () => {
  expect(says('length', 'fr', 'extension.name', 'x'.repeat(51))).toEqual([
    'Has 51 characters; the stores take 50.',
  ]);
});

test('how hard a text is to read', () => {
  expect(gradeOf('Press it.')).toBeNull();
  expect(gradeOf('It opens the list of your subscriptions.')).toBeLessThan(10);
  const hard =
    'Notwithstanding aforementioned contractual obligations, cancellation necessitates authorization.';
  expect(gradeOf(hard)).toBeGreaterThan(14);
});
