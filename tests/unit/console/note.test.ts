import { describe, expect, it } from 'vitest';
import { compose, type Note } from '../../../console/note/compose';
import { redact } from '../../../console/note/redact';
import { asPage, asText } from '../../../console/note/write';
import type { CaseRecord, Entry } from '../../../console/record/types';
import words from '../../../locales/console/en.json';
import en from '../../../locales/en.json';

const seen = [
  { name: 'Consumer Subscription Services – Premium Support Plus', tag: 'DWXSQF6' },
  { name: 'Premium Support', tag: 'AB12CD3' },
];
const AT = Date.UTC(2026, 10, 22, 14, 5, 9);
const said = 'Anna, your Premium Support (AB12CD3) is cancelled. Number P-2093177.';
const entries: Entry[] = [
  { at: AT, kind: 'began' },
  { at: AT + 1000, kind: 'step', step: 'cancel' },
  { at: AT + 1500, kind: 'met', situation: 'confirm-dialog' },
  { at: AT + 1700, kind: 'paused' },
  { at: AT + 1800, kind: 'resumed' },
  {
    at: AT + 2000,
    kind: 'verdict',
    verdict: { value: 'cancelled', evidence: [{ code: 'says-cancelled-now', quote: said }] },
    subscription: seen[1] ?? null,
  },
  { at: AT + 3000, kind: 'ended' },
];
const record: CaseRecord = { entries, seen, language: 'en' };
const note = (personal = false, of = record): Note =>
  compose(of, { text: en, words }, { personal, timeZone: 'UTC' });

describe('what names a person or an account', () => {
  it.each([
    ['anna@mail.example wrote', '[…] wrote'],
    ['Your Premium Support is over', 'Your […] is over'],
    ['Service tag DWXSQF6 is free', 'Service tag […] is free'],
    ['Service tag 7XK29B1 is free', 'Service tag […] is free'],
    ['Call +44 20 7946 0958 today', 'Call […] today'],
    ['Order 1020304050 is closed', 'Order […] is closed'],
    ['You get € 14.90 back soon', 'You get […] back soon'],
    ['You get 14,90 € back soon', 'You get […] back soon'],
    ['Thank you, Anna. Your subscription is cancelled.', '[…] […] Your subscription is cancelled.'],
    ['山田様、サブスクリプションを解約しました', '[…] サブスクリプションを解約しました'],
  ])('is left out: %s', (from, to) => {
    expect(redact(from, seen).replaceAll(/(\[…\] )+/g, '[…] ')).toBe(
      to.replaceAll(/(\[…\] )+/g, '[…] '),
    );
  });

  it.each([
    'Your subscription has been cancelled. Your cover runs until March 13, 2027.',
    'Votre abonnement a été résilié le 01/03/2027',
    'It ends on 2027-03-01.',
    'Ihr Abonnement wurde gekündigt.',
    'ご契約は2027年3月13日に終了します',
  ])('and nothing else: %s', (from) => {
    expect(redact(from, seen)).toBe(from);
  });
});

describe('the case note', () => {
  it('tells times, steps, situations, the verdict and what the site said', () => {
    const text = asText(note());
    expect(text).toContain('Began: November 22, 2026 at 2:05 PM');
    expect(text).toContain('- 2:05:10 PM  Step 8 of 9: Press Cancel');
    expect(text).toContain('The site asks once more');
    expect(text).toContain('How it stands: Cancelled');
    expect(text).toContain('is cancelled');
    expect(text).toContain(words.note.receipt);
    expect(text).toContain(en.popup.unofficial);
  });

  it('has nothing personal unless that is asked for', () => {
    for (const written of [asText(note()), asPage(note())]) {
      for (const word of ['Anna', 'Premium Support', 'AB12CD3', 'DWXSQF6', '2093177'])
        expect(written).not.toContain(word);
    }
    const full = asText(note(true));
    expect(full).toContain('Cancelled: Premium Support · AB12CD3');
    expect(full).toContain(said);
  });

  it('names each subscription with its own outcome', () => {
    const other: Entry = {
      at: AT + 2500,
      kind: 'verdict',
      verdict: { value: 'not-offered', evidence: [{ code: 'cancel-absent' }] },
      subscription: seen[0] ?? null,
    };
    const { facts } = note(true, { ...record, entries: [...entries.slice(0, -1), other] });
    const outcome = facts.find(({ name }) => name === words.note.outcome)?.value;
    expect(outcome?.replaceAll(/[\u2068\u2069]/g, '')).toBe(
      'Cancelled: Premium Support · AB12CD3; Not offered: Consumer Subscription Services – Premium Support Plus · DWXSQF6',
    );
  });

  it('says that nothing is known where nothing was seen', () => {
    const { facts } = note(false, { ...record, entries: entries.slice(0, 1) });
    expect(facts.map(({ value }) => value)).toContain(en.availability.unknown.title);
  });

  it('is a page of its own, whatever the site said', () => {
    const evil = '<script>alert(1)</script> & "quoted"';
    const verdict: Entry = {
      at: AT,
      kind: 'verdict',
      verdict: { value: 'cancelled', evidence: [{ code: 'says-cancelled-now', quote: evil }] },
      subscription: null,
    };
    const page = asPage(note(true, { ...record, entries: [verdict] }));
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    expect(parsed.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
    expect(parsed.querySelector('blockquote')?.textContent).toBe(evil);
    expect(parsed.documentElement.lang).toBe('en');
    expect(page).not.toMatch(/https?:|src=/);
  });
});
