import type { Stage } from '../stage.ts';
import type { Row } from './types.ts';

const TARGET = '<button id="target">View</button>';

async function ringed({ start, until }: Stage): Promise<string> {
  await start();
  return (await until((seen) => seen.ringed && seen.shown)) ? '' : 'no marker on the target';
}

export const TARGETS: Row[] = [
  {
    id: 'shadow',
    title: 'Target in a shadow root',
    passes: 'marked when the element itself is handed over',
    body: '<div id="card" style="margin: 120px"></div>',
    script: `const root = document.querySelector('#card').attachShadow({ mode: 'open' });
      root.innerHTML = '${TARGET}';
      window.findTarget = () => root.querySelector('#target');`,
    run: ringed,
  },
  {
    id: 'iframe',
    title: 'Target in a frame of the same site',
    passes: 'marked where it is painted when the element itself is handed over',
    body: '<iframe style="margin: 90px; width: 500px; height: 300px; border: 5px solid" srcdoc=\'<body style="margin: 60px"><button id="target">View</button>\'></iframe>',
    script: `window.findTarget = () => document.querySelector('iframe').contentDocument?.querySelector('#target');`,
    async run(stage) {
      await stage.until((seen) => seen.target !== null);
      return ringed(stage);
    },
  },
  {
    id: 'late',
    title: 'Target comes 600 ms late',
    passes: 'marked once it is there',
    option: 'late',
    body: '<div id="holder" style="margin: 120px"></div>',
    async run({ tab, start, until }) {
      await start();
      await tab.evaluate(
        () =>
          new Promise<void>((resolve) =>
            setTimeout(() => {
              const button = document.createElement('button');
              button.id = 'target';
              button.textContent = 'View';
              document.querySelector('#holder')?.append(button);
              resolve();
            }, 600),
          ),
      );
      return (await until((seen) => seen.ringed && seen.shown)) ? '' : 'no marker on the target';
    },
  },
  {
    id: 'missing',
    title: 'Target goes away',
    passes: 'nothing goes on pointing at the empty place, or at the middle of the window',
    body: `<div style="margin: 160px">${TARGET}</div>`,
    async run({ tab, start, still, until }) {
      await start();
      const { bubble } = await still();
      await tab.evaluate(() => document.querySelector('#target')?.remove());
      const gone = await until((seen) => {
        const moved = !seen.bubble || JSON.stringify(seen.bubble) !== JSON.stringify(bubble);
        return !seen.ring && moved;
      }, 2_000);
      return gone ? '' : 'bubble and marker stay where the target was';
    },
  },
  {
    id: 'replaced',
    title: 'Target is rendered anew, 200 px lower',
    passes: 'the new one is marked',
    option: 'replaced',
    body: `<div id="holder" style="padding: 120px">${TARGET}</div>`,
    async run({ tab, start, still, until }) {
      await start();
      await still();
      await tab.evaluate(() => {
        const holder = document.querySelector<HTMLElement>('#holder');
        if (!holder) return;
        holder.style.paddingTop = '320px';
        holder.innerHTML = '<button id="target">View</button>';
      });
      return (await until((seen) => seen.ringed && seen.shown))
        ? ''
        : 'no marker on the new target';
    },
  },
  {
    id: 'scroller',
    title: 'Nested scrollers',
    passes: 'the marker stays on the target while the inner one is scrolled with the wheel',
    option: 'veil',
    body: `<div style="overflow: auto; height: 500px; width: 800px; margin: 50px"><div style="height: 900px">
      <div id="inner" style="overflow: auto; height: 400px; width: 600px"><div style="height: 900px; padding: 150px">${TARGET}</div></div></div></div>`,
    async run({ tab, start, still, until }) {
      await start();
      const { target } = await still();
      if (!target) return 'no target';
      await tab.wheel(110, 400, { x: 0, y: 60 });
      const moved = await until((seen) => seen.target?.top !== target.top, 1_000);
      if (!moved) return 'the page cannot be scrolled';
      return (await until((seen) => seen.ringed, 1_000)) ? '' : 'the marker stays behind';
    },
  },
  {
    id: 'sideways',
    title: 'Out of view in a horizontal scroller',
    passes: 'brought into view on that axis too, and marked',
    body: `<div style="overflow: auto; width: 600px; margin: 100px"><div style="width: 3000px; padding: 40px 0 40px 1500px">${TARGET}</div></div>`,
    async run({ start, until }) {
      await start();
      const inView = await until(
        ({ target }) => (target?.left ?? 9e9) > 100 && (target?.right ?? 9e9) <= 701,
      );
      if (!inView) return 'not brought into view';
      return (await until((seen) => seen.ringed && seen.shown)) ? '' : 'no marker on the target';
    },
  },
  {
    id: 'transform',
    title: 'Transformed and transformed again',
    passes: 'marked where it is painted, also after a transition of the transform',
    body: `<div id="moved" style="transform: scale(1.4); transform-origin: 0 0; transition: transform 200ms; padding: 80px; width: 300px">${TARGET}</div>`,
    async run({ tab, start, still, until }) {
      await start();
      if (!(await still()).ringed) return 'no marker on the transformed target';
      await tab.evaluate(() => {
        const moved = document.querySelector<HTMLElement>('#moved');
        if (moved) moved.style.transform = 'translate(160px, 90px) scale(1.1)';
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return (await until((seen) => seen.ringed, 1_500)) ? '' : 'the marker stays behind';
    },
  },
];
