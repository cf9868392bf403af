import text from '../../locales/en.json' with { type: 'json' };
import type { Box, Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { openConsole, pressInConsole } from './view/console';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { streamed } from './view/stream';
import { agreed, walkTo } from './view/walk';

/** 720p, as screen shares send it. */
const SHARED = [1280, 720] as const;

test('half the size at JPEG quality 30, the large walkthrough still reads', async ({
  driver,
}, info) => {
  const tab = await openCase(driver, 'signed-in');
  await tab.resize(...SHARED);
  await acceptInvitation(tab);
  await agreed(tab);
  const console = await openConsole(driver, tab);
  await pressInConsole(console, 'present');
  await until('the step code', async () => (await partOf(tab, '[part="code"]')) !== null);
  const bench = await driver.open('about:blank');
  for (const step of ['view', 'cancel'] as const) {
    await tab.front();
    const { overlay } = await walkTo(tab, step);
    const parts = [await partOf(tab, '[part="code"]'), await partOf(tab, '.text')];
    const boxes = parts.filter((box) => box !== null);
    const edges = overlay.rings.map(({ x, y, height }) => ({ x, y: y + height / 2 }));
    await bench.front();
    const path = info.outputPath(`${step}.png`);
    const seen = await streamed(tab, bench, path, boxes, edges);
    const [code = '', bubble = ''] = seen.words;
    expect(code).toBe(`Step ${step === 'view' ? 4 : 8} of 9`);
    expect(letters(bubble)).toContain(letters(text.steps[step].name));
    // What is to be pressed, and what it does or does not do.
    expect(letters(bubble)).toContain(letters(`Press "${step === 'view' ? 'View' : 'Cancel'}"`));
    const note = text.notes[step === 'view' ? 'nothing-cancelled' : 'cancels-now'];
    expect(letters(bubble)).toContain(letters(note));
    for (const contrast of seen.edges) expect(contrast).toBeGreaterThanOrEqual(3);
  }
});

/** The words alone: a speck of compression may be read as a comma, or as a rule between two lines. */
function letters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The box of a part of the overlay that is showing. */
function partOf(tab: Tab, selector: string): Promise<Box | null> {
  return tab.evaluate((wanted) => {
    const root = document.querySelector('signpost-overlay')?.shadowRoot;
    const part = root?.querySelector<HTMLElement>(wanted);
    if (!part?.checkVisibility()) return null;
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}
