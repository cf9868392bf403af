import { expect, test } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import text from '../../../locales/en.json';
import { bubble, host, one, page, painted, point, rings } from './support';

const JUMP = '{Alt>}{Shift>}[KeyS]{/Shift}{/Alt}';
const focused = () => host().shadowRoot?.activeElement ?? null;

function record(types: string[]): string[] {
  const seen: string[] = [];
  for (const type of types)
    for (const capture of [true, false])
      document.addEventListener(type, () => seen.push(type), { capture });
  return seen;
}

test('clicks, keys and selection reach the page as if nothing were there', async () => {
  page('<button>View</button> <p>Some words</p>');
  let clicks = 0;
  one('button').addEventListener('click', () => {
    clicks += 1;
  });
  point(one('button'));
  await painted();
  await userEvent.click(one('button'));
  expect(clicks).toBe(1);
  const target = one('button').getBoundingClientRect();
  for (const [x, y] of [
    [target.left + 1, target.top + 1],
    [target.right + 3, target.bottom + 3],
  ] as const)
    expect(document.elementFromPoint(x, y)).not.toBe(host());
  expect(rings()[0] && getComputedStyle(rings()[0] as Element).pointerEvents).toBe('none');
});

test('events of the bubble stay in the bubble', async () => {
  page('<button>View</button>');
  const { commands } = point(one('button'));
  await painted();
  const seen = record([
    'click',
    'pointerdown',
    'mousedown',
    'keydown',
    'keyup',
    'focusin',
    'focus',
  ]);
  await userEvent.click(browser.getByRole('button', { name: text.overlay['cant-see'] }));
  await userEvent.keyboard('x{Enter}{Tab}');
  await userEvent.click(browser.getByRole('button', { name: text.overlay.pause }));
  expect(commands).toEqual([{ type: 'pause' }]);
  expect(seen).toEqual([]);
});

test('the focus is never taken, Tab goes in and out', async () => {
  page('<input><button>View</button>');
  one('input').focus();
  point(one('button'));
  await painted();
  expect(document.activeElement).toBe(one('input'));
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(one('button'));
  await userEvent.keyboard('{Tab}');
  expect(focused()).not.toBeNull();
  for (let left = 0; left < 10 && focused(); left += 1) await userEvent.keyboard('{Tab}');
  expect(focused()).toBeNull();
});

test('Esc hides, and the page gets it as well', async () => {
  page('<button>View</button>');
  const { commands } = point(one('button'));
  const seen = record(['keydown']);
  await userEvent.keyboard('{Escape}');
  expect(commands).toEqual([{ type: 'hide' }]);
  expect(seen).toEqual(['keydown', 'keydown']);
});

test.each([
  ['a menu', '<div role="menu"><button>Manage</button></div>'],
  ['a dialog', '<div role="dialog" aria-modal="true"><button>Yes</button></div>'],
])('Esc is left to %s of the page that is open', async (_, markup) => {
  page(markup);
  const { commands } = point(one('button'));
  await userEvent.keyboard('{Escape}');
  expect(commands).toEqual([]);
  one('[role]').hidden = true;
  await userEvent.keyboard('{Escape}');
  expect(commands).toEqual([{ type: 'hide' }]);
});

test('Esc that the page took for itself hides nothing', async () => {
  page('<input><button>View</button>');
  one('input').addEventListener('keydown', (event) => event.preventDefault());
  const { commands } = point(one('button'));
  one('input').focus();
  await userEvent.keyboard('{Escape}');
  expect(commands).toEqual([]);
});

test('in the bubble Esc hides, even inside a modal dialog, which stays open', async () => {
  page('<dialog><button>Yes</button></dialog>');
  one<HTMLDialogElement>('dialog').showModal();
  const { commands } = point(one('button'), { step: 'confirm' });
  await painted();
  await userEvent.click(browser.getByRole('button', { name: text.overlay['cant-see'] }));
  await userEvent.keyboard('{Escape}');
  expect(commands).toEqual([{ type: 'hide' }]);
  expect(one<HTMLDialogElement>('dialog').open).toBe(true);
});

test('the shortcut jumps to the bubble and back to the target', async () => {
  page('<input><button>View</button>');
  point(one('button'));
  one('input').focus();
  await userEvent.keyboard(JUMP);
  expect(focused()).toBe(bubble());
  await userEvent.keyboard(JUMP);
  expect(document.activeElement).toBe(one('button'));
  expect(one<HTMLInputElement>('input').value).toBe('');
});

test.each(['cancel', 'confirm'] as const)(
  'on %s the shortcut never lands on the target',
  async (step) => {
    page('<input><button>Cancel</button>');
    point(one('button'), { step });
    one('input').focus();
    await userEvent.keyboard(JUMP);
    await userEvent.keyboard(JUMP);
    expect(document.activeElement).toBe(one('input'));
    // Dialogs put the focus on it themselves.
    one('button').focus();
    await userEvent.keyboard(JUMP);
    await userEvent.keyboard(JUMP);
    expect(document.activeElement).toBe(document.body);
  },
);

test('who came into the bubble from nowhere gets out of it again', async () => {
  page('<button>Cancel</button>');
  point(one('button'), { step: 'cancel' });
  await userEvent.keyboard(JUMP);
  expect(focused()).toBe(bubble());
  await userEvent.keyboard(JUMP);
  expect(focused()).toBeNull();
  expect(document.activeElement).toBe(document.body);
});

test('a button that goes away hands the focus on within the bubble', async () => {
  page('<button>View</button>');
  const { update } = point(one('button'));
  await painted();
  await userEvent.click(browser.getByRole('button', { name: text.overlay.pause }));
  update({ state: 'paused', targets: [] });
  expect(focused()?.textContent).toBe(text.overlay.resume);
});
