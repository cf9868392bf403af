import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page as browser, cdp } from 'vitest/browser';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import fr from '../../../locales/fr.json';
import ja from '../../../locales/ja.json';
import { MEDIA, MIRRORED, modelOf, STATES, type State, VARIANTS, type Variant } from './states';
import { overlaps, page, painted, part, parts, rings, show } from './support';

const LANGUAGES = [en, fr, de, ja, MIRRORED];
const CONTROLS = `<main style="padding: 60px 40px; display: grid; gap: 46px; justify-items: start">
  <h1>Support Plus</h1><button>View</button><button>View</button></main>`;

async function setUp(media: Record<string, string>, [width, height] = [900, 520]) {
  // Nothing is to be waited for.
  const wanted: Record<string, string> = { 'prefers-reduced-motion': 'reduce', ...media };
  const features = MEDIA.map((name) => ({ name, value: wanted[name] ?? '' }));
  await (cdp() as Session).send('Emulation.setEmulatedMedia', { features });
  await browser.viewport(width ?? 900, height ?? 520);
}

interface Session {
  send(method: string, params: object): Promise<unknown>;
}

async function stand(state: State, { text }: Pick<Variant, 'text'>) {
  page(CONTROLS);
  const model = modelOf(state, [...document.querySelectorAll('button')], text);
  document.documentElement.dir = model.dir;
  const { overlay } = show(model);
  if (state.press) part(`[data-act="${state.press}"]`).click();
  await painted();
  return overlay;
}

afterEach(async () => {
  await setUp({}, [1280, 800]);
});

describe.each(VARIANTS)('$id', ({ media, view, text }) => {
  const shown = STATES.map((state) => [state.id, state] as const);

  test.each(shown)('%s stands clear, whole and in order', async (_, state) => {
    await setUp(media, view);
    await stand(state, { text });
    const bubble = part('.bubble').getBoundingClientRect();
    expect(bubble.left).toBeGreaterThanOrEqual(0);
    expect(bubble.top).toBeGreaterThanOrEqual(0);
    expect(bubble.right).toBeLessThanOrEqual(innerWidth);
    expect(bubble.bottom).toBeLessThanOrEqual(innerHeight);
    expect(rings()).toHaveLength(state.rings);
    for (const ring of rings()) expect(overlaps(bubble, ring.getBoundingClientRect())).toBe(false);

    // Nothing is cut off sideways, and no two controls lie on each other.
    for (const one of parts('.bubble, .text, button'))
      expect(one.scrollWidth, one.className).toBeLessThanOrEqual(one.clientWidth + 1);
    const buttons = parts('button').map((one) => one.getBoundingClientRect());
    for (const [at, one] of buttons.entries()) {
      expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(43.9);
      for (const other of buttons.slice(at + 1)) expect(overlaps(shrunk(one), other)).toBe(false);
    }
    for (const one of parts('.progress, h2, p, li, bdi, button, .mark, .badge'))
      if (one.textContent) expect(contrastOf(one), one.textContent).toBeGreaterThanOrEqual(4.5);
    // The first control stands where reading begins.
    const [first, last] = [buttons[0], buttons.at(-1)];
    if (first && last && buttons.length > 1 && text === MIRRORED)
      expect(first.right).toBeGreaterThan(last.right);
  });
});

test('in forced colours ring and bubble are drawn in colours of the system', async () => {
  await setUp({ 'forced-colors': 'active' });
  await stand(STATES[0] as State, {});
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
          const overlay = await stand(state, { text });
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

/** Neighbours may touch. */
function shrunk({ left, top, right, bottom }: DOMRect): DOMRect {
  return new DOMRect(left + 1, top + 1, right - left - 2, bottom - top - 2);
}
