import { afterEach, describe, expect, test } from 'vitest';
import { HOME, look, lookAgain } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What is called as a step, and is none: each was ringed, or said to be available, once. */
const SIGNS =
  '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>€14.90 monthly</dd></dl>';
const product = (more: string) =>
  `<main><h1>Premium Support</h1><section><h2>Service details</h2>${SIGNS}${more}</section></main>`;
const onProduct = { step: 'update-cancel' } as const;

describe('a Cancel on the page of the product', () => {
  test.each([
    [
      'answers another question',
      '<div><h3>Turn it off?</h3><p>Auto-renewal of the subscription</p><button>Turn off</button> <button>Cancel</button></div>',
    ],
    [
      'and a word for ending answer another question',
      '<div><h3>Turn it off?</h3><p>Auto-renewal of the subscription</p><button>End</button> <button>Cancel</button></div>',
    ],
    [
      'ends what waits',
      '<p>Upgrade of the subscription: March 13, 2027 <button>Cancel</button></p>',
    ],
    [
      'is in a tip by the pointer',
      '<div role="tooltip"><b>Another subscription</b> <a href="#">View</a> <a href="#">Cancel</a></div>',
    ],
    [
      'is beside one of several to choose',
      '<div><p>Your subscription</p><label><input type="radio" name="a"> One</label><label><input type="radio" name="a"> Two</label><button>Qwertz</button><button>Cancel</button></div>',
    ],
    ['asks itself', '<button>Cancel this subscription?</button>'],
    [
      'stands beside an answer in words not known, to the question that Cancel asks',
      '<div><h3>Cancel this subscription?</h3><p>It ends on March 19, 2027.</p><button>Qwertz asdf</button><button>Cancel</button></div>',
    ],
    [
      'stands beside the way back from a stage',
      '<div><h3>Your subscription</h3><button>Qwertz asdf</button><button>Back</button><button>Cancel</button></div>',
    ],
  ])('%s', (_, more) => {
    const { ids, reading } = look(product(more), onProduct);
    expect(ids).toEqual([]);
    expect(reading.availability.value).not.toBe('available');
  });

  test('stands beside the question that it is for', () => {
    const more =
      '<p>Want to cancel your subscription?</p><button>Contact us</button><button id="it">Cancel</button>';
    expect(look(product(`<div>${more}</div>`), onProduct).ids).toEqual(['it']);
  });

  test('is in a sheet of what can be done, which has no sign of the product', () => {
    const sheet =
      '<div role="dialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><div>Premium Support</div><button>Edit</button><button>Bill plan update</button><button>Cancel</button></div>';
    expect(look(product('') + sheet, onProduct).ids).toEqual([]);
  });

  test('drops an edit whose Save is set apart', () => {
    const edit =
      '<div role="dialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><p>サービス タグ番号: WN6VZZJ</p><div><button>保 存</button><button>キャンセル</button></div></div>';
    const { ids } = look(product('') + edit, { ...onProduct, languages: ['ja'] });
    expect(ids).toEqual([]);
  });
});

describe('help that tells the steps', () => {
  const title = '<h1>Cancel consumer subscription services</h1>';
  const told =
    '<p>To end a service, choose “Subscriptions”, then “Manage Subscriptions” and “View”. In the row choose “Action”, then “Update/Cancel” and “Cancel subscription”.</p>';
  const names = ['Subscriptions', 'View', 'Update/Cancel', 'Cancel subscription'];

  test.each([
    ['answers', `<div>${names.map((name) => `<button>${name}</button>`).join('')}</div>`],
    [
      'answers in components',
      `<aside>${names.map((name) => `<x-b><template shadowrootmode="open"><button><slot></slot></button></template>${name}</x-b>`).join('')}</aside>`,
    ],
    ['links', `<ol>${names.map((name) => `<li><a href="#s">${name}</a></li>`).join('')}</ol>`],
  ])('has %s that lead on', (_, steps) => {
    for (const step of ['subscriptions', 'action', 'cancel'] as const)
      expect(look(`<main>${title}${told}${steps}</main>`, { address: HOME, step }).ids).toEqual([]);
  });
});

