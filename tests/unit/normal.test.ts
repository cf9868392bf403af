import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../detection/label-index';
import { labelsOf, says, speak } from '../../detection/labels';
import { fold, normal } from '../../detection/normal';
import { productKind } from '../../detection/products';

beforeAll(() => {
  speak(LANGUAGES);
});

test.each([
  ['Update / Cancel', 'update/cancel'],
  ['  MANAGE\u00a0SUBSCRIPTIONS ', 'manage subscriptions'],
  ['Sub\u00adscrip\u00adtions (2)', 'subscriptions'],
  ['View 3', 'view'],
  ['\ue012 Action ▾', 'action'],
  ['Service tag:', 'service tag'],
  ['Ｃａｎｃｅｌ', 'cancel'],
  ['Services d’abonnement', "services d'abonnement"],
  ['İptal', 'iptal'],
  ['ÇIKIŞ', normal('çıkış')],
  ['SCHLIESSEN', normal('Schließen')],
  ['Ещё', normal('ЕЩЕ')],
  ['ΑΚΥΡΩΣΗ ΣΥΝΔΡΟΜΗΣ', normal('Ακύρωση συνδρομής')],
  ['إلغـــاء', normal('الغاء')],
  ['「取消」。', '取消'],
])('%j is compared as %j', (text, form) => {
  expect(normal(text)).toBe(form);
});

test('the normal form is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(normal(normal(text))).toBe(normal(text));
    }),
    { numRuns: 300, examples: [['(1) (2)'], ['. 1'], ['a (1) !'], ['0\ufc5e @']] },
  );
});

test('plain letters and figures are compared as they are among others', () => {
  const word = fc.stringMatching(/^[a-zA-Z\d]{1,5}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const text = words.join(' ');
      expect(normal(text)).toBe(normal(`${text}\u200b`));
    }),
    { examples: [[['Item', '17']], [['a', '1', '2', '3']], [['12']], [['Item', '1234']]] },
  );
});

test('a quoted label keeps its words', () => {
  expect(fold('  Gérer\u00a0les \n abonnements\u200b ')).toBe('Gérer les abonnements');
});

test('labels are words as a whole, in any language', () => {
  expect(labelsOf('Gérer les abonnements').has('manageSubscriptions')).toBe(true);
  expect(labelsOf('Cancel order').size).toBe(0);
  expect(labelsOf('\n  Musik och prenumerationer\n').has('subscriptionsPart')).toBe(true);
});

test('an apostrophe that Unicode calls a letter begins no label', () => {
  expect(labelsOf('S\u02bcidentifier').has('signIn')).toBe(true);
});

test('short answers are words of their own, not beginnings of others', () => {
  expect(says('now', 'deny')).toBe(false);
  expect(says('no', 'deny')).toBe(true);
  expect(says('jatka', 'affirm')).toBe(false);
  expect(says('end my subscription', 'deny')).toBe(false);
});

test.each([
  ['Premium Support Plus', 'consumer'],
  ['ProSupport Plus for PCs', 'other'],
  ['Pro Support', 'other'],
  ['McAfee LiveSafe', 'other'],
  ['Microsoft 365 Personal', 'other'],
  ['Premium Support with McAfee included', 'consumer'],
  ['Laptop 16', null],
])('%s is %s', (text, kind) => {
  expect(productKind(text, labelsOf(text))).toBe(kind);
});
