import { afterEach, expect, test, vi } from 'vitest';
import {
  afterPaint,
  bubble,
  fits,
  host,
  one,
  page,
  painted,
  part,
  point,
  pointing,
  rings,
  standOff,
} from './support';

const SPACE = '<div style="height: 1500px; width: 3000px">';
const scroller = (inner: string, style = '') =>
  `<div class="scroller" style="overflow: auto; width: 400px; height: 300px; ${style}">${inner}</div>`;

const middle = (element: Element): [number, number] => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
};

/** Resolves once no frame is asked for any more. */
async function atRest(): Promise<void> {
  for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
}

/** The ring is on its target in the very next frame callback, and stays. */
async function expectFollowed(target: Element): Promise<void> {
  await new Promise(requestAnimationFrame);
  expect(standOff(target.getBoundingClientRect()).map(Math.round)).toEqual([6, 6, 6, 6]);
}

test('nested scrollers in both axes', async () => {
  page(
    scroller(
      `${SPACE}<div style="height: 100px"></div>${scroller(
        `${SPACE}<button style="margin: 120px">View</button></div>`,
        'margin: 40px',
      )}</div>`,
    ),
  );
  const target = one('button');
  point(target);
  const [outer, inner] = [...document.querySelectorAll('.scroller')];
  for (let step = 1; step <= 5; step += 1) {
    outer?.scrollTo(step * 7, step * 9);
    inner?.scrollTo(step * 5, step * 3);
    await expectFollowed(target);
  }
});

test('a sticky header, a transform, a zoom', async () => {
  page(
    `<div style="height: 3000px"><div style="position: sticky; top: 0; padding: 40px">
     <div class="moved" style="transform-origin: 0 0; width: 300px"><button>View</button></div></div></div>`,
  );
  const target = one('button');
  point(target);
  scrollTo(0, 300);
  await expectFollowed(target);
  one('.moved').style.transform = 'translate(50px, 30px) scale(1.5)';
  await painted();
  await expectFollowed(target);
  one('.moved').style.zoom = '2';
  await painted();
  await expectFollowed(target);
  document.documentElement.style.zoom = '1.5';
  await painted();
  await expectFollowed(target);
});

test('a transition, in every frame of it, and nothing afterwards', async () => {
  page(
    '<button style="position: relative; margin: 20px; left: 0; transition: left 200ms">View</button>',
  );
  const target = one('button');
  point(target);
  await painted();
  const ended = new Promise((resolve) => target.addEventListener('transitionend', resolve));
  target.style.left = '200px';
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const off: number[] = [];
  const started = new Promise((resolve) => target.addEventListener('transitionstart', resolve));
  await started;
  while (!over) {
    await afterPaint();
    off.push(...standOff(target.getBoundingClientRect()).map((side) => Math.abs(side - 6)));
  }
  expect(off.length).toBeGreaterThan(8);
  expect(Math.max(...off)).toBeLessThan(1);
});

/** How a browser lets the rings go along: Chromium by the first, Firefox by the second alone. */
const BY = [
  ['scroll timelines', () => {}],
  ['anchors', () => vi.stubGlobal('ScrollTimeline', undefined)],
] as const;
afterEach(() => vi.unstubAllGlobals());

test.each(BY)(
  'a page that scrolls parts of itself in its own frame callbacks, in the first frame too, by %s',
  async (_, only) => {
    only();
    page(
      scroller(
        `${SPACE}${scroller(`${SPACE}<button style="margin: 150px">View</button></div>`)}</div>`,
      ),
    );
    const target = one('button');
    point(target);
    await atRest();
    const [outer, inner] = [...document.querySelectorAll('.scroller')];
    for (const [scrolled, x, y] of [
      [inner, 0, 7],
      [inner, 3, 0],
      [outer, 0, 2],
      [outer, 1, 0],
    ] as const) {
      requestAnimationFrame(() => scrolled?.scrollBy(x, y));
      await afterPaint();
      expect(standOff(target.getBoundingClientRect()).map(Math.round)).toEqual([6, 6, 6, 6]);
      await atRest();
    }
  },
);

test.each([
  ['plainly', '<button>View</button>', true],
  [
    'with something in it that takes the focus',
    '<div class="held">View <a href="#x">x</a></div>',
    false,
  ],
  ['that opens something', '<button aria-expanded="false">View</button>', false],
])(
  'rings by anchors are tied to a target %s only where Tab goes on as before',
  async (_, markup, tied) => {
    vi.stubGlobal('ScrollTimeline', undefined);
    page(scroller(`${SPACE}${markup}</div>`));
    point(one('.held, button'));
    await atRest();
    expect(part('.rings').matches(':popover-open')).toBe(tied);
  },
);