describe('the menu of a visit', () => {
  const item = (name: string, id = '') => `<button role="menuitem" id="${id}">${name}</button>`;
  const visit = (menu: string, tie = '') =>
    `<div><div><a href="#">#40117</a><p>Service tag: 9WX5XWN</p></div><div><button aria-expanded="true" ${tie}>⋮</button>${menu}</div></div>`;
  const more = '<div><p>#40092</p><p>Service tag: T8FL22F</p></div>';

  test('lies apart, on a page without a plan', () => {
    const page = `<main><h1>Overview</h1><article><h3>Service requests</h3>${visit('', 'aria-controls="m"')}${more}</article></main>`;
    const menu = `<div role="menu" id="m">${item('View')}${item('Update/Cancel')}${item('Cancel the visit')}</div>`;
    expect(look(page + menu, { address: HOME }).ids).toEqual([]);
  });

  test('was left open below the menu of the subscription', () => {
    const box = (...items: string[]) =>
      `<div style="position:absolute;background:#fff">${items.join('')}</div>`;
    const row = `<div><div><b>Premium Support</b><p>Service tag: 4XK7Q03</p></div><div><button aria-expanded="true" aria-label="More actions">⋮</button>${box('<button>Remind me</button>', '<button id="it">Manage subscriptions</button>')}</div></div>`;
    const other = `<div><div><b>Microsoft 365</b><p>Service tag: 7QW2E11</p></div><div><button aria-expanded="false" aria-label="More actions">⋮</button></div></div>`;
    const page = `<main><h1>Subscriptions</h1><section><h2>Your subscriptions</h2>${row}${other}</section><section style="margin-top:200px"><h2>Service requests</h2>${visit(box('<button>View</button>', '<button>Update/Cancel</button>'))}${more}</section></main>`;
    expect(look(page, { step: 'action' }).ids).toEqual(['it']);
  });

  test('is on a page of its own that lies over the list', () => {
    const list = `<section><h1>Subscriptions</h1><ul><li><h3>Premium Support</h3><p>Service tag: 4XK7Q03</p></li></ul></section>`;
    const over = `<section style="position:fixed;inset:0;background:#fff"><h1>Service requests</h1><h2>#40117</h2><p>Service tag: 9WX5XWN</p><button>View</button><button>Update/Cancel</button></section>`;
    expect(look(list + over, { step: 'view' }).ids).toEqual([]);
  });
});

describe('what opens no panel', () => {
  const entries = (...names: string[]) =>
    names.map((name) => `<a href="#" role="menuitem">${name}</a>`).join('');

  test('is the menu of a row on an icon that is painted as text', () => {
    const row = `<li><a href="#">Weekly</a><button aria-haspopup="true" aria-expanded="false" aria-label="Action" aria-controls="m"><span aria-hidden="true">…</span></button></li>`;
    const page = `<main><h1>News by e-mail</h1><ul>${row}</ul></main><div hidden><div role="menu" id="m">${entries('Manage subscriptions', 'Unsubscribe')}</div></div>`;
    expect(look(page, { address: HOME }).ids).toEqual([]);
  });

  test('is the menu of a file that names itself and the file', () => {
    const row = `<article><a href="#" id="n">photo.zip</a><div><button id="b" aria-haspopup="true" aria-expanded="false" aria-label="Manage" aria-labelledby="b n" aria-controls="m"><span aria-hidden="true">⋮</span></button><div hidden><ul role="menu" id="m"><li>${entries('All subscriptions', 'Cancel')}</li></ul></div></div></article>`;
    const page = `<main><h1>Uploads</h1><section><div role="group">${row}</div></section></main>`;
    expect(look(page, { address: HOME, step: 'action' }).ids).toEqual([]);
  });

  test('is an entry before a group in components', () => {
    const link = (name: string) =>
      `<x-link><template shadowrootmode="open"><a href="#"><slot></slot></a></template>${name}</x-link>`;
    const fold = `<x-fold><template shadowrootmode="open"><h3><button id="group" aria-expanded="false">Products</button></h3><div hidden><slot></slot></div></template><div><p>${link('Subscriptions')}</p><p>${link('Orders')}</p></div></x-fold>`;
    const page = `<x-side><template shadowrootmode="open"><nav aria-label="My Account"><slot></slot></nav></template>${link('Overview')}${fold}${link('Settings')}</x-side><main><h1>Overview</h1></main>`;
    expect(look(page, { address: HOME }).reading.targets.map(({ label }) => label)).toEqual([
      'Products',
    ]);
  });

  test('is the button of a panel that names this very page', () => {
    const panel = `<aside><button aria-expanded="false">Account menu</button><ul role="menu" hidden><li role="menuitem">Orders</li><li role="menuitem" aria-current="page">Subscriptions</li></ul></aside>`;
    const { ids, reading } = look(`${panel}<main><p>Qwertz asdf</p></main>`, { address: HOME });
    expect([ids, reading.targets]).toEqual([[], []]);
  });
});

