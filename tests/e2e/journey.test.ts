import { STEP_IDS } from '../../guide/steps';
import { expect, test } from './fixtures';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { stepsOf, walk } from './view/walk';

/** One or two languages of every script; `npm run accuracy` reads pages in all of them. */
const LANGUAGES = ['en', 'fr', 'fi', 'de', 'pl', 'ru', 'el', 'he', 'ar', 'ja', 'ko', 'zh-CN', 'th'];

for (const language of LANGUAGES) {
  test(`from the article to a cancelled subscription, ${language}`, async ({ driver }) => {
    const tab = await openCase(driver, 'whole-way', { language });
    await acceptInvitation(tab);
    const stops = await walk(tab, ({ overlay, truth }) => {
      expect(overlay.lang).toBe(language);
      expect(overlay.dir).toBe(/^(?:ar|he)$/.test(language) ? 'rtl' : 'ltr');
      if (overlay.state === 'finished') {
        expect(overlay.availability).toBe('cancelled');
        return;
      }
      expect(plain(overlay.text)).toContain(plain(truth.targets[0]?.label ?? ''));
    });
    expect(stepsOf(stops)).toEqual([...STEP_IDS]);
  });
}

/** Without what only sets words apart: white space, and marks that keep a quotation's direction. */
function plain(words: string): string {
  return words.replace(/[\s\u2066-\u2069]/g, '').toLowerCase();
}
