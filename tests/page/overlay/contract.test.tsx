import { expect, test } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { mountOverlay } from '../../../components/overlay/mount';
import text from '../../../locales/en.json';
import {
  bubble,
  fits,
  host,
  MODEL,
  one,
  page,
  painted,
  part,
  parts,
  point,
  pointing,
  rings,
  show,
} from './support';

const SUBSCRIPTIONS = [
  { key: 'a', name: 'Premium Support', kind: 'consumer', availability: 'unknown' },
  { key: 'b', name: 'Support Plus', kind: 'consumer', availability: 'unknown' },
] as const;

test('the host carries the contract, the bubble the words', () => {
  page('<button>Afficher</button>');
  point(one('button'), { availability: 'available', language: 'fr' });
  const { step, state, availability } = host().dataset;
  expect([step, state, availability]).toEqual(['view', 'pointing', 'available']);
  expect([host().lang, host().dir]).toEqual(['fr', 'ltr']);
  expect(host().shadowRoot?.mode).toBe('open');
  expect(rings()).toHaveLength(1);
  expect(bubble().textContent).toContain('Step 4 of 9');
  expect(bubble().textContent).toContain('Press “\u2068Afficher\u2069”.');
  expect(bubble().textContent).toContain(text.notes['nothing-cancelled']);
});

test('the bubble is a named, described dialog that is not modal', async () => {
  page('<button>View</button>');
  point(one('button'));
  const dialog = browser.getByRole('dialog', { name: 'Signpost, step 4 of 9 – Press View' });
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().hasAttribute('aria-modal')).toBe(false);
  await expect.element(dialog).toHaveAccessibleDescription(/Press “\u2068?View\u2069?”\..*yet\./);
});

test('while looking nothing is ringed and the bubble says what to look for', () => {
  page('<button>View</button>');
  const { update } = point(one('button'));
  update({ state: 'looking' });
  expect(host().dataset.state).toBe('looking');
  expect(rings()).toHaveLength(0);
  expect(bubble().textContent).toContain(text.steps.view.look);
  update({ situation: 'dialog-open' });
  expect(bubble().textContent).toContain(text.situations['dialog-open'].text);
});

test('what is opened stays open when something is met, what is folded does not', () => {
  page('<button>View</button>');
  const { update } = show({ situation: 'loading' });
  const press = (act: string) => part(`[data-act="${act}"]`).click();
  press('expand');
  press('help');
  update({ situation: null });
  expect(parts('[data-act="here"]')).toHaveLength(1);
  update({ situation: 'no-entry' });
  expect(parts('[data-act="here"]')).toHaveLength(1);
  press('expand');
  expect(bubble().textContent).not.toContain(text.overlay.stop);
  update({ situation: 'dialog-open' });
  expect(bubble().textContent).toContain(text.overlay.stop);
});

test('choosing rings every row and lets the person pick by name', async () => {
  page('<button>Action</button><br><button>Action</button>');
  const targets = [...document.querySelectorAll('button')].map((element, index) => ({
    element,
    label: 'Action',
    subscription: ['b', 'a'][index] ?? null,
  }));
  const { commands } = show({
    step: 'action',
    state: 'choosing',
    targets,
    subscriptions: [...SUBSCRIPTIONS],
  });
  expect(rings().map((ring) => ring.textContent)).toEqual(['1', '2']);
  for (const [index, { element }] of targets.entries())
    expect(fits(element.getBoundingClientRect(), rings()[index]?.getBoundingClientRect())).toBe(
      true,
    );
  await userEvent.click(browser.getByRole('button', { name: /Support Plus/ }));
  expect(commands).toEqual([{ type: 'choose', subscription: 'b' }]);
});

