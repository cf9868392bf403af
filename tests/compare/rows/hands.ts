import type { Row } from './types.ts';

const PAGE = `<p><input id="before"></p>
  <p><button id="target" class="own" style="margin: 60px" tabindex="0" aria-expanded="false"
    aria-haspopup="menu" aria-controls="menu" aria-describedby="hint">View</button></p>
  <p id="hint">Hint</p><p><input id="after" style="position: absolute; left: 800px; top: 20px"></p>`;

const pageMarkup = () => document.querySelector('main')?.outerHTML ?? '';

export const HANDS: Row[] = [
  {
    id: 'click',
    title: 'Click on the target',
    passes: 'reaches the page, once',
    option: 'click',
    body: PAGE,
    script: `window.clicks = 0; document.querySelector('#target').addEventListener('click', () => { window.clicks += 1 })`,
    async run({ tab, start, still, press }) {
      await start();
      await press((await still()).target);
      const clicks = await tab.evaluate(() => (window as Window & { clicks?: number }).clicks);
      return clicks === 1 ? '' : `${clicks} clicks`;
    },
  },
  {
    id: 'elsewhere',
    title: 'Click elsewhere on the page',
    passes: 'reaches the page',
    option: 'veil',
    body: PAGE,
    script: `window.clicks = 0; document.querySelector('#after').addEventListener('click', () => { window.clicks += 1 })`,
    async run({ tab, start, still, press }) {
      await start();
      await still();
      const box = await tab.evaluate(() => {
        const { left, top, right, bottom } =
          document.querySelector('#after')?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, right, bottom };
      });
      await press(box);
      const clicks = await tab.evaluate(() => (window as Window & { clicks?: number }).clicks);
      return clicks === 1 ? '' : `${clicks} clicks`;
    },
  },
  {
    id: 'focus',
    title: 'Focus at the start',
    passes: 'stays where the person has it',
    body: PAGE,
    async run({ tab, start, still }) {
      await tab.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus());
      await start();
      await still();
      const id = await tab.evaluate(() => document.activeElement?.id);
      return id === 'before' ? '' : 'taken away';
    },
  },
  {
    id: 'tab',
    title: 'Tab',
    passes: 'comes to the target, to the rest of the page and into the bubble, and out again',
    option: 'tab',
    body: PAGE,
    async run({ tab, start, still }) {
      await start();
      await still();
      await tab.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus());
      const visited: string[] = [];
      for (let turn = 0; turn < 16; turn += 1) {
        await tab.press('Tab');
        visited.push(
          await tab.evaluate(() => {
            const bubble = window.compare.subject.bubble();
            const focused = document.activeElement;
            const root = bubble?.getRootNode() as Document | ShadowRoot | undefined;
            if (bubble?.contains(root?.activeElement ?? null)) return 'bubble';
            return focused?.id || 'none';
          }),
        );
      }
      const missed = ['target', 'after', 'bubble'].filter((one) => !visited.includes(one));
      if (missed.length > 0) return `never reaches: ${missed.join(', ')}`;
      const left = visited.slice(visited.indexOf('bubble')).some((one) => one !== 'bubble');
      return left ? '' : 'caught in the bubble';
    },
  },
  {
    id: 'esc',
    title: 'Esc',
    passes: 'closes the bubble, with the focus in the page',
    body: PAGE,
    async run({ tab, start, still, until }) {
      await start();
      await still();
      await tab.press('Escape');
      return (await until(({ bubble }) => !bubble, 2_000)) ? '' : 'nothing happens';
    },
  },
  {
    id: 'reader',
    title: 'Screen reader',
    passes: 'a dialog with a name and a description, not declared modal',
    body: PAGE,
    async run({ tab, start, still }) {
      await start();
      await still();
      const bubble = await tab.accessible();
      if (!bubble) return 'no bubble';
      const missing = [
        !/^(alert)?dialog$/.test(bubble.role) && 'role',
        !bubble.name && 'name',
        !bubble.description && 'description',
        bubble.modal && 'declared modal',
      ].filter(Boolean);
      return missing.length > 0 ? `${missing.join(', ')}` : '';
    },
  },
  {
    id: 'during',
    title: 'The page while it runs',
    passes: 'attributes and children of the page’s own elements are as they were',
    body: PAGE,
    async run({ tab, start, still }) {
      const before = await tab.evaluate(pageMarkup);
      await start();
      await still();
      return before === (await tab.evaluate(pageMarkup)) ? '' : 'changed';
    },
  },
  {
    id: 'after',
    title: 'The page after the end',
    passes: 'the same, and no element left behind in the body',
    body: PAGE,
    async run({ tab, start, still }) {
      const read = () =>
        tab.evaluate(() => {
          const { attributes } = document.body;
          const own = [...attributes]
            .filter(({ value }) => value)
            .map(({ name, value }) => name + value);
          const left = [...document.body.children].filter(
            (one) => one.localName !== 'script',
          ).length;
          return JSON.stringify([document.querySelector('main')?.outerHTML, left, own]);
        });
      const before = await read();
      await start();
      await still();
      await tab.evaluate(() => window.compare.end());
      for (let turn = 0; turn < 20; turn += 1) {
        if (before === (await read())) return '';
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return 'changed';
    },
  },
];
