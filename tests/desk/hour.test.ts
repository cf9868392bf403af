import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import words from '../../locales/console/fr.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };
import { isDanger } from '../../review/danger';
import { entriesOf, textAt } from '../../review/texts';
import { whole } from '../../review/whole';
import { DeskPage } from './desk';
import { change, SEEDS, seededBuild, seededProject } from './seeded';

const { overflow, label, placeholder, meaning } = SEEDS;
const IDS = entriesOf(whole(fr, words)).map(({ id }) => id);

const right = (id: string) => textAt(fr, id) ?? '';

let build = '';
let project = '';

test.beforeAll(() => {
  build = seededBuild();
  project = seededProject();
});

test.afterAll(() => {
  for (const folder of [build, project]) rmSync(folder, { recursive: true, force: true });
});

test('a reviewer’s hour', async ({ browserName: _ }, info) => {
  test.setTimeout(1_200_000);
  const xliff = info.outputPath('signpost-fr.xlf');
  const review = info.outputPath('signpost-review.json');

  await test.step('the first reviewer finds the four mistakes, with the keyboard alone', async () => {
    const { desk, context } = await DeskPage.fresh(build, '#fr');
    await desk.tried();
    await desk.sign('AB');
    const wrong = await desk.list('With');
    for (const { id } of Object.values(SEEDS)) expect(wrong).toContain(id);

    await desk.to(placeholder.id);
    expect(await desk.findings()).toContain('placeholders: {label} is missing.');
    await desk.rewrite(right(placeholder.id));
    await expect.poll(() => desk.findings()).toEqual([]);
    await desk.press('Enter');
    await expect.poll(() => desk.said()).toContain('Saved');

    await desk.list('All');
    await desk.to(label.id);
    expect((await desk.findings())[0]).toMatch(/^labels: “Regarder” is no label/);
    const row = desk.page.locator('[data-label="view"]');
    await expect(row.locator('[data-agrees]').first()).toHaveText('≠ differ');
    await desk.rewrite(right(label.id));
    await expect(row.locator('[data-agrees]').first()).toHaveText('= agree');
    await desk.press('Enter');

    await desk.to(overflow.id);
    await expect.poll(async () => (await desk.findings()).join()).toContain('layout: ');
    await desk.press('n');
    await desk.press('6', 'Tab');
    await desk.page.keyboard.type('Far too long.');
    await desk.press('Enter');
    await expect.poll(() => desk.said()).toContain('Needs work');

    await desk.to(meaning.id);
    expect(await desk.findings()).toContain(
      'meaning: Says that it is cancelled. The source does not say so.',
    );
    await desk.press('n', '1', 'Enter');
    await expect.poll(() => desk.said()).toContain('Needs work');

    await desk.list('Not reviewed');
    expect(await desk.approveAll()).toBe(IDS.length - 2);
    const single = IDS.filter((id) => !isDanger(id)).length - 1;
    expect(await desk.progress()).toContain(`${single} of ${IDS.length}`);

    await desk.press('x');
    const saved = desk.page.waitForEvent('download');
    await desk.page.locator('[data-export="xliff-2.1"]').click();
    await (await saved).saveAs(xliff);
    await context.close();
  });

  await test.step('the second one takes it over in a fresh profile, mends and approves', async () => {
    const { desk, context } = await DeskPage.fresh(build, '#fr//files');
    await desk.page.getByLabel('Your initials').fill('CD');
    await desk.press('Enter');
    await desk.page.getByLabel('File', { exact: true }).setInputFiles(xliff);
    const difference = desk.page.locator('[data-part="difference"]');
    await expect(difference.locator('[data-line]')).toHaveCount(IDS.length + 2);
    // One line by itself, then the rest.
    const first = difference.locator(`[data-line="${label.id}"]`).first();
    await expect(first.locator('del')).not.toHaveCount(0);
    await first.locator('[data-act="take"]').click();
    await expect(difference.locator('[data-line]')).toHaveCount(IDS.length + 1);
    await difference.locator('[data-act="take-all"]').click();
    await expect(difference.locator('[data-line]')).toHaveCount(0);
    const single = IDS.filter((id) => !isDanger(id)).length - 1;
    expect(await desk.progress()).toContain(`${single} of ${IDS.length}`);

    await desk.press('i');
    for (const { id } of [overflow, meaning]) {
      await desk.list('All');
      await desk.to(id);
      expect(await desk.status()).toContain('needs work');
      await desk.rewrite(right(id));
      await desk.press('Enter');
      await expect.poll(() => desk.status()).not.toContain('needs work');
    }
    await desk.list('Left');
    await desk.approveAll();
    // The mistranslation has had one approval since it was mended; the first reviewer gives the other.
    await desk.page.getByLabel('Your initials').fill('AB');
    await desk.press('Enter');
    expect(await desk.list('Left')).toEqual([meaning.id]);
    await desk.page.locator('.entry').click();
    await desk.press('a');
    await expect.poll(() => desk.progress()).toContain(`${IDS.length} of ${IDS.length}`);

    await desk.press('x');
    const saved = desk.page.waitForEvent('download');
    await desk.page.locator('[data-export="review"]').click();
    await (await saved).saveAs(review);
    await context.close();
  });

  await test.step('the project takes it: hashes hold, and one lapses when the source changes', () => {
    const told = locales('apply', review);
    expect(told).toContain(`fr: ${IDS.length} of ${IDS.length} texts approved, checked`);
    const text = JSON.parse(readFileSync(join(project, 'locales/fr.json'), 'utf8'));
    for (const { id } of Object.values(SEEDS)) expect(textAt(text, id)).toBe(right(id));
    expect(text.meta.checked).toBe(true);
    const spoken = JSON.parse(readFileSync(join(project, 'locales/console/fr.json'), 'utf8'));
    expect(spoken.meta.checked).toBe(true);
    const kept = join(project, 'locales/reviews/fr.json');
    expect(existsSync(kept)).toBe(true);
    const verdicts: { by: string }[] = JSON.parse(readFileSync(kept, 'utf8')).texts[meaning.id];
    expect(verdicts.map(({ by }) => by).sort()).toEqual(['AB', 'CD']);

    expect(locales('status')).toContain(`fr: ${IDS.length} of ${IDS.length} texts approved`);
    change(join(project, 'locales/en.json'), (json) =>
      json.replace('Nothing has been cancelled yet.', 'So far, nothing has been cancelled.'),
    );
    const after = locales('status');
    expect(after).toContain(`fr: ${IDS.length - 1} of ${IDS.length} texts approved`);
    expect(after.match(/stale: \S+/g)).toEqual(['stale: notes.nothing-cancelled:']);
  });
});

/** Runs `npm run locales` on the copy of the project. */
function locales(...args: string[]): string {
  const program = join(import.meta.dirname, '../../scripts/locales/start.ts');
  return execFileSync(process.execPath, [program, ...args, '--root', project], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '../..'),
  });
}
