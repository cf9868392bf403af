import { PRACTICE_BUILD } from '../../tests/e2e/driver/builds.ts';
import { launchChromium, resolved, tabOf } from '../../tests/e2e/driver/chromium.ts';
import { acceptInvitation } from '../../tests/e2e/view/press.ts';
import { startSite } from '../../tests/site/server.ts';
import { PRACTICE_ARTICLE } from './article.ts';
import { closed } from './closed.ts';

/**
 * Opens a browser on the practice account, served as the site from this machine, with Signpost
 * started, and leaves the rest to whoever sits in front of it.
 */
export async function show(): Promise<void> {
  const site = await startSite({ practice: PRACTICE_BUILD });
  const { context } = await launchChromium(resolved(site), { headed: true });
  const [page = await context.newPage()] = context.pages();
  await page.goto(PRACTICE_ARTICLE);
  await acceptInvitation(tabOf(page));
  console.log('signpost: a practice account on this machine, nothing in it is real.');
  console.log('signpost: follow the rings; close the browser to end.');
  await closed(context);
  await site.close();
}
