import { expect, test } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import text from '../../../locales/en.json';
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
  show,
} from './support';

const pause = () => browser.getByRole('button', { name: text.overlay.pause });

/** The overlay is what is hit in the middle of the bubble. */
function onTop(): boolean {
  const box = bubble().getBoundingClientRect();
  const root = host().getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === host();
}

test('a target in a modal dialog: ringed, and the bubble can be pressed', async () => {
  page('<dialog style="padding: 40px"><button>Yes, cancel</button></dialog>');
  one<HTMLDialogElement>('dialog').showModal();
  const { commands } = point(one('button'), { step: 'confirm' });
  await painted();
  expect(host().parentElement).toBe(one('dialog'));
  expect(fits(one('button').getBoundingClientRect())).toBe(true);
  await userEvent.click(pause());
  expect(commands).toEqual([{ type: 'pause' }]);
});

test('dialogs that open and close later, one in the other', async () => {
  page(`<button class="target">View</button>
    <dialog id="outer">Outer <dialog id="inner">Inner</dialog></dialog>`);
  const { commands } = point(one('.target'));
  await painted();
  one<HTMLDialogElement>('#outer').showModal();
  await expect.poll(() => host().parentElement?.id).toBe('outer');
  one<HTMLDialogElement>('#inner').showModal();
  await expect.poll(() => host().parentElement?.id).toBe('inner');
  await userEvent.click(pause());
  one<HTMLDialogElement>('#inner').close();
  await expect.poll(onTop).toBe(true);
  expect(host().parentElement?.id).toBe('outer');
  one<HTMLDialogElement>('#outer').close();
  await expect.poll(() => host().parentElement).toBe(document.documentElement);
  await userEvent.click(pause());
  expect(commands).toHaveLength(2);
});

test('two dialogs apart: the one opened last is where it can be pressed', async () => {
  page('<dialog id="one">1 <input></dialog><dialog id="two">2</dialog>');
  const { commands } = show({ situation: 'dialog-open' });
  one<HTMLDialogElement>('#two').showModal();
  await expect.poll(() => host().parentElement?.id).toBe('two');
  one<HTMLDialogElement>('#one').showModal();
  await expect.poll(() => host().parentElement?.id).toBe('one');
  await userEvent.click(pause());
  expect(commands).toEqual([{ type: 'pause' }]);
});

test('a dialog that is taken out of the page while the overlay is in it', async () => {
  page('<dialog>Away</dialog>');
  one<HTMLDialogElement>('dialog').showModal();
  show({ situation: 'dialog-open' });
  await afterPaint();
  expect(host().parentElement).toBe(one('dialog'));
  one('dialog').remove();
  await expect
    .poll(() => document.querySelector('signpost-overlay')?.parentElement)
    .toBe(document.documentElement);
  await expect.poll(onTop).toBe(true);
});

test('what holds the dialog is taken out of the page, after it was moved there', async () => {
  page('<main></main><div><aside></aside></div><div class="card"></div>');
  const root = one('.card').attachShadow({ mode: 'open' });
  root.innerHTML = '<section><dialog>Away</dialog></section>';
  const dialog = root.querySelector('dialog') as HTMLDialogElement;
  one('main').append(one('.card'));
  dialog.showModal();
  show({ situation: 'dialog-open' });
  await expect.poll(() => host().parentElement).toBe(dialog);
  // The one way to move it that leaves it open.
  one('aside').moveBefore(one('.card'), null);
  await afterPaint();
  expect(host().parentElement).toBe(dialog);
  one('aside').remove();
  await expect
    .poll(() => document.querySelector('signpost-overlay')?.parentElement)
    .toBe(document.documentElement);
  await expect.poll(onTop).toBe(true);
});

test('a dialog inside a shadow root, with slotted content', async () => {
  page('<div class="modal"><button>Yes</button></div>');
  const root = one('.modal').attachShadow({ mode: 'open' });
  root.innerHTML = '<dialog style="padding: 30px"><slot></slot></dialog>';
  const dialog = root.querySelector('dialog') as HTMLDialogElement;
  dialog.showModal();
  const { commands } = point(one('button'), { step: 'confirm' });
  await painted();
  expect(host().parentElement).toBe(dialog);
  expect(fits(one('button').getBoundingClientRect())).toBe(true);
  await userEvent.click(pause());
  expect(commands).toEqual([{ type: 'pause' }]);
  dialog.close();
  await expect.poll(() => host().parentElement).toBe(document.documentElement);
});

test('a target in a popover: the bubble can be pressed and the popover stays open', async () => {
  page('<div popover style="padding: 40px"><button>Manage</button></div>');
  one('[popover]').showPopover();
  const { commands } = point(one('button'));
  await painted();
  await userEvent.click(pause());
  expect(commands).toEqual([{ type: 'pause' }]);
  expect(one('[popover]').matches(':popover-open')).toBe(true);
});

test('above a popover, a full-screen element and the highest layer that open later', async () => {
  page(`<button class="target">View</button>
    <div id="high" style="position: fixed; inset: 0; z-index: 2147483647; background: #ccc"></div>
    <div id="pop" popover="manual" style="inset: 0; width: 100%; height: 100%"></div>`);
  point(one('.target'));
  await painted();
  expect(onTop()).toBe(true);
  one('#pop').showPopover();
  await expect.poll(onTop).toBe(true);
});

test('put back when the page removes it, but not for ever', async () => {
  page('<button>View</button>');
  point(one('button'));
  host().remove();
  await expect.poll(() => document.querySelector('signpost-overlay')).not.toBeNull();
  expect(rings()).toHaveLength(1);
  host().setAttribute('inert', '');
  await expect.poll(() => host().hasAttribute('inert')).toBe(false);
  let removed = 0;
  for (; removed < 50 && document.querySelector('signpost-overlay'); removed += 1) {
    host().remove();
    await painted();
  }
  expect(removed).toBeLessThanOrEqual(5);
});

test('the bubble keeps its words and its target through all of it', async () => {
  page('<button class="target">View</button><dialog><button id="yes">Yes</button></dialog>');
  const { update } = point(one('.target'));
  one<HTMLDialogElement>('dialog').showModal();
  update({ step: 'confirm', ...pointing(one('#yes')) });
  await painted();
  expect(bubble().textContent).toContain('Yes');
  expect(part('[role="status"]').isConnected).toBe(true);
  expect(fits(one('#yes').getBoundingClientRect())).toBe(true);
});