test('a View below another tab is not that of Manage Subscriptions', () => {
  const tabs =
    '<div><span><a href="#" class="Selected">Overview</a></span><span><a href="#" id="tab">Manage Subscriptions (2)</a></span></div>';
  const panel = '<div><div><div>Bill plan</div></div><p>9 March 2027</p><a href="#">View</a></div>';
  const page = `<main><div><div style="font-size:26px">Subscriptions</div><div>${tabs}<div>${panel}</div></div></div></main>`;
  expect(look(page).ids).toEqual(['tab']);
});

test('rows whose unfolded menu is in words that are not known are not gone back to', () => {
  const row = (name: string, open: string, menu: string) =>
    `<tr><td>${name}</td><td>4XK7Q03</td><td><details ${open}><summary>Action</summary>${menu}</details></td></tr>`;
  const rows =
    row('Premium Support', 'open', '<a href="#">Qwertz</a><a href="#">Asdf</a>') +
    row('Premium Support Plus', '', '<a href="#">Qwertz</a>');
  expect(look(`<main><h1>Subscriptions</h1><table>${rows}</table></main>`).ids).toEqual([]);
});

test('a menu that is open beside the list comes before its rows', () => {
  const row = (name: string) =>
    `<div role="listitem"><b>${name}</b><p>Service tag: 4XK7Q03</p><button aria-haspopup="menu" aria-expanded="false" aria-label="Action: ${name}">⋮</button></div>`;
  const detail = `<div><h2>Premium Support</h2><button aria-haspopup="menu" aria-expanded="true" aria-label="Action: Premium Support">⋮</button><p>Qwertz</p></div>`;
  const menu = '<div><div role="menu"><button role="menuitem">Asdf</button></div></div>';
  const list = `<h2>Active subscriptions</h2><div role="list">${row('ProSupport')}${row('Premium Support')}</div>`;
  const page = `<main><h1>Product details</h1><div>${list}</div>${detail}</main>${menu}`;
  expect(look(page, { step: 'action-manage' }).ids).toEqual([]);
});

test('the details of one beside the list are no row of it', () => {
  const row = (name: string, tag: string) =>
    `<div role="listitem"><b><a href="#">${name}</a></b><p>Service tag: ${tag}</p><button aria-haspopup="menu" aria-expanded="false" aria-label="Options">⋮</button></div>`;
  const list = `<h2>Your subscriptions</h2><div role="list">${row('McAfee', 'GP8RZRH')}${row('Premium Support', '4XK7Q03')}</div>`;
  const facts = '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>€14.90</dd></dl>';
  const detail = `<div><h2>Premium Support</h2><button aria-haspopup="menu" aria-expanded="false" aria-label="Action: Premium Support">⋮</button></div>${facts}<button>Qwertz</button>`;
  const page = `<main><h1>Qwertz</h1><div style="display:flex"><div>${list}</div><div>${detail}</div></div></main>`;
  expect(look(page.replaceAll('"Options"', '"Action"'), { step: 'action-manage' }).ids).toEqual([]);
});

test('the details with a menu of their own are no list', () => {
  const menu = (name: string) =>
    `<button aria-haspopup="menu" aria-expanded="false" aria-label="Action: ${name}">⋯</button>`;
  const signs = [
    ['Service tag', '4XK7Q03'],
    ['Bill plan', '€14.90 monthly'],
  ]
    .map(([name, value]) => `<div><span>${name}</span><span>${value}</span></div>`)
    .join('');
  const cards = ['Visa 4242', 'Visa 1881'].map(
    (one) => `<div><div><b>${one}</b><p>4 April 2028</p></div>${menu(one)}</div>`,
  );
  const page = `<main><h1>Product details</h1><section><h2>Service details</h2><div><div><h2>Consumer Subscription Services</h2>${menu('Consumer Subscription Services')}</div><div>€14.90</div><div>${signs}</div></div></section><section><h2>Billing cycle</h2>${cards.join('')}</section></main>`;
  expect(look(page, { step: 'action-manage' }).ids).toEqual([]);
});

