import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { STEP_IDS } from '../../guide/steps';
import { expect, test } from './fixtures';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { stepsOf, walk } from './view/walk';

/** Every language that both Signpost and the practice account speak. */
const LANGUAGES = languagesIn('locales').filter((one) =>
  languagesIn('practice/text').includes(one),
);

for (const language of LANGUAGES) {
  test(`from the article to a cancelled subscription, ${language}`, async ({ driver }) => {
    const tab = await openCase(driver, 'whole-way', { language });
    await acceptInvitation(tab);
    const stops = await walk(tab, ({ overlay, truth }) => {
      expect(overlay.lang).toBe(language);
      expect(overlay.dir).toBe('ltr');
      if (overlay.state === 'finished') {
        expect(overlay.availability).toBe('cancelled');
        return;
      }
      expect(plain(overlay.text)).toContain(plain(truth.targets[0]?.label ?? ''));
    });
    expect(stepsOf(stops)).toEqual([...STEP_IDS]);
  });
}

function languagesIn(folder: string): string[] {
  const files = readdirSync(join(import.meta.dirname, '../..', folder));
  return files.filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', ''));
}

/** Without what only sets words apart: white space, and marks that keep a quotation's direction. */
function plain(words: string): string {
  return words.replace(/[\s\u2066-\u2069]/g, '').toLowerCase();
}