test('rings by anchors stay tied when the bubble is raised, and no longer than their target is one', async () => {
  vi.stubGlobal('ScrollTimeline', undefined);
  page(`<dialog>${scroller(`${SPACE}<button style="margin: 90px">View</button></div>`)}</dialog>
    <section popover="manual" style="inset: 0; width: 100%; height: 100%">News</section><button>Other</button>`);
  one<HTMLDialogElement>('dialog').showModal();
  const target = one('button');
  const { update } = point(target);
  await atRest();
  const above = one('section');
  above.showPopover();
  await expect.poll(() => document.elementFromPoint(...middle(bubble())) === host()).toBe(true);
  expect(fits(target.getBoundingClientRect())).toBe(true);
  above.hidePopover();
  await atRest();
  requestAnimationFrame(() => one('.scroller').scrollBy(3, 7));
  await afterPaint();
  expect(standOff(target.getBoundingClientRect()).map(Math.round)).toEqual([6, 6, 6, 6]);
  one<HTMLDialogElement>('dialog').close();
  update(pointing(one('section + button')));
  await painted();
  expect(part('.rings').matches(':popover-open')).toBe(false);
  expect(fits(one('section + button').getBoundingClientRect())).toBe(true);
});

test('a target in a frame whose page scrolls in its own frame callbacks', async () => {
  page('<iframe style="border: 0; width: 500px; height: 400px"></iframe>');
  const inner = one<HTMLIFrameElement>('iframe').contentDocument as Document;
  inner.body.innerHTML = `${scroller(`${SPACE}<button style="margin: 150px">View</button></div>`)}${SPACE}</div>`;
  const target = one('button', inner);
  point(target);
  await atRest();
  const steps = [
    () => inner.defaultView?.scrollBy(0, 7),
    () => inner.querySelector('.scroller')?.scrollBy(2, 5),
  ];
  for (const step of steps) {
    requestAnimationFrame(step);
    await afterPaint();
    expect(standOff(target.getBoundingClientRect()).map(Math.round)).toEqual([6, 6, 6, 6]);
    await atRest();
  }
});

test('a page that scrolls its window in its own frame callbacks, in the first frame too', async () => {
  page(`<p style="padding: 300px 200px 3000px"><button>View</button></p>`);
  const target = one('button');
  point(target);
  await atRest();
  const off: number[] = [];
  for (let step = 1; step <= 12; step += 1) {
    requestAnimationFrame(() => scrollTo(0, step * 7));
    await afterPaint();
    off.push(...standOff(target.getBoundingClientRect()).map((side) => Math.abs(side - 6)));
  }
  expect(scrollY).toBe(84);
  expect(Math.max(...off)).toBeLessThan(0.01);
});

test.each([
  ['is fixed', 'position: fixed; top: 200px', 200],
  ['sticks', 'position: sticky; top: 0; padding: 60px', 80],
])('a control that stays while the page scrolls: it %s', async (_, style, from) => {
  page(
    `<main style="height: 3000px; padding: 20px"><div style="${style}"><button>View</button></div></main>`,
  );
  const target = one('button');
  point(target);
  scrollTo(0, 30);
  await painted();
  scrollTo(0, 60);
  await atRest();
  expect(Math.abs(target.getBoundingClientRect().top - from)).toBeLessThan(25);
  for (let step = 1; step <= 5; step += 1) {
    requestAnimationFrame(() => scrollTo(0, 60 + step * 40));
    await afterPaint();
    expect(standOff(target.getBoundingClientRect()).map(Math.round)).toEqual([6, 6, 6, 6]);
  }
});

test('a control that sticks no longer', async () => {
  page(`<main style="height: 3000px; padding: 20px"><div style="height: 400px">
    <div style="position: sticky; top: 100px"><button>View</button></div></div></main>`);
  const target = one('button');
  point(target);
  for (let step = 1; step <= 12; step += 1) {
    scrollTo(0, step * 45);
    await afterPaint();
    expect(standOff(target.getBoundingClientRect()).slice(0, 1).map(Math.round)).toEqual([6]);
    if (target.getBoundingClientRect().top > 10)
      expect(standOff(target.getBoundingClientRect()).map(Math.round)).toEqual([6, 6, 6, 6]);
  }
});

test('the page can be scrolled as far as without a ring, and no further', async () => {
  page(`<div style="height: 1500px; width: 1500px; position: relative">
    <button style="position: absolute; right: 0; bottom: 0">View</button></div>`);
  const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
  const before = size();
  const { update } = point(one('button'));
  await painted();
  expect(size()).toEqual(before);
  scrollTo(0, 0);
  await painted();
  expect(size()).toEqual(before);
  // The page shrinks under the ring.
  one('div').style.cssText = 'height: 300px; width: 300px';
  update({ availability: 'available' });
  await painted();
  expect(scrollY).toBe(0);
  expect(document.documentElement.scrollHeight).toBe(innerHeight);
});

