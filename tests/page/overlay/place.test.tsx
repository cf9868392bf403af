import { afterEach, expect, test } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import text from '../../../locales/en.json';
import { bubble, host, one, overlaps, page, painted, part, point, rings, show } from './support';

afterEach(() => browser.viewport(1280, 800));

const box = () => bubble().getBoundingClientRect();
const inWindow = () => {
  const { left, top, right, bottom } = box();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
};

test.each([
  ['top: 0; left: 0'],
  ['top: 0; right: 0'],
  ['bottom: 0; left: 0'],
  ['bottom: 0; right: 0'],
  ['top: 45%; left: 45%'],
  ['top: 10px; left: 10px; width: 90%; height: 40px'],
  ['top: 10px; left: 40%; width: 90px; height: 90%'],
])('never covers the target nor leaves the window (%s)', async (style) => {
  page(`<button style="position: fixed; ${style}">View</button>`);
  for (const [width, height] of [
    [1280, 800],
    [700, 500],
    [320, 640],
    [320, 256],
  ] as const) {
    await browser.viewport(width, height);
    const { overlay } = point(one('button'));
    await painted();
    expect(inWindow()).toBe(true);
    const target = one('button').getBoundingClientRect();
    if (target.height < innerHeight * 0.7) expect(overlaps(box(), target)).toBe(false);
    overlay.destroy();
  }
});

test('never covers what has the keyboard focus', async () => {
  page(`<button style="position: fixed; top: 300px; left: 300px">View</button>
    <input style="position: fixed; top: 330px; left: 420px">`);
  point(one('button'));
  await painted();
  expect(overlaps(box(), one('input').getBoundingClientRect())).toBe(true);
  one('input').focus();
  await painted();
  expect(overlaps(box(), one('input').getBoundingClientRect())).toBe(false);
  expect(overlaps(box(), one('button').getBoundingClientRect())).toBe(false);
});

test('under 480 px it is a sheet at the edge away from the target', async () => {
  await browser.viewport(400, 700);
  page('<button style="position: fixed; top: 40px; left: 20px">View</button>');
  point(one('button'));
  await painted();
  expect([box().left, box().width, box().bottom]).toEqual([0, 400, 700]);
  one('button').style.top = '600px';
  await expect.poll(() => box().top).toBe(0);
});

test('text of any length and size stays within the window, by scrolling', async () => {
  await browser.viewport(320, 480);
  page('<button style="position: fixed; top: 300px; left: 20px">View</button>');
  const long = structuredClone(text);
  long.steps.view.why = 'Kundenabonnementverwaltungsseite '.repeat(40);
  point(one('button'), { text: long });
  await painted();
  expect(inWindow()).toBe(true);
  expect(overlaps(box(), one('button').getBoundingClientRect())).toBe(false);
  expect(bubble().scrollWidth).toBeLessThanOrEqual(bubble().clientWidth);
  const tallest = part('.text');
  expect(
    tallest.scrollHeight > tallest.clientHeight || bubble().scrollHeight > bubble().clientHeight,
  ).toBe(true);
});

test('the wheel over it scrolls the page, unless its own text scrolls', async () => {
  page('<button style="position: fixed; top: 300px; left: 20px">View</button>');
  const { update } = point(one('button'));
  await painted();
  const chaining = () => getComputedStyle(part('.text')).overscrollBehaviorY;
  expect(chaining()).toBe('auto');
  const long = structuredClone(text);
  long.steps.view.why = 'Words of every kind. '.repeat(200);
  update({ text: long });
  await expect.poll(chaining).toBe('contain');
});

test('right to left it is mirrored', async () => {
  page('<button style="position: fixed; top: 300px; left: 600px">View</button>');
  point(one('button'), { dir: 'rtl', language: 'ar' });
  await painted();
  expect(host().dir).toBe('rtl');
  expect(box().right).toBeLessThan(one('button').getBoundingClientRect().left);
  const [grip, close] = [part('.grip'), part('[data-act="hide"]')];
  expect(grip.getBoundingClientRect().left).toBeGreaterThan(close.getBoundingClientRect().right);
});

test('with nothing to point at it docks in a corner, and clears the focus there too', async () => {
  page('<input style="position: fixed; right: 20px; bottom: 20px">');
  show({});
  await painted();
  expect(Math.round(innerWidth - box().right)).toBe(8);
  expect(Math.round(innerHeight - box().bottom)).toBe(8);
  one('input').focus();
  await painted();
  expect(overlaps(box(), one('input').getBoundingClientRect())).toBe(false);
});

test('it can be moved aside, and stays there for the next step', async () => {
  page('<button style="position: fixed; top: 300px; left: 300px">View</button>');
  const { update } = point(one('button'));
  await painted();
  const before = box();
  await userEvent.click(browser.getByRole('button', { name: text.overlay.move }));
  await painted();
  const after = box();
  expect([after.left, after.top]).not.toEqual([before.left, before.top]);
  update({ step: 'action' });
  await painted();
  expect([box().left, box().top]).toEqual([after.left, after.top]);
  // Unless it would lie on the target there.
  one('button').style.cssText =
    `position: fixed; top: ${after.top + 20}px; left: ${after.left + 20}px`;
  await expect.poll(() => overlaps(box(), one('button').getBoundingClientRect())).toBe(false);
});

test('it can be dragged by its header, and only there', async () => {
  page('<p class="there" style="position: fixed; top: 500px; left: 100px">There</p><p>Here</p>');
  show({});
  await painted();
  const before = box();
  await userEvent.dragAndDrop(browser.getByText('Step 4 of 9').last(), browser.getByText('There'));
  await painted();
  expect(box().left).toBeLessThan(before.left - 300);
  const moved = box();
  await userEvent.dragAndDrop(browser.getByText(text.steps.view.look), browser.getByText('Here'));
  await painted();
  expect([box().left, box().top]).toEqual([moved.left, moved.top]);
});

test('every control is at least 44 px high', async () => {
  page('<button>View</button>');
  point(one('button'));
  await painted();
  const buttons = [...bubble().querySelectorAll('button')];
  expect(buttons.length).toBeGreaterThan(3);
  for (const button of buttons)
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test('the ring has two colours with 9:1 between them, so that one has 3:1 on anything', () => {
  page('<button>View</button>');
  point(one('button'));
  const { borderTopColor, outlineColor, outlineStyle } = getComputedStyle(rings()[0] as Element);
  expect(outlineStyle).toBe('solid');
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [luminance(borderTopColor), luminance(outlineColor)].sort((a, b) => a - b);
  expect(((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)).toBeGreaterThan(9);
});

test('leaves the way back of a dialog free while there is room beside it', async () => {
  page(
    '<dialog style="width: 400px"><p>Cancel this subscription?</p><button id="yes">Yes</button> <button id="no">Cancel</button></dialog>',
  );
  const dialog = one<HTMLDialogElement>('dialog');
  dialog.showModal();
  point(one('#yes'));
  await painted();
  expect(overlaps(box(), dialog.getBoundingClientRect())).toBe(false);
  expect(inWindow()).toBe(true);
});
