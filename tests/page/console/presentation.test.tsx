import { afterEach, describe, expect, test, vi } from 'vitest';
import { page as browser, cdp } from 'vitest/browser';
import type { Shown } from '../../../guide/messages';
import { PLAIN } from '../../../guide/shown';
import en from '../../../locales/en.json';
import { MEDIA } from '../overlay/states';
import {
  bubble,
  fits,
  one,
  overlaps,
  page,
  painted,
  part,
  parts,
  point,
  pointing,
  rings,
} from '../overlay/support';

interface Session {
  send(method: string, params: object): Promise<unknown>;
}

const LARGE: Shown = { ...PLAIN, presentation: true };

async function setUp(media: Record<string, string>, width = 1280, height = 720) {
  const features = MEDIA.map((name) => ({ name, value: media[name] ?? '' }));
  await (cdp() as Session).send('Emulation.setEmulatedMedia', { features });
  await browser.viewport(width, height);
}

afterEach(() => setUp({}, 1280, 800));

/** A page with one control at a place of its own. */
function target(place: string): HTMLElement {
  page(`<button id="a" style="position:absolute;${place}">View</button>`);
  return one('#a');
}

const code = () => part('[part="code"]');
const box = (element: Element) => element.getBoundingClientRect();

describe('shown large', () => {
  test('text is at least 20 px, and the ring keeps to its contract', async () => {
    await setUp({});
    const element = target('left:40px;top:40px');
    point(element, { shown: LARGE });
    await painted();
    for (const words of parts('.text h2, .text p:not(.why), [part="code"]'))
      expect(Number.parseFloat(getComputedStyle(words).fontSize)).toBeGreaterThanOrEqual(20);
    expect(fits(box(element), box(rings()[0] as Element))).toBe(true);
    const { borderTopWidth, outlineWidth } = getComputedStyle(rings()[0] as Element);
    expect([borderTopWidth, outlineWidth]).toEqual(['6px', '4px']);
    expect(getComputedStyle(bubble()).animationName).toBe('none');
  });

  test.each([
    'left:20px;top:20px',
    'left:20px;bottom:20px',
    'right:20px;bottom:20px',
    'right:20px;top:20px',
    'left:50%;top:50%',
  ])('the step stands in a corner and covers neither target nor bubble: %s', async (place) => {
    await setUp({});
    const element = target(place);
    point(element, { shown: LARGE });
    await painted();
    expect(code().textContent).toBe('Step 4 of 9');
    expect(code().hidden).toBe(false);
    for (const other of [element, ...rings(), bubble()])
      expect(overlaps(box(code()), box(other))).toBe(false);
  });

  test('where no corner is free the step stays away', async () => {
    await setUp({}, 320, 300);
    point(target('inset:0'), { shown: LARGE });
    await painted();
    expect(code().hidden).toBe(true);
  });

  test('and as usual there is none of it', async () => {
    const shown = point(target('left:40px;top:40px'), { shown: LARGE });
    shown.update({ shown: PLAIN });
    await painted();
    expect(code().hidden).toBe(true);
    expect(parts('[data-presentation]')).toHaveLength(0);
  });
});

describe('look here', () => {
  const looks = () =>
    (rings()[0] as Element)
      .getAnimations()
      .filter((one) => (one as CSSAnimation).animationName === 'look');

  test('flashes three times, twice a second at most, however often it is asked for', async () => {
    const shown = point(target('left:40px;top:40px'), { shown: PLAIN });
    shown.update({ shown: { ...PLAIN, flash: 1 } });
    const [first] = looks();
    expect(first?.effect?.getTiming()).toMatchObject({ duration: 500, iterations: 3 });
    for (let flash = 2; flash < 9; flash += 1) shown.update({ shown: { ...PLAIN, flash } });
    expect(looks()).toEqual([first]);
    await vi.waitFor(() => expect(parts('[data-flash]')).toHaveLength(0), { timeout: 4000 });
  });

  test('does not flash by itself on a new page', () => {
    point(target('left:40px;top:40px'), { shown: { ...PLAIN, flash: 7 } });
    expect(parts('[data-flash]')).toHaveLength(0);
  });

  test('stands out without flashing where less motion is wanted', async () => {
    await setUp({ 'prefers-reduced-motion': 'reduce' });
    const shown = point(target('left:40px;top:40px'), { shown: PLAIN });
    const before = getComputedStyle(rings()[0] as Element).outlineWidth;
    shown.update({ shown: { ...PLAIN, flash: 1 } });
    expect(looks()).toEqual([]);
    expect(getComputedStyle(rings()[0] as Element).outlineWidth).not.toBe(before);
  });

  test('brings the target back into view', async () => {
    page('<div style="height:3000px"></div><button id="a">View</button>');
    const element = one('#a');
    const shown = point(element, { shown: PLAIN });
    scrollTo(0, 0);
    await painted();
    shown.update({ shown: { ...PLAIN, flash: 1 } });
    expect(box(element).top).toBeLessThan(innerHeight);
  });
});

test('hints are pointed out one by one, then put away', async () => {
  const lines = en.steps.action.help;
  const element = target('left:40px;top:40px');
  const shown = point(element, { ...pointing(element), step: 'action', shown: PLAIN });
  const pointed = () => parts('.help [aria-current]').map((line) => line.textContent);
  for (const [index, line] of lines.entries()) {
    shown.update({ shown: { ...PLAIN, hint: index + 1 } });
    expect(pointed()).toEqual([line]);
  }
  shown.update({ shown: { ...PLAIN, hint: lines.length + 1 } });
  expect(parts('.help')).toHaveLength(0);
});

test('the keyboard goes to the bubble when that is asked for', () => {
  const shown = point(target('left:40px;top:40px'), { shown: PLAIN });
  shown.update({ shown: { ...PLAIN, jump: 1 } });
  expect(document.activeElement?.localName).toBe('signpost-overlay');
});
