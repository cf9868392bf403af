import { afterEach, describe, expect, test } from 'vitest';
import { AREA, look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

const FACTS =
  '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>€14.90 monthly</dd></dl>';
const menu = (...entries: string[]) =>
  `<button aria-haspopup="menu" aria-expanded="true" title="Actions">⋮</button>
   <div role="menu" style="position:absolute">${entries.join('')}</div>`;
const item = (words: string, id = '') => `<a href="#" role="menuitem" id="${id}">${words}</a>`;
const onProduct = { step: 'update-cancel' } as const;

describe('a menu that lies over the page', () => {
  test('stands beside the empty part that catches what is pressed beside it', () => {
    const row = (name: string, tag: string) =>
      `<li><b>${name}</b><p>Service tag: ${tag}</p><button aria-haspopup="menu" aria-label="Actions: ${name}">⋮</button></li>`;
    const list = `<main><h1>Manage Subscriptions</h1><ul>${row('Premium Support', '4XK7Q03')}${row('McAfee LiveSafe', '7XK7Q03')}</ul></main>`;
    const over = `<div><div style="position:fixed;inset:0;z-index:40"></div>
      <div style="position:absolute;z-index:50;top:60px;left:300px;background:#fff">
        <div role="menu"><button role="menuitem">Edit</button><button role="menuitem" id="it">Manage Subscriptions</button></div></div></div>`;
    const open = list.replace(
      'menu" aria-label="Actions: Premium',
      'menu" aria-expanded="true" aria-label="Actions: Premium',
    );
    const { ids } = look(open + over, { step: 'action', address: `${AREA}/list` });
    expect(ids).toEqual(['it']);
  });
});

describe('Cancel in a menu of the product', () => {
  test('in the head that names it', () => {
    const page = `<main><h1>Product details</h1><div><h2>Premium Support</h2><div>${menu(item('Edit'), item('Cancel subscription', 'it'))}</div></div>
      <section><h3>Service details</h3>${FACTS}</section></main>`;
    expect(look(page, onProduct).ids).toEqual(['it']);
  });

  test('in the head of the card of its details', () => {
    const page = `<main><h1>Premium Support</h1><article><div><h2>Service details</h2><div>${menu(item('Edit'), item('Update/Cancel', 'it'))}</div></div>${FACTS}</article></main>`;
    expect(look(page, { step: 'action-manage' }).ids).toEqual(['it']);
  });

  test('but in that of a card beside it', () => {
    const page = `<main><h1>Premium Support</h1><article><h2>Service details</h2>${FACTS}</article>
      <article><div><h2>Technician visit</h2><div>${menu(item('View'), item('Cancel'))}</div></div><p>March 5, 2027</p></article></main>`;
    const { ids, reading } = look(page, onProduct);
    expect(ids).toEqual([]);
    expect(reading.availability.value).not.toBe('available');
  });
});

test('a sheet that something else has opened lies beside a row of this kind by chance', () => {
  const row = (name: string, attributes: string) =>
    `<li><b>${name}</b><p>Service tag: 4XK7Q03</p><button aria-haspopup="menu" ${attributes}>Action</button></li>`;
  const page = `<main><h1>Manage Subscriptions</h1><ul>${row('Premium Support', 'aria-expanded="false"')}</ul>
    <p><button aria-expanded="true" aria-haspopup="menu" aria-controls="sheet">More</button></p></main>
    <div id="sheet" style="position:absolute;top:90px;left:10px;background:#fff">
      <button>Settings</button><button id="not">Manage Subscriptions</button></div>`;
  expect(look(page, { step: 'view', address: `${AREA}/list` }).ids).not.toContain('not');
});

test('a menu that only lies near a row of another kind is not said to be its', () => {
  const row = (name: string, tag: string, top: number) =>
    `<li style="position:absolute;top:${top}px"><b>${name}</b><span>Service tag: ${tag}</span><button>Action</button></li>`;
  const page = `<main><h1>Manage Subscriptions</h1><ul>${row('Premium Support', '4XK7Q03', 80)}${row('ProSupport', '7XK7Q03', 130)}</ul></main>
    <div role="menu" style="position:absolute;top:155px;left:200px;background:#fff"><button role="menuitem">Manage Subscriptions</button><button role="menuitem">View</button></div>`;
  const { reading } = look(page, { step: 'view', address: `${AREA}/list` });
  expect(reading.availability.value).toBe('unknown');
});

test('a list that begins with a heading of another kind is no page of that', () => {
  const card = (name: string, tag: string) =>
    `<article><h2>${name}</h2><p>Service tag: ${tag}</p><p>Bill plan: €4.90</p></article>`;
  const page = `<main><h1>Active subscriptions</h1>${card('Microsoft 365 Family', '4XK7Q03')}${card('Premium Support', '7XK7Q03')}${card('McAfee+ Premium', '8XK7Q03')}</main>`;
  const { reading } = look(page, { step: 'cancel', address: `${AREA}/list` });
  expect(reading.availability.value).not.toBe('not-covered');
});
