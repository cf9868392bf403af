import { afterEach, describe, expect, test, vi } from 'vitest';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import { debug, setUp, stand } from './stand';
import { MIRRORED, STATES, type State } from './states';
import { host, one, overlaps, page, painted, part, parts, point, rings, show } from './support';
import { expectWhole } from './whole';

const shown = STATES.map((state) => [state.id, state] as const);
const view = STATES.find(({ id }) => id === 'view') as State;

afterEach(async () => {
  vi.useRealTimers();
  await debug('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await setUp({}, [1280, 800]);
});

/** As people do who have difficulty reading; the least that has to do no harm (WCAG 2.2, 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

describe.each([
  ['de', de],
  ['ar', MIRRORED],
])('%s', (_, text) => {
  test.each(shown)('wide text spacing does %s no harm', async (_id, state) => {
    await setUp({});
    await stand(state, text);
    const sheet = document.createElement('style');
    sheet.textContent = SPACING;
    host().shadowRoot?.append(sheet);
    await painted();
    await painted();
    expectWhole();
  });

  test.each(shown)('text of twice the size does %s no harm', async (_id, state) => {
    await setUp({});
    await debug('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await stand(state, text);
    expect(getComputedStyle(part('.bubble')).fontSize).toBe('30px');
    expectWhole();
  });

  test.each(shown)('a window of 1280 x 1024 at 400 percent does %s no harm', async (_id, state) => {
    await setUp({}, [320, 256]);
    await stand(state, text);
    expectWhole();
    // All of it can be scrolled to by the keyboard: what scrolls, or what is in it, takes the focus.
    for (const box of parts('.bubble, .text').filter(
      (one) => one.scrollHeight > one.clientHeight + 1,
    ))
      expect(box.tabIndex === 0 || box.querySelector('button') !== null).toBe(true);
  });
});

test('where less transparency or more contrast is wanted, nothing shines through', async () => {
  for (const [name, value] of [
    ['prefers-reduced-transparency', 'reduce'],
    ['prefers-contrast', 'more'],
  ] as const) {
    await setUp({ [name]: value });
    const overlay = await stand(view);
    for (const box of parts('.bubble, .ring')) {
      const { backgroundColor, boxShadow, opacity, filter, backdropFilter } = getComputedStyle(box);
      expect(opacity).toBe('1');
      expect([filter, backdropFilter]).toEqual(['none', 'none']);
      if (box.matches('.bubble')) {
        expect(backgroundColor).toMatch(/^rgb\(/);
        expect(boxShadow).toBe('none');
      }
    }
    overlay.destroy();
  }
});

test('the page is printed as it is without Signpost: its confirmation is to be kept', async () => {
  await setUp({});
  await stand(view);
  await debug('Emulation.setEmulatedMedia', { media: 'print' });
  expect(getComputedStyle(host()).display).toBe('none');
  await debug('Emulation.setEmulatedMedia', { media: '' });
  expect(getComputedStyle(host()).display).toBe('block');
});

test('after a while in vain help is offered, and opens', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  show({ state: 'looking' });
  expect(parts('[data-act="help"]')).toHaveLength(0);
  vi.advanceTimersByTime(12_000);
  part('[data-act="help"]').click();
  expect(part('#help').textContent).toContain(en.steps.view.help[0]);
});

test('a page that flickers does not chatter', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page('<button>View</button>');
  const { update } = show({});
  const status = part('[role="status"]');
  const said: (string | null)[] = [];
  new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  const target = { element: one('button'), label: 'View', subscription: null };
  for (let turn = 0; turn < 10; turn += 1) {
    update({ state: 'pointing', targets: [target] });
    update({ state: 'looking', targets: [] });
    vi.advanceTimersByTime(90);
  }
  update({ state: 'pointing', targets: [target] });
  vi.advanceTimersByTime(2_000);
  await painted();
  expect(said.at(-1)).toContain('Step 4 of 9');
  expect(said.length).toBeLessThanOrEqual(2);
});

test('while the tab is hidden nothing of it runs', async () => {
  page('<div class="above"></div><button>View</button>');
  point(one('button'));
  await painted();
  const before = rings()[0]?.getBoundingClientRect();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  one('.above').style.height = '200px';
  await painted();
  expect(rings()[0]?.getBoundingClientRect()).toEqual(before);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await painted();
  expect(
    overlaps(rings()[0]?.getBoundingClientRect() as DOMRect, one('button').getBoundingClientRect()),
  ).toBe(true);
});

test('no style of the page changes, during (the host aside) and after', async () => {
  page(`<style>button { transition: none } main > * { color: rgb(1, 2, 3) } html:has(signpost-overlay) { }</style>
    <main><h1>My account</h1><p>Words <b>and</b> more</p><button>View</button><dialog>Asks</dialog></main>`);
  const styles = () =>
    [...document.querySelectorAll('*')]
      .filter((element) => !element.matches('signpost-overlay'))
      .map((element) =>
        [...getComputedStyle(element)]
          .map((name) => getComputedStyle(element).getPropertyValue(name))
          .join('|'),
      );
  const before = styles();
  const { overlay } = point(one('button'));
  await painted();
  expect(styles()).toEqual(before);
  overlay.destroy();
  expect(styles()).toEqual(before);
});
