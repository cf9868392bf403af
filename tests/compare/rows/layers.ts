import { isMarked } from '../pixels.ts';
import type { Stage } from '../stage.ts';
import type { Row } from './types.ts';

const TARGET = '<button id="target" style="margin: 40px">View</button>';

/** Marked by something that can be seen, and with a bubble that can be read and pressed. */
async function markedAndOperable({
  tab,
  pixels,
  start,
  still,
  press,
  until,
}: Stage): Promise<string> {
  const before = await tab.screenshot();
  await start();
  const seen = await still();
  if (!seen.ringed || !seen.target) return 'no marker on the target';
  if (!(await isMarked(tab, pixels, before, seen.target))) return 'the marker is behind the layer';
  if (!seen.shown) return 'the bubble is behind the layer or out of the window';
  await press(seen.close);
  return (await until(({ bubble }) => !bubble, 1_500)) ? '' : 'the bubble cannot be pressed';
}

export const LAYERS: Row[] = [
  {
    id: 'dialog',
    title: 'Target in a modal dialog',
    passes: 'marker and bubble can be seen, the bubble can be pressed',
    option: 'home',
    body: `<dialog style="width: 560px; height: 420px">Sure?${TARGET}</dialog>`,
    script: `document.querySelector('dialog').showModal()`,
    run: markedAndOperable,
  },
  {
    id: 'nested',
    title: 'Dialog on a dialog',
    passes: 'the same, in a second modal dialog inside the first',
    option: 'home',
    body: `<dialog style="width: 700px; height: 500px">First
      <dialog style="width: 560px; height: 420px">Second${TARGET}</dialog></dialog>`,
    script: `for (const one of document.querySelectorAll('dialog')) one.showModal()`,
    run: markedAndOperable,
  },
  {
    id: 'dialog-later',
    title: 'Dialog opens while it runs',
    passes: 'the bubble can still be pressed when the page opens a modal dialog beside it',
    body: `${TARGET}<dialog style="width: 300px; height: 100px; margin: 400px auto auto">News</dialog>`,
    async run({ tab, start, still, press, until }) {
      await start();
      await still();
      await tab.evaluate(() => document.querySelector('dialog')?.showModal());
      const { close } = await still();
      await press(close);
      return (await until(({ bubble }) => !bubble, 1_500)) ? '' : 'the bubble cannot be pressed';
    },
  },
  {
    id: 'popover',
    title: 'Target in a popover',
    passes: 'marker and bubble can be seen, the bubble can be pressed, the popover stays open',
    option: 'home',
    body: `<div popover style="width: 560px; height: 420px">Menu${TARGET}</div>`,
    script: `document.querySelector('[popover]').showPopover()`,
    async run(stage) {
      const wrong = await markedAndOperable(stage);
      if (wrong) return wrong;
      const open = await stage.tab.evaluate(
        () => document.querySelector('[popover]')?.matches(':popover-open') ?? false,
      );
      return open ? '' : 'the popover has closed';
    },
  },
  {
    id: 'full-screen',
    title: 'Target in a full-screen element',
    passes: 'marker and bubble can be seen, the bubble can be pressed',
    option: 'home',
    body: `<section style="background: #fff"><button id="full">Large</button>${TARGET}</section>`,
    script: `document.querySelector('#full').addEventListener('click', () => document.querySelector('section').requestFullscreen())`,
    async run(stage) {
      const { tab } = stage;
      const isFull = () => tab.evaluate(() => document.fullscreenElement !== null);
      const { left, top } = await tab.evaluate(() => {
        const box = document.querySelector('#full')?.getBoundingClientRect();
        return { left: box?.left ?? 0, top: box?.top ?? 0 };
      });
      await tab.click(left + 5, top + 5);
      for (let turn = 0; turn < 40 && !(await isFull()); turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      if (!(await isFull())) return 'the browser refuses full screen';
      const wrong = await markedAndOperable(stage);
      await tab.evaluate(() => document.exitFullscreen());
      return wrong;
    },
  },
  {
    id: 'z-index',
    title: 'Layer with the highest z-index',
    passes: 'marker and bubble can be seen, the bubble can be pressed',
    body: `<div style="position: fixed; inset: 0; z-index: 2147483647; background: #fff">${TARGET}</div>`,
    run: markedAndOperable,
  },
];