test('nor by a target far down in a part of it', async () => {
  page(scroller(`${SPACE}<button style="margin: 900px">View</button></div>`));
  point(one('button'));
  await atRest();
  expect(document.documentElement.scrollHeight).toBe(innerHeight);
  expect(document.documentElement.scrollWidth).toBe(innerWidth);
});

test('a page that measures itself hears of no trouble with measuring', async () => {
  const troubles: string[] = [];
  const hear = (event: ErrorEvent) => troubles.push(event.message);
  addEventListener('error', hear);
  page(`<main style="padding: 40px"><div class="deep"><div><div><section style="width: 300px"></section></div></div></div>
    <button style="position: relative">View</button></main>`);
  const target = one('button');
  point(target);
  await painted();
  let rounds = 0;
  const sizes = new ResizeObserver(() => {
    rounds += 1;
    target.style.left = `${rounds * 10}px`;
    one('.deep').dataset.rounds = String(rounds);
  });
  sizes.observe(one('section'));
  for (let round = 1; round <= 5; round += 1) {
    one('section').style.width = `${300 + round}px`;
    await afterPaint();
    expect(target.style.left).toBe(`${rounds * 10}px`);
    expect(standOff(target.getBoundingClientRect()).map(Math.round)).toEqual([6, 6, 6, 6]);
  }
  expect(rounds).toBeGreaterThanOrEqual(5);
  expect(troubles).toEqual([]);
  sizes.disconnect();
  removeEventListener('error', hear);
});

test('layout shifts, growth and scripts that move it', async () => {
  page('<div class="above"></div><div class="holder"><button>View</button></div>');
  const target = one('button');
  point(target);
  await painted();
  one('.above').style.height = '120px';
  await painted();
  expect(fits(target.getBoundingClientRect())).toBe(true);
  target.textContent = 'View all of them';
  await painted();
  expect(fits(target.getBoundingClientRect())).toBe(true);
  one('.holder').animate([{ translate: '0' }, { translate: '200px' }], {
    duration: 0,
    fill: 'forwards',
  });
  await expect.poll(() => fits(target.getBoundingClientRect())).toBe(true);
});

test.each([
  ['a link', '<div class="news"></div><a href="#there">View</a>'],
  ['what opens something', '<div class="news"></div><button aria-haspopup="menu">View</button>'],
  [
    'what stands in a scroller',
    scroller(
      `<div class="news"></div>${SPACE}<button style="margin: 90px">View</button></div>`,
      'overflow-anchor: none',
    ),
  ],
  [
    'what stands in the middle by its size',
    `<div style="position: fixed; top: 50%; transform: translateY(-50%)">
      <button>View</button><div class="news"></div></div>`,
  ],
])('%s that moves with every frame by what the page makes beside it', async (_, markup) => {
  page(`<main style="padding: 40px"><p class="clock">0</p>${markup}</main>`);
  const target = one('a, button');
  point(target);
  await atRest();
  document.querySelector('.scroller')?.scrollBy(5, 20);
  await atRest();
  // After this nothing is asked for a while.
  one('.clock').textContent = '1';
  await afterPaint();
  const tops = new Set<number>();
  for (let frame = 0; frame < 8; frame += 1) {
    requestAnimationFrame(() => {
      const news = Array.from({ length: (frame + 1) % 4 }, () => document.createElement('p'));
      for (const paragraph of news) paragraph.textContent = 'News';
      one('.news').replaceChildren(...news);
    });
    await afterPaint();
    tops.add(target.getBoundingClientRect().top);
    expect(standOff(target.getBoundingClientRect()).map(Math.round)).toEqual([6, 6, 6, 6]);
  }
  expect(tops.size).toBe(4);
});

test('a node that is rendered anew loses its ring at once and gets it back with the next reading', async () => {
  page('<div class="list"><button>View</button></div>');
  const { update } = point(one('button'));
  await painted();
  one('.list').innerHTML = '<p style="height: 200px"></p><button>View</button>';
  await painted();
  expect(rings()).toHaveLength(0);
  update(pointing(one('button')));
  await painted();
  expect(fits(one('button').getBoundingClientRect())).toBe(true);
});

