import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../guide/report';
import { terminal } from '../../scripts/accuracy/add/ask';
import { controlsIn } from '../../scripts/accuracy/add/controls';
import { labelsSeen, observe } from '../../scripts/accuracy/add/observed';
import { readReport } from '../../scripts/accuracy/add/report-file';
import { askTruth } from '../../scripts/accuracy/add/truth';
import type { LabelFile } from '../../site/label-file';
import { wordsOf } from '../corpus/reported/words';
import english from '../corpus/wordings/en.json' with { type: 'json' };

const report: Report = {
  format: 'signpost-report',
  version: 1,
  made: '2027-03-01',
  signpost: '0.1.0',
  area: 'account',
  address: '/myaccount/en-us/home/…',
  language: 'en-us',
  window: [1280, 800],
  step: 'action',
  situation: null,
  availability: 'unknown',
  cut: 0,
  page: {
    tag: 'body',
    box: [0, 0, 1280, 800],
    children: [
      { tag: 'h1', box: [0, 0, 400, 40], texts: [{ text: 'Xxxx xxxxxxxxxxxxx' }] },
      {
        tag: 'button',
        box: [10, 60, 80, 30],
        ringed: true,
        texts: [{ text: 'Action', is: ['action'] }],
      },
      { tag: 'button', box: [10, 100, 80, 30], texts: [{ text: 'Action', is: ['action'] }] },
      { tag: 'a', texts: [{ text: 'Xxxxxx' }] },
    ],
  },
};

async function saved(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'signpost-')), 'report.json');
  await writeFile(path, text);
  return path;
}

describe('a report file', () => {
  test('is refused in plain words where it is none', async () => {
    await expect(readReport('/nowhere/at/all.json')).rejects.toThrow('There is no file');
    await expect(readReport(await saved('{"a":'))).rejects.toThrow('is not whole');
    await expect(readReport(await saved('{}'))).rejects.toThrow('is no report of Signpost');
    const later = { ...report, version: 2 };
    await expect(readReport(await saved(JSON.stringify(later)))).rejects.toThrow('version 2');
  });

  test('is read as it was saved', async () => {
    expect(await readReport(await saved(JSON.stringify(report)))).toEqual(report);
  });
});

describe('asking for the truth', () => {
  async function answered(lines: string[]) {
    const out = new PassThrough();
    const asker = terminal(Readable.from(lines.map((line) => `${line}\n`)), out);
    const found = askTruth(asker, report, ['da', 'en', 'fr']);
    const result = await found.finally(() => asker.close());
    return { result, said: String(out.read()) };
  }

  test('lists the controls that show, what was ringed with a star', () => {
    expect(controlsIn(report.page)).toEqual([
      { number: 2, ringed: true, line: 'Action  <button> at 10, 60' },
      { number: 3, ringed: false, line: 'Action  <button> at 10, 100' },
    ]);
  });

  test('takes plain answers, and asks again where one makes no sense', async () => {
    const { result, said } = await answered([
      '9',
      '1, 2',
      'acton',
      'action',
      'each',
      'unknown',
      'view',
      'no',
      '',
      'fitting',
      'My list',
      'my-list',
    ]);
    expect(said).toContain('Please answer with numbers from 1 to 2.');
    expect(said).toContain('Please answer one of: sign-in, subscriptions');
    expect(said).toContain('such as list-two-rows');
    expect(result).toMatchObject({
      name: 'my-list',
      part: 'fitting',
      language: 'en',
      memory: { step: 'view', sawCancel: false },
      truth: { step: 'action', targets: [2, 3], ring: 'each', availability: ['unknown'] },
    });
  });

  test('a page in which nothing is to be ringed needs no step', async () => {
    const { result } = await answered(['', 'not-offered', 'cancel', 'yes', 'fr', '', 'nothing']);
    expect(result).toMatchObject({
      language: 'fr',
      part: 'validation',
      memory: { sawCancel: true },
      truth: { step: null, targets: [], availability: ['not-offered'] },
    });
  });

  test('ends without a result when the answers end', async () => {
    await expect(answered(['1'])).rejects.toThrow('ended before the last question');
  });
});

describe('labels that were seen', () => {
  const file = (): LabelFile => ({
    language: 'en',
    checked: false,
    labels: {
      action: [
        { text: 'Action', provenance: 'translated' },
        { text: 'Actions', provenance: 'translated' },
      ],
    },
    phrases: {},
  });

  test('are those whose words the report tells, each once', () => {
    expect(labelsSeen(report)).toEqual([{ key: 'action', text: 'Action' }]);
  });

  test('are noted as observed, with the day; what is known as observed stays', () => {
    const own = file();
    expect(observe(own, { key: 'action', text: 'ACTION' }, '2027-03-01')).toBe(true);
    expect(own.labels.action?.[0]).toEqual({
      text: 'Action',
      provenance: 'observed',
      date: '2027-03-01',
    });
    expect(observe(own, { key: 'action', text: 'Action' }, '2027-03-02')).toBe(false);
    expect(observe(own, { key: 'view', text: 'View' }, '2027-03-02')).toBe(false);
  });
});

test('words that a report left out are filled by what it says of them', () => {
  expect(wordsOf({ text: 'Action', is: ['action'] }, english)).toBe('Action');
  expect(wordsOf({ text: 'Xxx Xxxxxxx' }, english)).toBe('Xxx Xxxxxxx');
  expect(wordsOf({ text: 'Xxxxxx Xxxx', product: 'other' }, english)).toBe('ProSupport Plus');
  expect(wordsOf({ text: 'Xxx xxxx', says: ['cancelledNow'] }, english)).toBe(
    english.outcome.now[0],
  );
  expect(wordsOf({ text: 'Xxxxxxx xxx 9XX9X99', is: ['serviceTag'] }, english)).toBe(
    'Service tag 9XX9X99',
  );
});
