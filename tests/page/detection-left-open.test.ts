import { afterEach, describe, expect, test } from 'vitest';
import { AREA, HOME, look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

const LIST = `${AREA}/list`;
const FACTS =
  '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>€14.90 monthly</dd></dl>';
const item = (words: string, id = '') => `<button id="${id}">${words}</button>`;
/** A control and its menu, open or shut. */
const menu = (id: string, open: boolean, ...entries: string[]) =>
  `<span><button id="${id}" aria-expanded="${open}" aria-label="Action">⋮</button>
   <span style="position:absolute;background:#fff" ${open ? '' : 'hidden'}>${entries.join('')}</span></span>`;
const row = (name: string, tag: string, inner: string) =>
  `<article style="padding:20px"><b>${name}</b><p>Service tag: ${tag}</p>${inner}</article>`;
const visa = (open: boolean) =>
  `<section><h3>Saved cards</h3><div class="card"><b>Visa •••• 4242</b> ${menu('visa', open, item('View'), item('Remove'))}</div>
   <div class="card"><b>Visa •••• 1881</b> ${menu('other', false, item('View'))}</div></section>`;
const own = menu('own', false, item('Manage Subscriptions'));
const list = (inner = own) =>
  `<section><h3>Your subscriptions</h3>${row('Premium Support', '4XK7Q03', inner)}${row('McAfee LiveSafe', '7XK7Q03', menu('mcafee', false, item('View')))}</section>`;

describe('a menu of something else that was left open', () => {
  test('in another list hides nothing of the subscriptions', () => {
    const page = `<main><h1>Subscriptions</h1>${list()}<div style="padding-top:80px">${visa(true)}</div></main>`;
    expect(look(page, { step: 'view', address: LIST }).ids).toEqual(['own']);
  });

  test('in the account’s first page does not make it a list', () => {
    const page = `<nav style="float:left;width:180px"><a href="#">Orders</a><br><a href="#" id="entry">Subscriptions</a><br><a href="#">Settings</a></nav>
      <main style="margin-left:220px"><h1>Overview</h1>${visa(true)}</main>`;
    expect(look(page, { address: HOME }).ids).toEqual(['entry']);
  });

  test('is not that of the row whose menu is open as well', () => {
    const open = menu('own', true, item('Reminder'), item('Manage Subscriptions', 'it'));
    const devices = `<div><h3>My devices</h3>${menu('devices', true, item('View'), item('Manage Subscriptions', 'not'))}</div>`;
    const page = `<main><h1>Subscriptions</h1>${list(open)}<div style="padding-top:160px">${devices}</div></main>`;
    expect(look(page, { step: 'view', address: LIST }).ids).toEqual(['it']);
  });

  test('may hold the way to a cancellation, and does not say of what', () => {
    const device = (tag: string) =>
      `<div class="card"><b>Laptop 14</b><p>Service tag: ${tag}</p><p>Plan: Premium Support</p>${menu(tag, false, item('View'))}</div>`;
    const page = `<nav style="float:left;width:180px"><a href="#">Orders</a><br><a href="#" id="entry">Subscriptions</a><br><a href="#">Settings</a></nav>
      <main style="margin-left:220px"><h1>Overview</h1><h3>My devices</h3>${device('4XK7Q03')}${device('5XK7Q03')}</main>
      <div role="menu" style="position:absolute;top:300px;left:400px;background:#fff"><button role="menuitem">View</button><button role="menuitem" id="not">Update/Cancel</button></div>`;
    expect(look(page, { address: HOME }).ids).not.toContain('not');
  });

  test('has a Cancel that is not the subscription’s', () => {
    const pay = `<section><div><h3>Payment methods</h3>${menu('pay', true, item('View'), item('Cancel', 'not'))}</div><p>Visa •••• 4242</p></section>`;
    const page = `<main><h1>Subscriptions</h1>${list()}<div style="padding-top:80px">${pay}</div></main>`;
    const { ids, reading } = look(page, { step: 'view', address: LIST });
    expect(ids).not.toContain('not');
    expect(reading.availability.value).not.toBe('available');
  });
});

describe('Cancel in the menu of the product', () => {
  const details = (inner: string) =>
    `<section><div><h2>Premium Support</h2>${inner}</div><h3>Service details</h3>${FACTS}</section>`;
  const open = menu('corner', true, item('Edit'), item('Cancel', 'it'));

  test('is that of its card, beside a list whose rows have menus', () => {
    const page = `<main><h1>Product details</h1>${list()}${details(open)}</main>`;
    expect(look(page, { step: 'update-cancel', address: LIST }).ids).toEqual(['it']);
  });

  test('is that of the bar with the title, on a page that lies over the list', () => {
    const over = `<section role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff">
      <header><button>Back</button><h1>Product details</h1><button aria-haspopup="menu" aria-expanded="true" aria-label="More">⋮</button>
      <div role="menu" style="position:absolute"><button role="menuitem">Edit</button><button role="menuitem" id="it">Cancel subscription</button></div></header>
      <h2>Premium Support</h2><h3>Service details</h3>${FACTS}</section>`;
    const page = `<main inert><h1>Subscriptions</h1>${list()}</main>${over}`;
    expect(look(page, { step: 'update-cancel', address: LIST }).ids).toEqual(['it']);
  });

  const sheet = (title: string, ...entries: string[]) =>
    `<main><header><h1>Premium Support</h1><button aria-label="More">⋮</button></header><h2>Service details</h2>${FACTS}</main>
     <div role="dialog" aria-modal="true" style="position:fixed;left:0;right:0;bottom:0;background:#fff"><p>${title}</p>${entries.join('')}</div>`;
  const entries = [item('Edit'), item('Download invoice'), item('Cancel subscription', 'it')];

  test('is in the sheet that a telephone shows for it, and not what closes that', () => {
    const page = sheet('Premium Support', ...entries, item('Cancel'));
    expect(look(page, { step: 'action' }).ids).toEqual(['it']);
    const none = sheet('Premium Support', item('Edit'), item('Download invoice'), item('Cancel'));
    expect(look(none, { step: 'action' }).ids).toEqual([]);
  });

  test.each([
    ['another', 'McAfee LiveSafe'],
    ['more than its name', 'Premium Support. Your visit on March 5, 2027'],
  ])('is not in a sheet of %s', (_, title) => {
    expect(look(sheet(title, ...entries), { step: 'action' }).ids).toEqual([]);
  });

  test('is not another’s by the plans that devices below it name', () => {
    const head = `<div><h2>Consumer Subscription Services</h2><div>${menu('corner', true, item('Edit'), item('Cancel Subscription', 'it'))}</div></div>`;
    const device = (name: string, tag: string) =>
      `<tr><td>${name}</td><td>${tag}</td><td>Premium Support Plus</td><td><button id="${tag}" aria-label="Action">⋯</button></td></tr>`;
    const devices = `<section><h3>My devices</h3><table><tr><th>Device</th><th>Serial</th><th>Cover</th><th></th></tr>${device('Laptop 14', '5XK7Q03')}${device('Desktop tower', '6XK7Q03')}</table></section>`;
    const page = `<main><h1>Product details</h1>${head}<section style="padding-top:80px"><h3>Service details</h3>${FACTS}</section>${devices}</main>`;
    expect(look(page, { step: 'update-cancel' }).ids).toEqual(['it']);
  });
});

test('Cancel may be in a part that is called as the way to it, and says nothing else that is known', () => {
  const page = `<main><h1>Premium Support</h1><details open><summary>Service details</summary>${FACTS}</details>
    <details open><summary>Update/Cancel</summary><p>See what you have, and what you can do with it.</p><button id="it">Cancel</button></details></main>`;
  expect(look(page, { step: 'action-manage' }).ids).toEqual(['it']);
});

test('Cancel in the menu of the devices is not that of the plan that they name', () => {
  const device = (tag: string) =>
    `<div class="line"><b>Laptop 14</b><p>Service tag: ${tag}</p><p>Plan: Premium Support Plus</p>${menu(tag, false, item('View'), item('Remove'))}</div>`;
  const devices = `<section><div><h2>My devices</h2>${menu('devices', true, item('View'), item('Manage Subscriptions'), item('Cancel'))}</div><div style="padding-top:80px">${device('5XK7Q03')}${device('6XK7Q03')}</div></section>`;
  const page = `<main><h1>Consumer Subscription Services</h1><section><h2>Service details</h2>${FACTS}</section>${devices}</main>`;
  const { ids, reading } = look(page, { step: 'update-cancel' });
  expect(ids).toEqual([]);
  expect(reading.availability.value).not.toBe('available');
});

describe('rows that wait for a tick', () => {
  const bar =
    '<div role="toolbar"><button disabled>Action</button><button disabled>Update/Cancel</button></div>';

  test('are gone into by their name, when the box to tick is in a tree of its own', () => {
    const cell = (name: string, id: string) =>
      `<cell-box><template shadowrootmode="open"><input type="checkbox"><slot></slot></template><a href="#" id="${id}">${name}</a></cell-box>`;
    const page = `<main><h1>Subscriptions</h1>${bar}<table><tr><th>Name</th><th>Service tag</th></tr>
      <tr><td>${cell('Premium Support', 'it')}</td><td>4XK7Q03</td></tr><tr><td>${cell('McAfee LiveSafe', 'no')}</td><td>7XK7Q03</td></tr></table></main>`;
    expect(look(page, { step: 'view', address: LIST }).ids).toEqual(['it']);
  });

  test('are gone into as a whole, and called by their name', () => {
    const line = (name: string, tag: string, id: string) =>
      `<li><input type="checkbox"><a href="#" id="${id}"><b>${name}</b><span> Service tag ${tag}</span><span> Bill plan: renews on March 14, 2027</span><span> Active</span></a></li>`;
    const page = `<main><h1>Subscriptions</h1>${bar}<ul>${line('Premium Support', '4XK7Q03', 'it')}${line('McAfee LiveSafe', '7XK7Q03', 'no')}</ul></main>`;
    const { ids, reading } = look(page, { step: 'view', address: LIST });
    expect(ids).toEqual(['it']);
    expect(reading.targets[0]?.label).toBe('Premium Support');
  });
});

test('a sheet belongs to the row that it names with its service tag', () => {
  const line = (name: string, tag: string) =>
    `<li><a href="#">${name}</a><p>Service tag: ${tag}</p></li>`;
  const page = `<main><h1>Subscriptions</h1><ul>${line('Consumer Subscription', '4XK7Q03')}${line('McAfee LiveSafe', '7XK7Q03')}</ul></main>
    <div role="dialog" aria-modal="true" style="position:fixed;left:0;right:0;bottom:0;background:#fff"><p>Consumer Subscription 4XK7Q03</p>
    <button>View</button><button id="it">Manage Subscriptions</button><button>Cancel</button></div>`;
  const { ids } = look(page, { step: 'view', address: LIST });
  expect(ids).toEqual(['it']);
});

test('the end of an order, told in the list of orders, is no confirmation', () => {
  const page = `<main><h1>Orders</h1><ul><li><a href="#">2087731</a><p>Status: your subscription has been cancelled</p></li><li><a href="#">2086604</a><p>Active</p></li></ul></main>`;
  const address = 'https://www.dell.com/myaccount/en-us/orders';
  const { reading } = look(page, { step: 'confirm', sawCancel: true, address });
  expect(reading.availability.value).not.toBe('cancelled');
});
