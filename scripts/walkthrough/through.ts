import { PRACTICE_BUILD } from '../../tests/e2e/driver/builds.ts';
import { launchChromium, resolved, tabOf } from '../../tests/e2e/driver/chromium.ts';
import type { Tab } from '../../tests/e2e/driver/types.ts';
import { acceptInvitation } from '../../tests/e2e/view/press.ts';
import { type Stop, walk } from '../../tests/e2e/view/walk.ts';
import { startSite } from '../../tests/site/server.ts';
import { PRACTICE_ARTICLE } from './article.ts';

/** Plays the whole walkthrough on the practice account without a display; `each` sees every stop. */
export async function playThrough(each: (tab: Tab, stop: Stop) => Promise<void>): Promise<void> {
  const site = await startSite({ practice: PRACTICE_BUILD });
  const { context } = await launchChromium(resolved(site));
  try {
    const [page = await context.newPage()] = context.pages();
    const tab = tabOf(page);
    await page.goto(PRACTICE_ARTICLE);
    await acceptInvitation(tab);
    await walk(tab, (stop) => each(tab, stop));
  } finally {
    await context.close();
    await site.close();
  }
}
