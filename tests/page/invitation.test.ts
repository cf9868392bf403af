import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { showCard } from '../../entrypoints/invite.content/card';
import de from '../../locales/de.json';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import ja from '../../locales/ja.json';
import type { Text } from '../../locales/text';
import { debug, setUp } from './overlay/stand';
import { MIRRORED, VARIANTS } from './overlay/states';

let remove = () => {};

function show({ meta, invite }: Text = en): HTMLElement {
  document.title = 'A page';
  document.documentElement.lang = meta.language;
  const dir = meta.dir === 'rtl' ? 'rtl' : 'ltr';
  remove = showCard(
    { text: invite, language: meta.language, dir },
    () => {},
    () => {},
  );
  return document
    .querySelector('signpost-invite')
    ?.shadowRoot?.querySelector('section') as HTMLElement;
}

afterEach(async () => {
  remove();
  await debug('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await setUp({}, [1280, 800]);
});

function expectWhole(card: HTMLElement): void {
  const { left, top, right, bottom } = card.getBoundingClientRect();
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(innerWidth);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  for (const one of card.querySelectorAll('h2, p, button, small'))
    expect(one.scrollWidth, one.textContent ?? '').toBeLessThanOrEqual(one.clientWidth + 1);
  for (const one of card.querySelectorAll('button')) {
    const { width, height } = one.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.9);
  }
}

describe.each(VARIANTS)('the invitation, $id', ({ media, view, text }) => {
  test('is whole, and can be pressed', async () => {
    await setUp(media, view);
    expectWhole(show(text));
  });
});

test('the invitation honours the reader’s own text size, not the page’s', async () => {
  document.documentElement.style.fontSize = '40px';
  const card = show(de);
  expect(getComputedStyle(card).fontSize).toBe('15px');
  document.documentElement.removeAttribute('style');
  await debug('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  expect(getComputedStyle(card).fontSize).toBe('30px');
  expectWhole(card);
});

test.each([
  ['light', {}],
  ['dark', { 'prefers-color-scheme': 'dark' }],
  ['forced colours', { 'forced-colors': 'active' }],
])('axe finds nothing in the invitation, %s', async (name, media) => {
  await setUp(media);
  for (const text of [en, fr, de, ja, MIRRORED]) {
    show(text);
    // axe takes the colour that a style asks for; what is painted there are the system's.
    const rules = { 'color-contrast': { enabled: name !== 'forced colours' } };
    const { violations } = await axe.run('signpost-invite', { resultTypes: ['violations'], rules });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    remove();
  }
});
