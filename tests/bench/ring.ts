import { tabOf } from '../e2e/driver/chromium.ts';
import { acceptInvitation } from '../e2e/view/press.ts';
import { agreed } from '../e2e/view/walk.ts';
import type { Site } from '../site/server.ts';
import { withPage } from './page.ts';

const COUNT = 40;

/** Times from a target's coming to its ring's first frame, ms, in the page's own clock. */
export function measureRing(site: Site, elements: number): Promise<number[]> {
  return withPage(site, elements, true, async (page) => {
    const tab = tabOf(page);
    await acceptInvitation(tab);
    await agreed(tab);
    return page.evaluate(measure, COUNT);
  });
}

/** Runs in the page: takes the target away and puts it back, again and again. */
async function measure(count: number): Promise<number[]> {
  const target = window.practiceTruth?.().targets[0];
  const home = target?.parentElement;
  if (!target || !home) throw new Error('There is no target to move.');
  const after = target.nextSibling;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const ringed = (): boolean => {
    const root = document.querySelector('signpost-overlay')?.shadowRoot;
    const ring = [...(root?.querySelectorAll('[part~="ring"]') ?? [])].find((one) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const [outer, inner] = [ring?.getBoundingClientRect(), target.getBoundingClientRect()];
    return outer !== undefined && outer.top <= inner.top && outer.bottom >= inner.bottom;
  };
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    target.remove();
    while (document.querySelector('signpost-overlay')?.getAttribute('data-state') !== 'looking')
      await frame();
    // Not in step with the frames, and after the watch has come to rest.
    await new Promise((resolve) => setTimeout(resolve, 400 + Math.random() * 300));
    const start = performance.now();
    home.insertBefore(target, after);
    while (!ringed()) await frame();
    times.push(performance.now() - start);
  }
  return times;
}
