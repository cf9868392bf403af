import { type BrowserContext, expect, test } from '@playwright/test';
import { CHROMIUM_BUILD } from '../e2e/driver/builds';
import { DeskPage } from './desk';

let desk: DeskPage;
let context: BrowserContext;

test.beforeAll(async () => {
  ({ desk, context } = await DeskPage.fresh(CHROMIUM_BUILD, '#fr//files'));
});

test.afterAll(() => context.close());

const XLIFF = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
<file id="signpost"><unit id="notes.choose"><segment><source>One</source>
<target>Une</target></segment></unit></file></xliff>`;
const LATIN = 'language,id,translation\r\nfr,notes.choose,Préférez.\r\n';

/** Files that people hand over by mistake, or that a tool, a mail or a joker has spoilt. */
const BAD: readonly [name: string, content: Buffer, says: RegExp][] = [
  ['cut.xlf', Buffer.from(XLIFF.slice(0, -20)), /^cut\.xlf, line 3: /],
  ['latin.csv', Buffer.from(LATIN, 'latin1'), /^latin\.csv, line 2: is no text in UTF-8/],
  [
    'excel.csv',
    Buffer.from(`\ufeff${LATIN}`, 'utf16le'),
    /^excel\.csv, line 1: is no text in UTF-8/,
  ],
  ['page.xlf', Buffer.from('<!doctype html>\n<p>Sign in</p>'), /^page\.xlf, line 1: is damaged: /],
  ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), /no text in UTF-8/],
  ['empty.csv', Buffer.from(''), /^empty\.csv, line 1: /],
  ['empty.json', Buffer.from(''), /^empty\.json, line 1: /],
  ['huge.csv', Buffer.alloc(20_000_001, 'a'), /too large/],
  ['twice.xlf', Buffer.from(twice()), /^twice\.xlf, line 4: .*line 2 already/],
  ['klingon.xlf', Buffer.from(XLIFF.replace('"fr"', '"tlh"')), /"tlh", which Signpost has not/],
  ['others.csv', Buffer.from('language,id,translation\r\nfr,app.title,x\r\n'), /none of Signpost/],
  [
    'entity.xlf',
    Buffer.from(
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n${XLIFF.replace('Une', '&e;')}`,
    ),
    /^entity\.xlf, line 4: .*entity/i,
  ],
  [
    'review.json',
    Buffer.from('{"format":"signpost-review","version":1,"records":[\n{"kind":"approve"}]}'),
    /^review\.json, line 2: .*no record/,
  ],
  ['letter.docx', Buffer.from('PK'), /none of XLIFF/],
];

test('files that are damaged or none of ours are refused, and change nothing', async () => {
  test.setTimeout(180_000);
  for (const [name, buffer, says] of BAD) {
    await desk.page.locator('[name="import"]').setInputFiles({ name, mimeType: '', buffer });
    const refused = desk.page.locator('[data-part="refused"]');
    await expect(refused).toHaveText(says);
    await expect(refused).toContainText('Nothing was changed.');
  }
  expect(await records()).toBe(0);
});

test('what the checks hold against a file’s words stands beside them before they are taken', async () => {
  const csv = 'language,id,translation\r\nfr,steps.view.do,"=CMD()|Cliquez, ""là"""\r\n';
  const buffer = Buffer.from(csv);
  await desk.page
    .locator('[name="import"]')
    .setInputFiles({ name: 'fr.csv', mimeType: 'text/csv', buffer });
  const line = desk.page.locator('[data-line="steps.view.do"]');
  await expect(line.locator('[data-part="wrong"]').first()).toHaveText('! {label} is missing.');
  await line.locator('[data-act="leave"]').click();
  expect(await records()).toBe(0);
});

function twice(): string {
  const unit = /<unit.*<\/unit>/s.exec(XLIFF)?.[0] ?? '';
  return XLIFF.replace('</file>', `\n${unit}</file>`);
}

/** How many records the desk keeps. */
function records(): Promise<number> {
  return desk.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('signpost-review');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const count = open.result.transaction('records').objectStore('records').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );
}
