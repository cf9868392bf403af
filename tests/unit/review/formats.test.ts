import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import xliff from 'xliff';
import en from '../../../locales/en.json';
import fr from '../../../locales/fr.json';
import { clean } from '../../../review/clean';
import { writeCsv } from '../../../review/formats/csv';
import type { OutExchange, OutUnit } from '../../../review/formats/exchange';
import { FileError } from '../../../review/formats/exchange';
import { writeMessages } from '../../../review/formats/messages';
import { readExchange } from '../../../review/formats/read';
import { writeXliff } from '../../../review/formats/xliff-write';
import { CATEGORIES, type Verdict } from '../../../review/records';
import { entriesOf, textAt } from '../../../review/texts';

const KNOWN = { ids: entriesOf(en).map(({ id }) => id), languages: ['en', 'fr', 'pt-BR'] };

const FORMATS: [name: string, file: string, write: (exchange: OutExchange) => string][] = [
  ['XLIFF 2.1', 'fr.xlf', (exchange) => writeXliff(exchange, '2.1')],
  ['XLIFF 1.2', 'fr.xlf', (exchange) => writeXliff(exchange, '1.2')],
  ['messages.json', 'messages.json', writeMessages],
  ['CSV', 'fr.csv', writeCsv],
];

/** A text with what formats trip over: markup, quotes, dollars, formulas, spaces, other scripts. */
const someText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '{label}',
        '{name}',
        '&amp;',
        '&',
        '<',
        ']]>',
        '<ph id="1"/>',
        '"',
        "'",
        "'=",
        '=1+1',
        '+',
        '-',
        '@',
        '$',
        '$$',
        '$LABEL$',
        '$1',
        ',',
        ';',
        '\u2068ا\u2069',
        '\u00a0',
        ' ',
        '  ',
        '「',
        '𠮷',
        '\\',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => clean(parts.join('')));

const aVerdict = (id: string) =>
  fc
    .record({
      uid: fc.uuid(),
      at: fc.constant('2026-11-22T10:00:00.000Z'),
      by: fc.constantFrom('AB', 'ÇŞ'),
      hash: fc.constant('0123456789abcdef'),
      kind: fc.constantFrom('approve' as const, 'needs-work' as const),
      category: fc.constantFrom(...CATEGORIES),
      note: someText,
    })
    .map(({ kind, category, note, ...rest }): Verdict => {
      const common = { ...rest, language: 'fr', id };
      return kind === 'approve' ? { ...common, kind } : { ...common, kind, category, note };
    });

const anExchange = fc
  .uniqueArray(fc.constantFrom(...KNOWN.ids), { minLength: 1, maxLength: 5 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            source: someText,
            text: someText,
            verdicts: fc.array(aVerdict(id), { maxLength: 2 }),
          })
          .map(
            (unit): OutUnit => ({
              ...unit,
              id,
              line: 0,
              about: 'What it is for.',
              danger: false,
              approved: false,
            }),
          ),
      ),
    ),
  )
  .map((units): OutExchange => ({ language: 'fr', units }));

describe.each(FORMATS)('%s', (_, file, write) => {
  test('gives back all that was put in', () => {
    fc.assert(
      fc.property(anExchange, (exchange) => {
        const { language, units } = readExchange(file, write(exchange), KNOWN);
        expect(language).toBe('fr');
        expect(units.map(({ line: _line, ...unit }) => unit)).toEqual(
          exchange.units.map(({ id, source, text, verdicts }) => ({ id, source, text, verdicts })),
        );
      }),
    );
  });

  test('gives back a whole language', () => {
    const exchange = whole();
    const { units } = readExchange(file, write(exchange), KNOWN);
    expect(units.map(({ id, text }) => [id, text])).toEqual(
      exchange.units.map(({ id, text }) => [id, text]),
    );
  });

  test('refuses a file that was cut off, with its line', () => {
    const content = write(whole());
    const at = content.indexOf(fr.notes.choose);
    const cut = content.slice(0, at + 5);
    expect(refusal(file, cut)?.line).toBeGreaterThanOrEqual(
      content.slice(0, at).split('\n').length,
    );
  });

  test('refuses a language that Signpost has not', () => {
    expect(() => readExchange(file, write({ ...whole(), language: 'tlh' }), KNOWN)).toThrow(/tlh/);
  });
});