test('same-origin frames within frames, with borders, scroll and scale', async () => {
  page(
    '<iframe style="border: 7px solid; padding: 5px; margin: 20px; width: 500px; height: 400px; transform: scale(0.9)"></iframe>',
  );
  const outer = one<HTMLIFrameElement>('iframe').contentDocument as Document;
  outer.body.innerHTML =
    '<iframe style="border: 3px solid; width: 300px; height: 200px"></iframe><p style="height: 900px">';
  const frame = outer.querySelector('iframe') as HTMLIFrameElement;
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = '<button style="margin: 40px">View</button><p style="height: 900px">';
  const target = one('button', inner);
  point(target);
  const expected = () => {
    const button = target.getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    const border = one('iframe').getBoundingClientRect();
    const at = (from: number, own: number, edge: number, mine: number) =>
      from + (7 + 5 + own + edge + mine) * 0.9;
    const left = at(border.left, box.left, 3, button.left);
    const top = at(border.top, box.top, 3, button.top);
    return new DOMRect(left, top, button.width * 0.9, button.height * 0.9);
  };
  await painted();
  expect(fits(expected())).toBe(true);
  inner.defaultView?.scrollTo(0, 20);
  outer.defaultView?.scrollTo(0, 15);
  await painted();
  expect(inner.defaultView?.scrollY).toBe(20);
  expect(fits(expected())).toBe(true);
});

test('an open shadow root, scrolled inside', async () => {
  page('<div class="card"></div>');
  const root = one('.card').attachShadow({ mode: 'open' });
  root.innerHTML = scroller(`${SPACE}<button style="margin: 90px">View</button></div>`);
  const target = one('button', root as unknown as ParentNode);
  point(target);
  root.querySelector('.scroller')?.scrollTo(20, 30);
  await expectFollowed(target);
});

test('out of view: brought there once, on both axes, then only marked', async () => {
  page(scroller(`${SPACE}<button style="margin: 900px 0 0 900px">View</button></div>`));
  const target = one('button');
  const { update } = point(target);
  await painted();
  const view = one('.scroller').getBoundingClientRect();
  const inside = (rect: DOMRect) =>
    rect.left >= view.left &&
    rect.right <= view.right &&
    rect.top >= view.top &&
    rect.bottom <= view.bottom;
  expect(inside(target.getBoundingClientRect())).toBe(true);
  expect(part('.marker').hidden).toBe(true);

  one('.scroller').scrollTo(900, 0);
  await painted();
  update({ availability: 'available' });
  await painted();
  expect(one('.scroller').scrollTop).toBe(0);
  expect(rings()).toHaveLength(1);
  expect(rings()[0]?.style.clipPath).toBe('inset(100%)');
  expect(part('.marker').textContent).toBe('↓ It is further down');
  const marker = part('.marker').getBoundingClientRect();
  expect(inside(marker)).toBe(true);
});

test('nothing runs while nothing moves', async () => {
  page('<button>View</button>');
  point(one('button'));
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  // The loop that follows the first look ends by itself.
  await expect
    .poll(async () => {
      frames.mockClear();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return frames.mock.calls.length;
    })
    .toBe(0);
  frames.mockRestore();
});

test('nor while the target is scrolled out of sight', async () => {
  page(scroller('<button>View</button><div style="height: 2000px"></div>'));
  point(one('button'));
  await painted();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  one('.scroller').scrollTo(0, 1_000);
  await atRest();
  for (let turn = 0; turn < 3; turn += 1) {
    vi.advanceTimersByTime(5_000);
    await atRest();
  }
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('a rule of a style sheet that moves it, which no event tells', async () => {
  page('<style></style><div class="above"></div><button>View</button>');
  const target = one('button');
  point(target);
  await atRest();
  const { sheet } = one<HTMLStyleElement>('style');
  sheet?.insertRule('.above { height: 90px }');
  await expect.poll(() => fits(target.getBoundingClientRect())).toBe(true);
  sheet?.insertRule('.above { display: none }', 1);
  await expect.poll(() => fits(target.getBoundingClientRect())).toBe(true);
});

test('what opens over the target takes the ring away at once, until the page is read again', async () => {
  page(`<main style="padding: 100px"><button>View</button></main>
    <div class="veil" style="position: fixed; inset: 0; background: #0008" hidden></div>
    <div class="pane" style="position: fixed; inset: 0; pointer-events: none"></div>`);
  one('.veil').style.display = 'none';
  const target = one('button');
  const { overlay, update } = point(target);
  await atRest();
  const ringed = () => rings()[0]?.checkVisibility({ visibilityProperty: true });
  // It is not asked again at every change.
  let time = performance.now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => time);
  one('.pane').textContent = 'Nothing that is in the way.';
  await afterPaint();
  expect(ringed()).toBe(true);
  time += 500;
  one('.veil').style.display = '';
  one('.veil').hidden = false;
  await afterPaint();
  expect(ringed()).toBe(false);
  // A reading that still says so is believed, also when the page goes on changing.
  update({});
  expect(ringed()).toBe(true);
  time += 500;
  one('.pane').textContent = 'News';
  await afterPaint();
  expect(ringed()).toBe(true);
  clock.mockRestore();
  overlay.destroy();
});
