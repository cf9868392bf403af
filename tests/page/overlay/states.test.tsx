import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import fr from '../../../locales/fr.json';
import ja from '../../../locales/ja.json';
import { setUp, stand } from './stand';
import { MIRRORED, STATES, type State, VARIANTS } from './states';
import { part, parts, rings } from './support';
import { expectWhole } from './whole';

const LANGUAGES = [en, fr, de, ja, MIRRORED];
afterEach(async () => {
  await setUp({}, [1280, 800]);
});

describe.each(VARIANTS)('$id', ({ media, view, text }) => {
  const shown = STATES.map((state) => [state.id, state] as const);

  test.each(shown)('%s stands clear, whole and in order', async (_, state) => {
    await setUp(media, view);
    await stand(state, text);
    expect(rings()).toHaveLength(state.rings);
    expectWhole();
    for (const one of parts('.progress, h2, p, li, bdi, button, .mark, .badge'))
      if (one.textContent) expect(contrastOf(one), one.textContent).toBeGreaterThanOrEqual(4.5);
    // The first control stands where reading begins.
    const buttons = parts('button').map((one) => one.getBoundingClientRect());
    const [first, last] = [buttons[0], buttons.at(-1)];
    if (first && last && buttons.length > 1 && text === MIRRORED)
      expect(first.right).toBeGreaterThan(last.right);
  });
});

test('in forced colours ring and bubble are drawn in colours of the system', async () => {
  await setUp({ 'forced-colors': 'active' });
  await stand(STATES[0] as State);
  const system = (name: string) => {
    const probe = document.createElement('i');
    probe.style.color = name;
    document.body.append(probe);
    return getComputedStyle(probe).color;
  };
  const ring = getComputedStyle(rings()[0] as HTMLElement);
  expect(ring.outlineColor).toBe(system('CanvasText'));
  expect(ring.borderTopColor).toBe(system('Highlight'));
  expect(ring.outlineStyle).toBe('solid');
  const bubble = getComputedStyle(part('.bubble'));
  expect(bubble.borderTopWidth).toBe('1px');
  expect(bubble.backgroundColor).toBe(system('Canvas'));
});

// Contrast is measured above: axe cannot tell what lies behind text in the top layer.
describe('axe finds nothing', () => {
  beforeAll(() => {
    document.title = 'A page';
    document.documentElement.lang = 'en';
  });

  test.each([
    ['light', {}],
    ['dark', { 'prefers-color-scheme': 'dark' }],
    ['forced colours', { 'forced-colors': 'active' }],
  ])(
    '%s',
    async (_, media) => {
      await setUp(media);
      const found: string[] = [];
      for (const text of LANGUAGES)
        for (const state of STATES) {
          const overlay = await stand(state, text);
          const { violations } = await axe.run('signpost-overlay', { resultTypes: ['violations'] });
          for (const { id, nodes } of violations)
            found.push(`${text.meta.language}, ${state.id}: ${id} ${nodes[0]?.failureSummary}`);
          overlay.destroy();
        }
      expect(found).toEqual([]);
    },
    60_000,
  );
});

/** Of the text against the first opaque colour behind it (WCAG 2.2, relative luminance). */
function contrastOf(element: Element): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  let behind: Element | null = element;
  const isClear = (at: Element) => /^rgba.*, 0\)$/.test(getComputedStyle(at).backgroundColor);
  while (behind && isClear(behind)) behind = behind.parentElement;
  if (!behind) throw new Error('nothing opaque behind the text');
  const text = luminance(getComputedStyle(element).color);
  const paper = luminance(getComputedStyle(behind).backgroundColor);
  return Math.max(text, paper) / Math.min(text, paper);
}
