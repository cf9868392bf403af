import { isMarked } from '../pixels.ts';
import type { Row } from './types.ts';

const PAGE =
  '<main id="room" style="padding: 260px 300px"><button id="target">View</button></main>';
const FAR = `<button id="other" style="position: absolute; left: 700px; top: 500px">Other</button>`;

/** A window in which the bubble has to find room. */
async function fitsIn(stage: Parameters<Row['run']>[0]): Promise<string> {
  await stage.start();
  const seen = await stage.still();
  if (!seen.ringed) return 'no marker on the target';
  if (!seen.shown) return 'the bubble is cut off';
  if (seen.covers) return 'the bubble covers the target';
  return seen.scrollsSideways ? 'the page has to be scrolled sideways' : '';
}

export const PEOPLE: Row[] = [
  {
    id: 'forced',
    title: 'Forced colours',
    passes: 'marker and bubble can be told from the page by 3:1',
    media: 'forced',
    body: PAGE,
    async run({ tab, pixels, start, still }) {
      const before = await tab.screenshot();
      await start();
      const { target, bubble } = await still();
      if (!target || !bubble) return 'no bubble';
      if (!(await isMarked(tab, pixels, before, target))) return 'the marker cannot be seen';
      const edged = await pixels.edgedSides(await tab.screenshot(), bubble);
      return edged >= 3 ? '' : 'the bubble has no edge';
    },
  },
  {
    id: 'motion',
    title: 'Reduced motion',
    passes: 'appears and goes on to the next target without moving or fading',
    option: 'motion',
    media: 'still',
    body: PAGE + FAR,
    async run({ tab, still, option }) {
      const play = (selector: string) =>
        tab.evaluate(
          ({ to, name }) => {
            window.compare.start(name, to);
            return window.compare.trace(700);
          },
          { to: selector, name: option },
        );
      const first = await play('#target');
      await still();
      const second = await play('#other');
      if (first.animated > 0 || second.animated > 0) return 'fades or slides';
      // Where it was, nothing, and where it goes: more is a movement.
      return second.different > 4 ? 'moves' : '';
    },
  },
  {
    id: 'rtl',
    title: 'Right to left',
    passes: 'text runs from the right, the closing button is on the left',
    option: 'rtl',
    rtl: true,
    body: PAGE,
    async run({ tab, start, still }) {
      await start();
      const { bubble, close, shown, ringed } = await still();
      if (!ringed || !shown || !bubble || !close) return 'bubble or marker is not shown';
      const direction = await tab.evaluate(() => {
        const element = window.compare.subject.bubble();
        return element && getComputedStyle(element).direction;
      });
      if (direction !== 'rtl') return 'text runs from the left';
      return close.right < (bubble.left + bubble.right) / 2 ? '' : 'not mirrored';
    },
  },
  {
    id: 'narrow',
    title: 'Window of 320 px',
    passes: 'all of the bubble in the window, beside the target, no sideways scrolling',
    view: [320, 640],
    body: '<main style="padding: 40px 60px 900px"><button id="target">View</button></main>',
    run: fitsIn,
  },
  {
    id: 'zoom',
    title: 'Zoom of 200 %',
    passes: 'the same in a window of 1280 x 800 at 200 %',
    view: [640, 400, 2],
    body: '<main style="padding: 150px 260px 900px"><button id="target">View</button></main>',
    run: fitsIn,
  },
  {
    id: 'zoom-400',
    title: 'Zoom of 400 %',
    passes: 'the same in a window of 1280 x 1024 at 400 % (WCAG 2.2, 1.4.10)',
    view: [320, 256, 4],
    body: '<main style="padding: 30px 40px 900px"><button id="target">View</button></main>',
    run: fitsIn,
  },
  {
    id: 'obscured',
    title: 'Focus not obscured',
    passes: 'no focused control of the page lies wholly under the bubble (WCAG 2.2, 2.4.11)',
    body: `<main style="display: grid; grid-template-columns: repeat(10, 110px); gap: 8px; padding: 8px">${Array.from(
      { length: 180 },
      (_, at) =>
        at === 74
          ? '<button id="target">View</button>'
          : `<input aria-label="${at}" style="width: 100px; box-sizing: border-box">`,
    ).join('')}</main>`,
    async run({ tab, start, still }) {
      await start();
      await still();
      const covered = await tab.evaluate(async () => {
        let count = 0;
        for (const input of document.querySelectorAll('input')) {
          input.focus({ preventScroll: true });
          const { left, top, right, bottom } = input.getBoundingClientRect();
          // A moment to make room.
          for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
          const bubble = window.compare.subject.bubble()?.getBoundingClientRect();
          if (!bubble) return -1;
          if (
            bubble.left <= left &&
            bubble.right >= right &&
            bubble.top <= top &&
            bubble.bottom >= bottom
          )
            count += 1;
        }
        return count;
      });
      if (covered < 0) return 'the bubble is gone';
      return covered === 0 ? '' : `${covered} of 179 controls covered`;
    },
  },
];
