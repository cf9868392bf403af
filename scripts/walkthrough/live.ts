import { launchChromium } from '../../tests/e2e/driver/chromium.ts';
import { ARTICLE } from './article.ts';
import { closed } from './closed.ts';

/** Opens the public article of the real site in a browser of its own with Signpost loaded. */
export async function live(): Promise<void> {
  const { context } = await launchChromium([], { headed: true });
  const [page = await context.newPage()] = context.pages();
  await page.goto(ARTICLE);
  console.log('signpost: this is the real site; press Start in the corner of the article.');
  await closed(context);
}
