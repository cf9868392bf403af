import { STEP_IDS } from '../../guide/steps';
import { MARKUPS } from '../../practice/scenario';
import { SITE_HOSTS, type Site } from '../site/server';
import type { Engine } from './driver/types';
import { expect, test } from './fixtures';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { stepsOf, walk } from './view/walk';

/** One or two languages of every script; `npm run accuracy` reads pages in all of them. */
const LANGUAGES = ['en', 'fr', 'fi', 'de', 'pl', 'ru', 'el', 'he', 'ar', 'ja', 'ko', 'zh-CN', 'th'];
const NAVIGATIONS = ['full', 'push', 'hash'] as const;

/**
 * Languages, families of markup and ways of navigating go round beside each other, so that every one
 * of each is walked, most in several company. A language in every family: `npm run accuracy`.
 */
const JOURNEYS = LANGUAGES.map((language, index) => ({
  language,
  markup: MARKUPS[index % MARKUPS.length] ?? 'grid',
  navigation: NAVIGATIONS[index % NAVIGATIONS.length] ?? 'full',
  seed: 20 + index,
}));

/** What a browser without any extension asks for on its own, seen with the same settings. */
const BROWSERS_OWN: Record<Engine, string[]> = {
  chromium: [
    'accounts.google.com:443',
    'content-autofill.googleapis.com:443',
    'update.googleapis.com:443',
    'update.googleapis.com',
  ],
  firefox: ['firefox.settings.services.mozilla.com:443'],
};

for (const { language, markup, ...rest } of JOURNEYS) {
  const title = `${language}, ${markup}, ${rest.navigation}`;
  test(`from the article to a cancelled subscription, no request made: ${title}`, async ({
    driver,
  }) => {
    const first = driver.site.requests.length;
    const tab = await openCase(driver, 'whole-way', { language, markup, ...rest });
    if (markup === 'mobile') {
      await tab.resize(360, 740);
      await tab.reload();
    }
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

    const known = [...SITE_HOSTS.map((host) => `${host}:443`), ...BROWSERS_OWN[driver.engine]];
    expect(driver.hosts.filter((host) => !known.includes(host))).toEqual([]);
    expect(unasked(driver.site, first)).toEqual([]);
  });
}

/** Without what only sets words apart: white space, and marks that keep a quotation's direction. */
function plain(words: string): string {
  return words.replace(/[\s\u2066-\u2069]/g, '').toLowerCase();
}

/**
 * Requests that the page did not make itself; it asks for documents, its own script and stylesheet,
 * the browser for the icon.
 * @param first how many there had been before
 */
function unasked(site: Site, first: number): string[] {
  return site.requests
    .slice(first)
    .filter(({ dest, path }) => !['document', 'iframe'].includes(dest) && !isPages(path))
    .map(({ method, path, dest }) => `${method} ${path} (${dest})`);
}

function isPages(path: string): boolean {
  return path.startsWith('/__practice/') || path === '/favicon.ico';
}