test('a dialog about e-mail over a row is no menu of the row', () => {
  const row = `<li><a href="#">Premium Support</a><button aria-haspopup="true" aria-expanded="false" aria-label="Action">…</button></li>`;
  const dialog =
    '<dialog id="d" style="margin:60px 0;width:90%"><h1>News by e-mail</h1><p>robin@example.com</p><button>Manage subscriptions</button><button>Unsubscribe</button></dialog>';
  const page = `<main><h1>Manage subscriptions</h1><ul>${row}</ul></main>${dialog}`;
  look(page);
  document.querySelector('dialog')?.showModal();
  expect(lookAgain({ step: 'view' }).ids).toEqual([]);
});

test('a View in the open menu of a card is of that card', () => {
  const menu = (name: string) =>
    `<div style="position:absolute;background:#fff"><ul><li><button>View</button></li></ul><ul><li><button>${name}</button></li></ul></div>`;
  const card = `<section><div><h2>Orders</h2><div><button aria-expanded="true" title="Action">⋮</button>${menu('Manage subscriptions')}</div></div><p>2087731</p><button>View</button></section>`;
  const entry =
    '<nav aria-label="My Account"><a href="#">Overview</a><a href="#" id="entry">Subscriptions</a><a href="#">Profile</a></nav>';
  expect(look(`${entry}<main><h1>Overview</h1>${card}</main>`, { address: HOME }).ids).toEqual([
    'entry',
  ]);
});

test('“More pages” in a bar for what is ticked turns no page', () => {
  const row = (name: string, ticked = '') =>
    `<tr><td><input type="checkbox" ${ticked} aria-label="${name}"></td><td><a href="#">${name}</a></td><td>4XK7Q03</td></tr>`;
  const bar =
    '<div role="toolbar"><button>Action</button><button>Show more</button><button>Update/Cancel</button></div>';
  const page = (rows: string) =>
    `<main><h1>Active subscriptions</h1>${bar}<table><tr><th></th><th>Name</th><th>Service tag</th></tr>${rows}</table></main>`;
  const others = row('Microsoft 365', 'checked') + row('McAfee LiveSafe');
  expect(look(page(others)).ids).toEqual([]);
});

test('Update/Cancel in a bar for several orders is theirs', () => {
  const row = (name: string) =>
    `<tr><td><input type="checkbox" checked aria-label="${name}"> <a href="#">${name}</a></td><td>€60.00</td></tr>`;
  const bar = '<div role="toolbar"><span>2</span><button>Update/Cancel</button></div>';
  const page = `<main><span>Qwertz</span>${bar}<table><thead><tr><th>Qwertz</th><th>€</th></tr></thead><tbody>${row('2087731')}${row('2086604')}</tbody></table></main>`;
  expect(look(page, { address: HOME, step: 'update-cancel' }).ids).toEqual([]);
});

test('Update/Cancel on the page of an order without a heading is the order’s', () => {
  const page =
    '<div><div><span>Order 2087731, on its way</span></div><p># 2087731</p><button>Update/Cancel</button></div>';
  const address = `${HOME.replace('overview', 'detail')}?id=2087731`;
  expect(look(page, { address, step: 'action' }).ids).toEqual([]);
});

test('a picture of Cancel that is slotted into its button names it', () => {
  const button =
    '<x-b><template shadowrootmode="open"><button><slot></slot></button></template><img alt="Cancel" width="18" height="18" src="data:,"></x-b>';
  expect(look(product(button), onProduct).reading.availability.value).toBe('available');
});

test('the entry of a row’s menu that may be called as an Action is no Action', () => {
  const row = (name: string, more = '') =>
    `<div><div><b>${name}</b><p>サービスタグ: Q9NS5BS</p></div><div><button aria-expanded="${!!more}" aria-label="操作: ${name}">⋮</button>${more}</div></div>`;
  const menu =
    '<div style="position:absolute;background:#fff"><a href="#">リマインダー</a><a href="#" id="it">ご契約サービスを管理する</a></div>';
  const page = `<main><h1>サブスクリプション</h1><section>${row('個人向けサブスクリプション サービス', menu)}${row('McAfee+ Premium')}</section></main>`;
  expect(look(page, { step: 'action', languages: ['ja'] }).ids).toEqual(['it']);
});