test('every way on is a button that asks for it', async () => {
  const { commands, update } = show({ situation: 'server-error' });
  const press = (name: string) => userEvent.click(browser.getByRole('button', { name }));
  await press(text.overlay.reload);
  await press(text.overlay['open-account']);
  await press(text.overlay.pause);
  update({ state: 'paused', situation: null });
  await press(text.overlay.resume);
  await press(text.overlay.stop);
  update({ state: 'finished' });
  await press(text.overlay.again);
  expect(commands).toEqual([
    { type: 'reload' },
    { type: 'open', place: 'account' },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'stop' },
    { type: 'start' },
    { type: 'open', place: 'account' },
  ]);
});

test('help opens in the bubble and closes with the next step', async () => {
  page('<button>View</button>');
  const { update } = point(one('button'));
  await userEvent.click(browser.getByRole('button', { name: text.overlay['cant-see'] }));
  for (const line of text.steps.view.help) expect(bubble().textContent).toContain(line);
  update({ step: 'action' });
  expect(bubble().textContent).not.toContain(text.overlay.help);
});

test('hidden: no ring, `paused` for other programs, one button that brings it back', async () => {
  page('<button>View</button>');
  const { commands, update } = point(one('button'));
  update({ hidden: true });
  expect(host().dataset.state).toBe('paused');
  expect(rings()).toHaveLength(0);
  expect(parts('[part~="bubble"]')).toHaveLength(0);
  await userEvent.click(browser.getByRole('button', { name: text.overlay.show }));
  expect(commands).toEqual([{ type: 'show' }]);
  update({ hidden: false });
  expect(host().dataset.state).toBe('pointing');
  expect(rings()).toHaveLength(1);
  update({ state: 'finished', targets: [], hidden: true });
  expect(host().dataset.state).toBe('finished');
});

test('what changes is told in one polite live region that is there, empty, from the start', async () => {
  page('<button>View</button>');
  const { update } = show({});
  const status = part('[role="status"]');
  expect(status.textContent).toBe('');
  update({
    state: 'pointing',
    targets: [{ element: one('button'), label: 'View', subscription: null }],
  });
  await expect.poll(() => status.textContent, { timeout: 5_000 }).toContain('Step 4 of 9: Press');
  update({ state: 'looking', targets: [] });
  await expect.poll(() => status.textContent, { timeout: 5_000 }).toBe(text.overlay.lost);
});

test('the page is byte for byte as it was, during (the host aside) and after', async () => {
  page(
    '<main aria-live="off"><button aria-expanded="true" class="x" style="margin:9px">View</button></main>',
  );
  const before = document.documentElement.outerHTML;
  const { overlay } = point(one('button'));
  await painted();
  const during = document.documentElement.cloneNode(true) as HTMLElement;
  during.querySelector('signpost-overlay')?.remove();
  expect(during.outerHTML).toBe(before);
  overlay.destroy();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the page can neither style nor number the overlay away', async () => {
  page(`<style>
    signpost-overlay { display: none !important; opacity: 0 !important; font-size: 40px; }
    * { visibility: hidden; color: red !important; }
    html { font-size: 40px }
  </style><button style="visibility: visible">View</button>`);
  point(one('button'));
  await painted();
  expect(getComputedStyle(host()).opacity).toBe('1');
  expect(bubble().checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(getComputedStyle(bubble()).fontSize).toBe('15px');
});

test('dressed in the document of a frame, too', async () => {
  page('<iframe style="width: 700px; height: 500px"></iframe>');
  const doc = one<HTMLIFrameElement>('iframe').contentDocument as Document;
  doc.body.innerHTML = '<button>View</button>';
  const overlay = mountOverlay(doc, () => {});
  overlay.update({ ...MODEL, ...pointing(one('button', doc)) });
  const root = doc.querySelector('signpost-overlay')?.shadowRoot;
  const shown = root?.querySelector('[part~="bubble"]') as HTMLElement;
  expect(doc.defaultView?.getComputedStyle(shown).display).toBe('flex');
  expect(root?.querySelector('style')).toBeNull();
  overlay.destroy();
});
