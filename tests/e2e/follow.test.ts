import { until } from './driver/until';
import { expect, test } from './fixtures';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { agreed } from './view/walk';

test('the ring is on its target in the frame in which the page scrolls it', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await until('a target in a panel', () =>
    tab.evaluate(() => {
      const panel = window.practiceTruth?.()?.targets[0]?.closest('nav');
      if (!panel?.firstElementChild) return false;
      // The page's own, before Signpost comes: a panel that scrolls.
      panel.style.cssText = 'overflow: auto; block-size: 260px';
      (panel.firstElementChild as HTMLElement).style.marginBlockEnd = '900px';
      return true;
    }, null),
  );
  await acceptInvitation(tab);
  await agreed(tab);
  const off = await tab.evaluate(async () => {
    const frame = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      });
    const target = window.practiceTruth?.()?.targets[0];
    const host = document.querySelector('signpost-overlay');
    const ring = host?.shadowRoot?.querySelector('[part~="ring"]');
    const panel = target?.closest('nav');
    if (!target || !ring || !panel) throw new Error('no ring');
    const found: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      // At rest no frame loop of ours runs any more.
      for (let rest = 0; rest < 25; rest += 1) await frame();
      const before = target.getBoundingClientRect().top;
      requestAnimationFrame(() => panel.scrollBy(0, 7));
      await frame();
      const { left, top } = target.getBoundingClientRect();
      const marked = ring.getBoundingClientRect();
      found.push([before - top, left - marked.left, top - marked.top].map(Math.round).join(' '));
    }
    return found;
  }, null);
  expect(off).toEqual(Array(4).fill('7 6 6'));
});
