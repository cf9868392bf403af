import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import text from '../../../locales/en.json';
import { bubble, host, one, page, painted, point, show } from './support';

const JUMP = '{Alt>}{Shift>}[KeyS]{/Shift}{/Alt}';

function press(act: string): void {
  one<HTMLButtonElement>(`[data-act="${act}"]`, bubble()).click();
}

/** Opens the help of the step and begins to point. */
function begin(): void {
  if (!bubble().querySelector('[data-act="help"]')) press('expand');
  if (!bubble().querySelector('#help')) press('help');
  press('here');
}

const sheet = () => host().shadowRoot?.querySelector('.sheet') ?? null;

test('pointing takes one press that the page does not get', async () => {
  page('<button style="margin:40px">End it</button>');
  const heard: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'click'])
    document.addEventListener(type, () => heard.push(type), { capture: true });
  const { commands } = show({});
  await painted();
  begin();
  expect(bubble().textContent).toContain(text.overlay['pick-text']);
  const target = one('button');
  const { left, top } = target.getBoundingClientRect();
  const [x, y] = [left + 5, top + 5];
  await userEvent.click(sheet() as Element, { position: { x, y } });
  expect(commands).toEqual([{ type: 'picked', element: target }]);
  expect(heard).toEqual([]);
  expect(sheet()).toBeNull();
});

test('it finds the control in a shadow root and in a frame', async () => {
  page('<div id="h"></div><iframe style="border:3px solid;width:200px;height:80px"></iframe>');
  const root = one('#h').attachShadow({ mode: 'open' });
  root.innerHTML = '<button style="margin:10px">One</button>';
  const inner = one<HTMLIFrameElement>('iframe');
  const doc = inner.contentDocument as Document;
  doc.body.innerHTML = '<button style="margin:10px">Two</button>';
  const { commands } = show({});
  await painted();
  const at = inner.getBoundingClientRect();
  const first = root.firstElementChild?.getBoundingClientRect() as DOMRect;
  const second = doc.querySelector('button')?.getBoundingClientRect() as DOMRect;
  for (const position of [
    { x: first.left + 4, y: first.top + 4 },
    { x: at.left + 3 + second.left + 4, y: at.top + 3 + second.top + 4 },
  ]) {
    begin();
    await userEvent.click(sheet() as Element, { position });
  }
  expect(commands.map((one) => one.type === 'picked' && one.element)).toEqual([
    root.firstElementChild,
    doc.querySelector('button'),
  ]);
});

test('with the keyboard: Tab goes through the page, the shortcut takes what has the focus', async () => {
  page('<button>Orders</button><button id="b">End it</button>');
  let clicks = 0;
  one('#b').addEventListener('click', () => {
    clicks += 1;
  });
  const { commands } = show({});
  await painted();
  begin();
  one('#b').focus();
  await userEvent.keyboard(JUMP);
  expect(commands).toEqual([{ type: 'picked', element: one('#b') }]);
  expect(clicks).toBe(0);
});

test('Esc and the button end it without a lesson', async () => {
  page('<button>End it</button>');
  const { commands } = show({});
  await painted();
  begin();
  await userEvent.keyboard('{Escape}');
  expect(sheet()).toBeNull();
  begin();
  press('pick-stop');
  expect(sheet()).toBeNull();
  expect(commands).toEqual([]);
});

test('a ring can be called wrong; without one there is nothing to call so', async () => {
  page('<button>View</button>');
  const { commands, update } = point(one('button'));
  await painted();
  press('help');
  press('wrong');
  expect(commands).toEqual([{ type: 'wrong' }]);
  update({ state: 'looking', targets: [], remark: 'wrong-thanks' });
  expect(bubble().textContent).toContain(text.overlay['wrong-thanks']);
  press('expand');
  press('help');
  expect(bubble().querySelector('[data-act="wrong"]')).toBeNull();
});