test.each([
  ['a.xlf', '<html></html>', 1, /begins with <html>/],
  ['a.xlf', 'no markup', 1, /./],
  [
    'a.xlf',
    '<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.2" srcLang="en" trgLang="fr"></xliff>',
    2,
    /XLIFF 2.2/,
  ],
  [
    'a.xlf',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="fr"></xliff>',
    1,
    /source language is "de"/,
  ],
  [
    'a.xlf',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">\n<file id="other"/></xliff>',
    2,
    /not called "signpost"/,
  ],
  ['a.xlf', unit21('<target>Pressez <ph id="1"/>.</target>'), 3, /inline code <ph>/],
  ['messages.json', '{"app_name": {"message": "x"}}', 1, /no "signpost_language"/],
  ['messages.json', '{\n"a": {"message": "x",}\n}', 2, /damaged/],
  ['messages.json', '{"signpost_language": {"message": "fr"},\n"a": {}}', 2, /no message/],
  ['a.csv', 'id;german\r\na;b', 1, /no column/],
  ['a.csv', 'language,id,translation\r\nfr,notes.choose,"x\r\n', 2, /damaged/],
  [
    'a.csv',
    'language,id,translation\r\nfr,notes.choose,x\r\nfr,notes.choose,y',
    3,
    /line 2 already/,
  ],
  ['a.csv', 'language,id,translation\r\nfr,other.text,x', 1, /none of Signpost’s texts/],
  ['a.docx', 'PK', 1, /none of XLIFF/],
  ['a.xlf', '', 1, /./],
  ['a.csv', '', 1, /no column/],
  ['messages.json', '', 1, /./],
  ['a.csv', '<!doctype html>\n<p>Sign in</p>', 1, /no column/],
  ['messages.json', '<!doctype html>\n<p>Sign in</p>', 1, /damaged/],
  [
    'a.xlf',
    `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n${unit21('<target>&a;</target>')}`,
    4,
    /entity/i,
  ],
  [
    'a.xlf',
    `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n${unit21('<target>&b;</target>')}`,
    4,
    /entity/i,
  ],
  [
    'a.xlf',
    unit21('<target>x</target></segment></unit>\n<unit id="notes.choose"><segment>'),
    4,
    /line 2 already/,
  ],
  [
    'messages.json',
    '{"signpost_language":{"message":"fr"},\n"a":{"message":"x","signpost":{"id":"notes.choose"}},\n"b":{"message":"y","signpost":{"id":"notes.choose"}}}',
    3,
    /line 2 already/,
  ],
  // A verdict that cannot be read would otherwise be lost without a word.
  ['a.csv', 'language,id,translation,verdicts\r\nfr,notes.choose,x,"[{"', 2, /verdict/],
  ['a.csv', 'language,id,translation,verdicts\r\nfr,notes.choose,x,[{}]', 2, /verdict/],
  ['a.xlf', unit21('<target>x</target>', '<note>verdict: {"uid":"1</note>'), 2, /verdict/],
  [
    'messages.json',
    '{"signpost_language":{"message":"fr"},\n"a":{"message":"x","signpost":{"id":"notes.choose","verdicts":[{"uid":"1"}]}}}',
    2,
    /verdict/,
  ],
])('refuses %s: %s', (file, content, line, reason) => {
  const refused = refusal(file, content);
  expect(refused?.line).toBe(line);
  expect(refused?.message).toMatch(reason);
});

test('a text that comes in is one line that can be shown', () => {
  const csv = 'language,id,translation\r\nfr,notes.choose,"Une\nligne\u0007"\r\n';
  expect(readExchange('fr.csv', csv, KNOWN).units[0]?.text).toBe('Une ligne ');
});

test('a tool may cut a unit into segments', () => {
  const xml = unit21(
    '<target>Une. </target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source><target>Deux.</target>',
  );
  expect(readExchange('a.xlf', xml, KNOWN).units[0]).toMatchObject({
    source: 'One. Two.',
    text: 'Une.  Deux.',
  });
});

test('a suggestion of a tool is not the translation', () => {
  const xml = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="signpost" source-language="en-US" target-language="fr"><body>
    <trans-unit id="notes.choose"><source>One</source><target>Une</target><alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>
    </body></file></xliff>`;
  expect(readExchange('a.xlf', xml, KNOWN).units[0]).toMatchObject({ source: 'One', text: 'Une' });
});

test('other tools read the same from our XLIFF', () => {
  const exchange = whole();
  xliff.xliff2js(writeXliff(exchange, '2.1'), (error, object) => {
    expect(error).toBeNull();
    expect(object.targetLanguage).toBe('fr');
    for (const { id, text } of exchange.units) {
      expect(object.resources.signpost?.[id]?.target).toBe(text);
    }
  });
});

test('a table opened in a spreadsheet holds no formula', () => {
  const unit: OutUnit = {
    id: 'notes.choose',
    source: '=1+1',
    text: '@SUM(A1)',
    verdicts: [],
    line: 0,
    about: '-x',
    danger: false,
    approved: false,
  };
  const row = writeCsv({ language: 'fr', units: [unit] }).split('\r\n')[1];
  expect(row).toContain(`"'=1+1","'@SUM(A1)","'-x"`);
});

test('a table is known as UTF-8 and may come back with semicolons', () => {
  const csv = writeCsv(whole());
  expect(csv.startsWith('\ufeff')).toBe(true);
  const saved =
    'language;id;translation\r\nfr;notes.choose;"Vous en avez plusieurs ; choisissez."\r\n';
  expect(readExchange('fr.csv', saved, KNOWN).units[0]?.text).toBe(
    'Vous en avez plusieurs ; choisissez.',
  );
});

test('what a message lost to another tool is known by its key', () => {
  const json =
    '{"signpost_language":{"message":"fr"},"steps__sign_in__do":{"message":"Pressez $LABEL$."}}';
  expect(readExchange('messages.json', json, KNOWN).units[0]).toMatchObject({
    id: 'steps.sign-in.do',
    text: 'Pressez {label}.',
  });
});

/** Why a file is refused; null if it is taken. */
function refusal(file: string, content: string): FileError | null {
  try {
    readExchange(file, content, KNOWN);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return error as FileError;
  }
}

function whole(): OutExchange {
  const units = entriesOf(fr).map(
    ({ id, text }): OutUnit => ({
      id,
      text,
      source: textAt(en, id) ?? '',
      verdicts: [],
      line: 0,
      about: '',
      danger: false,
      approved: false,
    }),
  );
  return { language: 'fr', units };
}

function unit21(rest: string, note = ''): string {
  const notes = note && `<notes>${note}</notes>`;
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
<file id="signpost"><unit id="notes.choose">${notes}<segment><source>One.</source>
${rest}</segment></unit></file></xliff>`;
}
