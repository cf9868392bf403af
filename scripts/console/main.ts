import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PRACTICE_BUILD } from '../../tests/e2e/driver/builds.ts';
import { launchChromium, resolved, tabOf } from '../../tests/e2e/driver/chromium.ts';
import { acceptInvitation } from '../../tests/e2e/view/press.ts';
import { agreed, walk, walkTo } from '../../tests/e2e/view/walk.ts';
import { startSite } from '../../tests/site/server.ts';
import { beside, streamed } from './picture.ts';

const FOLDER = 'docs/pictures/console';
/** The customer's window and the agent's panel beside it, CSS px. */
const CUSTOMER = { width: 900, height: 640 };
const PANEL = { width: 400, height: 640 };

// `npm run pictures:console`: takes the pictures of docs/agents.md anew. The customer reads French.
const site = await startSite({ practice: PRACTICE_BUILD });
const { context, extension } = await launchChromium(resolved(site));
try {
  await mkdir(FOLDER, { recursive: true });
  const page = await context.newPage();
  const tab = tabOf(page);
  await page.setViewportSize(CUSTOMER);
  await page.goto(caseAt('signed-in'));
  await acceptInvitation(tab);
  await agreed(tab);
  const panel = await context.newPage();
  await panel.setViewportSize(PANEL);
  // On its way back to the customer's tab it follows that one.
  await panel.goto(`chrome-extension://${extension}/sidepanel.html`);
  await panel.waitForSelector('[data-running="true"]');
  const bench = await context.newPage();
  await page.bringToFront();

  await walkTo(tab, 'view');
  await save('beside', await beside(bench, [await shot(page, tab), await shot(panel)]));

  await panel.click('[data-action="present"]');
  await page.waitForFunction(() =>
    document.querySelector('signpost-overlay')?.shadowRoot?.querySelector('[data-presentation]'),
  );
  await agreed(tab);
  await save('stream', await streamed(bench, await shot(page, tab)));
  await panel.click('[data-action="present"]');

  await page.goto(caseAt('several', '/home/software-and-subscriptions/all'));
  await agreed(tab);
  await panel.click('[data-action="share"]');
  await panel.waitForSelector('[data-covered]');
  await panel.evaluate(() => document.querySelector('[data-share]')?.scrollIntoView());
  await save('share', await beside(bench, [await shot(page, tab), await shot(panel)]));
  await panel.click('[data-action="share"]');

  await page.goto(caseAt('signed-in'));
  await walk(tab);
  await panel.waitForSelector('[data-state="finished"]');
  await save('note', await beside(bench, [await panel.locator('.note-card').screenshot()]));

  await panel.click('[data-action="stop"]');
  await page.goto(caseAt('not-offered'));
  await panel.click('[data-action="start"]');
  await panel.waitForSelector('[data-situation="not-offered"]');
  await panel.evaluate(() => scrollTo(0, 0));
  await save('situation', await beside(bench, [await shot(page, tab), await shot(panel)]));

  const training = await context.newPage();
  await training.setViewportSize(CUSTOMER);
  await training.goto(`chrome-extension://${extension}/practice.html?training=list&language=en`);
  await training.waitForSelector('[data-call]');
  await save('training', await beside(bench, [await training.screenshot()]));
} finally {
  await context.close();
  await site.close();
}

function caseAt(name: string, start = startOf(name)): string {
  return `https://www.dell.com/myaccount/fr-fr${start}?practice=${name}&lang=fr`;
}

/** The page of the account at which a case is begun here. */
function startOf(name: string): string {
  return name === 'signed-in' ? '' : '/home/software-and-subscriptions/item/4711/service';
}

/** A picture, of a customer's page once overlay and page agree. */
async function shot(page: Page, tab?: ReturnType<typeof tabOf>): Promise<Buffer> {
  if (tab) await agreed(tab);
  // Hiding the caret would change the page, which would be read anew.
  return page.screenshot({ caret: 'initial' });
}

async function save(name: string, picture: Buffer): Promise<void> {
  const path = join(FOLDER, `${name}.webp`);
  await writeFile(path, picture);
  console.log(`signpost: ${path}`);
}
