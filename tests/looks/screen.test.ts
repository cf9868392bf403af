import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';

test('pinched: ring on the target, bubble within what can be seen', async ({ stage }) => {
  const { page } = stage;
  await stage.set({ id: 'pinched', media: {}, view: [900, 520] });
  await stage.show('overlay', 'view', 'light');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizePinchGesture', { x: 60, y: 160, scaleFactor: 2 });
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1.5);
  await expect.poll(() => bubbleIsInSight(page)).toBe(true);
  expect(await isRinged(page)).toBe(true);
  // Moved about while pinched, it follows.
  await page.mouse.move(60, 160);
  await page.mouse.wheel(90, 60);
  await expect.poll(() => page.evaluate(() => visualViewport?.pageTop)).toBeGreaterThan(20);
  await expect.poll(() => bubbleIsInSight(page)).toBe(true);
  expect(await isRinged(page)).toBe(true);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  await session.detach();
});

test('full screen: above what fills it, and back', async ({ stage }) => {
  const { page } = stage;
  await stage.set({ id: 'full', media: {}, view: [900, 520] });
  await stage.show('overlay', 'view', 'light');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    document.querySelector('h1')?.addEventListener('click', () => void main?.requestFullscreen());
  });
  await page.locator('h1').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  await expect.poll(() => isOnTop(page)).toBe(true);
  await expect.poll(() => isRinged(page)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
  await expect.poll(() => isOnTop(page)).toBe(true);
  await expect.poll(() => isRinged(page)).toBe(true);
});

/** The contract: the ring contains its target, at most 12 px larger on a side. */
function isRinged(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.querySelector('signpost-overlay')?.shadowRoot;
    const ring = root?.querySelector('.ring')?.getBoundingClientRect();
    const target = document.querySelector('main button')?.getBoundingClientRect();
    if (!ring || !target) return false;
    const sides = [
      target.left - ring.left,
      target.top - ring.top,
      ring.right - target.right,
      ring.bottom - target.bottom,
    ];
    return sides.every((side) => side >= -0.1 && side <= 12);
  });
}

function bubbleIsInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.querySelector('signpost-overlay')?.shadowRoot;
    const box = root?.querySelector('.bubble')?.getBoundingClientRect();
    const seen = visualViewport;
    if (!box || !seen) return false;
    const { offsetLeft: left, offsetTop: top, width, height } = seen;
    return (
      box.left >= left - 1 &&
      box.top >= top - 1 &&
      box.right <= left + width + 1 &&
      box.bottom <= top + height + 1
    );
  });
}

/** The bubble is what a press in its middle reaches. */
function isOnTop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.querySelector('signpost-overlay');
    const box = host?.shadowRoot?.querySelector('.bubble')?.getBoundingClientRect();
    if (!box) return false;
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return hit === host;
  });
}