test('a menu named after its own button and its row is known', () => {
  const row = (id: string, name: string) =>
    `<div><button id="${id}" aria-haspopup="true" aria-expanded="false" aria-label="More actions" aria-labelledby="${id} ${id}n"><span aria-hidden="true">…</span></button><h3><span id="${id}n">${name}</span></h3><span>Service tag: 4XK7Q03</span></div>`;
  const page = `<main><h1>Subscriptions</h1><section><h2>Active subscriptions</h2><div>${row('a', 'Microsoft 365 Personal')}${row('b', 'Premium Support')}</div></section></main>`;
  expect(look(page).ids).toEqual(['b']);
});

test('a heading of the question that can be pressed is no answer', () => {
  const stages =
    '<ol><li><button>Why do you want to cancel the subscription?</button></li><li><button disabled>Cancel this subscription?</button></li></ol>';
  const reasons =
    '<h2>Why do you want to cancel the subscription?</h2><label><input type="radio" name="w"> A</label><label><input type="radio" name="w"> B</label><button disabled>Continue</button><a href="#">Back</a>';
  const page = `<main><h1>Change or end your plan</h1><form>${stages}${reasons}</form></main>`;
  expect(look(page, { step: 'cancel', sawCancel: true }).ids).toEqual([]);
});

test('stages of the question are gone to, and answer nothing', () => {
  const stages =
    '<ol><li><button>Cancel my plan, and why</button></li><li aria-current="step"><button>End my subscription, for sure</button></li></ol>';
  const answers = '<button>Keep subscription</button><button id="it">Cancel now</button>';
  const page = `<main><h1>End or change your plan</h1>${stages}<h2>Are you sure?</h2>${answers}<aside><h3>Premium Support</h3>${SIGNS}</aside></main>`;
  expect(look(page, { step: 'confirm', sawCancel: true }).ids).toEqual(['it']);
});

test('a tour over the list is no question', () => {
  const row =
    '<li><a href="#">Premium Support</a> <button aria-haspopup="true">Action</button></li>';
  const tour =
    '<div role="dialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><h2>All in one place</h2><p>Look after your subscription here, or cancel it.</p><button>Continue</button><button>Cancel</button></div>';
  const page = `<main><h1>Subscriptions</h1><ul>${row}</ul></main>${tour}`;
  expect(look(page, { step: 'cancel' }).ids).toEqual([]);
});

test('a View in a dialog about something else is not that of the subscriptions', () => {
  const sheet =
    '<div role="dialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><p>SafeWeb Antivirus</p><button>View</button><button>Change payment method</button></div>';
  const page = `<div><section aria-label="Subscriptions"><header><div style="font-size:26px">Subscriptions</div></header><a href="#">SafeWeb Antivirus</a></section>${sheet}</div>`;
  expect(look(page).ids).toEqual([]);
});

test('Update/Cancel of a visit without a heading is the visit’s', () => {
  const visit =
    '<div><div>#40117</div><div><div>Service tag</div><div>9WX5XWN</div></div><div>Visit of a technician on March 5, 2027</div><button>View details</button><button>Update/Cancel</button></div>';
  expect(look(`<div>${visit}</div>`, { address: HOME, step: 'update-cancel' }).ids).toEqual([]);
});

test('a dialog with one way on, in words that are not known, is no open question', () => {
  const dialog =
    '<div role="dialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><h2>Cancellation qwertz</h2><p>Premium Support</p><button>Asdf to my subscriptions</button></div>';
  const { reading } = look(product('') + dialog, { step: 'confirm', sawCancel: true });
  expect(reading.availability.value).toBe('unknown');
});

test('a text that names the subscription and a day may tell of its end', () => {
  const { reading } = look(
    product('<p>Qwertz asdf your subscription on 12 February 2027.</p>'),
    onProduct,
  );
  expect(reading.availability.value).toBe('unknown');
});

test('“See more” is the View of a card', () => {
  const card = (title: string, id: string) =>
    `<article><h2>${title}</h2><p>2</p><button id="${id}">See more</button></article>`;
  const page = `<main><h1>Overview</h1>${card('Bills', 'a')}${card('Manage subscriptions', 'b')}</main>`;
  expect(look(page, { address: HOME }).ids).toEqual(['b']);
});
