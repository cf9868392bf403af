import { describe, expect, it } from 'vitest';
import { explain, inOneLine } from '../../../console/explain';
import type { Target } from '../../../guide/reading';
import words from '../../../locales/console/en.json';
import en from '../../../locales/en.json';
import fr from '../../../locales/fr.json';

const target = (part: Partial<Target> = {}): Target => ({
  step: 'manage-subscriptions',
  label: 'Gérer les abonnements',
  subscription: null,
  ...part,
});
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
const about = { situation: null, subscriptions: [] };
const line = (of: Target) => plain(inOneLine(explain(of, about, words), 'en', en.meta));

describe('a marked control, explained', () => {
  it('is quoted as it stands, translated and placed', () => {
    const place = { kind: 'card', number: 3, total: 5 } as const;
    expect(line(target({ place }))).toBe(
      '“Gérer les abonnements”, Manage Subscriptions, card 3 of 5',
    );
  });

  it('keeps a quote of another direction in one piece', () => {
    const { label, ...rest } = explain(target({ label: 'إدارة الاشتراكات' }), about, words);
    const shown = inOneLine({ label, ...rest }, 'fr', fr.meta);
    expect(shown).toContain('\u2068إدارة الاشتراكات\u2069');
  });

  it('says nothing of a place that can’t be counted', () => {
    expect(line(target({ place: { kind: 'card' } }))).toBe(
      '“Gérer les abonnements”, Manage Subscriptions',
    );
    expect(line(target({ place: { kind: 'dialog' } }))).toContain('in the dialog');
  });

  it('tells the item of the row’s menu by the words that are on it', () => {
    expect(explain(target({ step: 'action-manage' }), about, words).meaning).toBe(
      'Manage Subscriptions',
    );
  });

  it.each([
    ['panel-closed', 'subscriptions', 'opens the closed menu'],
    ['next-page', 'action', 'turns the page of the list'],
    ['no-menu', 'action', 'the name of the subscription'],
  ] as const)('knows what stands in for the step’s own control: %s', (situation, step, meaning) => {
    expect(explain(target({ step }), { ...about, situation }, words).meaning).toBe(meaning);
  });

  it('tells the name of a subscription from the Action of its row', () => {
    const plan = { key: 'a', name: 'Plan', kind: 'consumer', availability: 'unknown' } as const;
    const row = (label: string) => target({ step: 'action', label, subscription: 'a' });
    const meaning = (label: string) =>
      explain(row(label), { ...about, subscriptions: [plan] }, words).meaning;
    expect(meaning('Action')).toBe('Action');
    expect(meaning('Plan')).toBe('the name of the subscription');
  });

  it.each([
    ['ja', '“View”、View、in the dialog'],
    ['ar', '“View”، View، in the dialog'],
    ['de', '“View”, View, in the dialog'],
  ])('takes the comma of the agent’s language: %s', (tag, expected) => {
    const one = target({ step: 'view', label: 'View', place: { kind: 'dialog' } });
    expect(plain(inOneLine(explain(one, about, words), tag, en.meta))).toBe(expected);
  });

  it('makes do without words', () => {
    expect(line(target({ label: '' }))).toBe('Manage Subscriptions');
  });
});
