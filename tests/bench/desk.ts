import { launchChromium } from '../e2e/driver/chromium.ts';

const TIMES = 7;

/** Ms from asking for the reviewer's desk until a text can be read there, once for each opening. */
export async function measureDesk(): Promise<number[]> {
  const { context, extension } = await launchChromium([]);
  const times: number[] = [];
  try {
    for (let count = 0; count < TIMES; count += 1) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extension}/review.html#fr/steps.cancel.do`, {
        waitUntil: 'commit',
      });
      times.push(await page.evaluate(readable));
      await page.close();
    }
  } finally {
    await context.close();
  }
  return times;
}

/** Runs in the page. */
function readable(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('[data-part="text"]')) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}
