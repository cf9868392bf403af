import { homedir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../tests/e2e/driver/chromium.ts';
import { closed } from '../walkthrough/closed.ts';

/** Where the desk keeps what was done, from one time to the next. */
const PROFILE = join(homedir(), '.signpost-review');

/** Opens the desk and leaves the rest to whoever sits in front of it. */
export async function show(): Promise<void> {
  const { context, extension } = await launchChromium([], { headed: true, profile: PROFILE });
  const [page = await context.newPage()] = context.pages();
  await page.goto(`chrome-extension://${extension}/review.html`);
  console.log(`signpost: the reviewer's desk. What you do is kept in ${PROFILE}.`);
  console.log('signpost: press ? for the keys; Files saves your review; close the browser to end.');
  await closed(context);
}
