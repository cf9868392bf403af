import axe from 'axe-core';
import { h, render } from 'preact';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page as browser, cdp } from 'vitest/browser';
import type { PopupModel } from '../../../components/progress/model';
import { Popup } from '../../../components/progress/popup';
import style from '../../../components/progress/progress.css?inline';
import theme from '../../../components/theme.css?inline';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import fr from '../../../locales/fr.json';
import ja from '../../../locales/ja.json';
import { MEDIA, MIRRORED, VARIANTS } from '../overlay/states';
import { STATES, USUAL } from './states';

interface Session {
  send(method: string, params: object): Promise<unknown>;
}

/** As wide as the browsers' popups, CSS px. */
const WIDE = 380;
/** What is pressed is at least so large, CSS px. */
const PRESS = 44;

const sheet = document.createElement('style');
let root: HTMLElement;

beforeAll(() => {
  sheet.textContent = theme + style;
  document.head.append(sheet);
  document.title = 'Signpost';
  root = document.createElement('div');
  document.body.append(root);
});
afterAll(() => {
  sheet.remove();
  root.remove();
});
afterEach(async () => {
  render(null, root);
  await setUp({}, [1280, 800]);
});

async function setUp(media: Record<string, string>, [width, height]: readonly [number, number]) {
  const features = MEDIA.map((name) => ({ name, value: media[name] ?? '' }));
  await (cdp() as Session).send('Emulation.setEmulatedMedia', { features });
  await browser.viewport(width, height);
}

function show(part: Partial<PopupModel>, text = en): void {
  document.documentElement.lang = text.meta.language;
  document.documentElement.dir = text.meta.dir;
  const model = { ...USUAL, ...part, text };
  render(h(Popup, { model, send: () => {} }), root);
}

describe.each(VARIANTS)('$id', ({ media, view, text }) => {
  test.each(STATES)('$id fits and can be pressed', async ({ part }) => {
    await setUp(media, [Math.min(view[0], WIDE), view[1]]);
    show(part, text);
    for (const one of root.querySelectorAll<HTMLDetailsElement>('details')) one.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    for (const one of root.querySelectorAll('button, summary, p, h2, li'))
      expect(one.scrollWidth, one.textContent ?? '').toBeLessThanOrEqual(one.clientWidth + 1);
    for (const one of root.querySelectorAll('button, select, summary')) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), one.outerHTML).toBeGreaterThanOrEqual(PRESS - 0.1);
    }
  });
});

describe('axe finds nothing', () => {
  test.each([
    ['light', {}],
    ['dark', { 'prefers-color-scheme': 'dark' }],
    ['forced colours', { 'forced-colors': 'active' }],
  ])(
    '%s',
    async (name, media) => {
      await setUp(media, [WIDE, 600]);
      const found: string[] = [];
      // axe takes the colour that a style asks for; what is painted there are the system's.
      const rules = { 'color-contrast': { enabled: name !== 'forced colours' } };
      for (const text of [en, fr, de, ja, MIRRORED])
        for (const { id, part } of STATES) {
          show(part, text);
          for (const one of root.querySelectorAll<HTMLDetailsElement>('details')) one.open = true;
          const { violations } = await axe.run(root, { resultTypes: ['violations'], rules });
          for (const { id: rule, nodes } of violations)
            found.push(`${text.meta.language}, ${id}: ${rule} ${nodes[0]?.html}`);
        }
      expect(found).toEqual([]);
    },
    120_000,
  );
});
