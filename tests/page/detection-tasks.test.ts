import { afterEach, describe, expect, test } from 'vitest';
import { HOME, look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

const SIGNS = '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';

describe('tasks of the account beside the way', () => {
  test('a tour that quotes the steps goes on to its own next', () => {
    const tour =
      '<div role="dialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><h2>Επισκόπηση</h2><p>Για να τερματίσετε μια υπηρεσία, συνδεθείτε, επιλέξτε «Συνδρομές», έπειτα «Διαχείριση συνδρομών» και «View». Στη γραμμή της υπηρεσίας επιλέξτε «Ενέργεια», στη συνέχεια «Ενημέρωση/Ακύρωση» και «Ακύρωση».</p><button>Συνέχεια</button><button>Αργότερα</button></div>';
    const { ids } = look(`<main><h1>Robin</h1></main>${tour}`, {
      address: HOME,
      step: 'subscriptions',
      languages: ['el'],
    });
    expect(ids).toEqual([]);
  });

  test('Next beside Cancel is a stage’s, and no page of the list', () => {
    const task = '<section><h3>Qwertz</h3><button>Next</button><button>Cancel</button></section>';
    const { ids } = look(`<main><h1>Subscriptions</h1>${task}</main>`, {
      step: 'manage-subscriptions',
    });
    expect(ids).toEqual([]);
  });

  test('Cancel beside Next leaves a stage', () => {
    const { ids } = look(
      `<main><h1>Qwertz</h1><section><label><input type="radio"> Asdf</label></section><div><button>Cancel</button><button disabled>Next</button></div><aside><h3>Premium Support</h3>${SIGNS}</aside></main>`,
      { step: 'confirm', sawCancel: true },
    );
    expect(ids).toEqual([]);
  });
});

describe('rows of something else', () => {
  const table = (first: string, rows: string) =>
    `<table><thead><tr><th>${first}</th><th>Service tag</th><th>Bill plan</th><th></th></tr></thead><tbody>${rows}</tbody></table>`;
  const row = (name: string, button: string) =>
    `<tr><td><a href="#">${name}</a></td><td>4XK7Q03</td><td>Premium Support</td><td>${button}</td></tr>`;

  test('under their own title name a subscription, and begin with another name', () => {
    const button = '<button>Action</button>';
    const rows = row('Laptop 14', button) + row('Desktop tower', button);
    const page = (title: string) => `<main><h1>${title}</h1>${table('Name', rows)}</main>`;
    expect(look(page('Qwertz'), { address: HOME, step: 'view' }).ids).toEqual([]);
    expect(look(page('Your subscriptions')).ids).toHaveLength(2);
  });

  test('with nothing to press are no product without Cancel', () => {
    const rows = row('Laptop 14', '') + row('Desktop tower', '');
    const { reading } = look(`<main><h1>Qwertz</h1>${table('Device', rows)}</main>`, {
      address: HOME,
      step: 'update-cancel',
    });
    expect(reading.availability.value).toBe('unknown');
  });

  test('of two subscriptions, to look at alone, are no product without Cancel', () => {
    const card = `<section><h3>Premium Support</h3>${SIGNS}</section>`;
    const { reading } = look(`<main><h1>Alex</h1>${card}${card}</main>`, { step: 'cancel' });
    expect(reading.availability.value).toBe('unknown');
  });
});

test('Cancel may stand in a line of the table of details', () => {
  const line = (name: string, value: string) => `<tr><td>${name}</td><td>${value}</td></tr>`;
  const { ids, reading } = look(
    `<main><h1>Product details</h1><h2>Premium Support</h2><table>${line('Service tag', '4XK7Q03')}${line('Bill plan', 'Monthly')}${line('More', '<a href="#" id="c">Cancel</a> <a href="#">Edit</a>')}</table></main>`,
    { step: 'update-cancel' },
  );
  expect(ids).toEqual(['c']);
  expect(reading.availability.value).toBe('available');
});

describe('lists side by side', () => {
  const action = (id: string) => `<button id="${id}">Action</button>`;
  const widget = (title: string, menu: string, rows: string) =>
    `<section><div><h3>${title}</h3>${menu}</div>${rows}</section>`;
  const row = (name: string, fact: string, id: string) =>
    `<div><b>${name}</b><p>${fact}</p>${action(id)}</div>`;
  const devices = (id: string) => row('Laptop 14', 'Plan: Premium Support', id);

  test('of devices alone, each under a title of its own, are not the subscriptions', () => {
    const page = `<nav><a href="#">Orders</a><a href="#" id="s">Subscriptions</a></nav><main><h1>Overview</h1>${widget('Invoices', '', row('INV-1', 'Plan: Premium Support', 'i'))}${widget('Devices', '', devices('d'))}</main>`;
    expect(look(page, { address: HOME, step: 'sign-in' }).ids).toEqual(['s']);
  });

  test('with a menu beside each title: the title is of the list, and no row', () => {
    const own = widget('Your subscriptions', '', row('Premium Support', '4XK7Q03', 'own'));
    const other = widget('Devices', action('all'), devices('d') + devices('e'));
    expect(look(`<main><h1>Qwertz</h1>${own}${other}</main>`).ids).toEqual(['own']);
  });
});

describe('beside the list, what is chosen in it', () => {
  const list = (names: string[]) =>
    `<ul>${names.map((name, at) => `<li><a href="#">${name}</a><button id="a${at}">Action</button></li>`).join('')}</ul>`;
  const chosen = (name: string, more: string) =>
    `<section style="position:absolute;left:600px;top:80px"><h3>${name}</h3>${SIGNS}${more}</section>`;
  const cancel = '<button id="c">Cancel plan</button>';

  test('of another kind: its Cancel is not the one', () => {
    const names = ['McAfee LiveSafe', 'Premium Support'];
    const page = `<main><h1>Subscriptions</h1>${list(names)}${chosen('McAfee LiveSafe', cancel)}</main>`;
    const { ids, reading } = look(page, { step: 'update-cancel' });
    expect(ids).not.toContain('c');
    expect(reading.availability.value).toBe('unknown');
  });

  test('of names that are not known: its Update/Cancel may be of anything', () => {
    const page = `<main><h1>Qwertz</h1>${list(['Fleet Asdf', 'Office Asdf'])}<section><h3>Fleet Asdf</h3><p>Bill plan: Monthly</p><button id="u">Update/Cancel</button></section></main>`;
    expect(look(page, { step: 'cancel' }).ids).toEqual([]);
  });

  test('a visit has a Service tag and a Cancel of its own', () => {
    const visit =
      '<section><h3>Service request 40117</h3><p>Service tag: B7RT2M4</p><p>Qwertz asdf.</p><button id="u">Update/Cancel</button><button id="v">Cancel</button></section>';
    const page = `<main><h1>Product details</h1><section><h3>Premium Support</h3>${SIGNS}</section>${visit}</main>`;
    expect(look(page, { step: 'cancel' }).ids).toEqual([]);
  });

  test('the open menu of its visit is the visit’s', () => {
    const visit =
      '<section><div><h3>Service request 40117</h3><button aria-haspopup="menu" aria-expanded="true" aria-controls="m">⋮</button></div><p>Qwertz asdf.</p></section>';
    const menu =
      '<div id="m" style="position:absolute;top:400px;left:400px;background:#fff"><button>View</button><button>Update/Cancel</button></div>';
    const page = `<main><h1>Product details</h1><section><h3>Premium Support</h3>${SIGNS}</section>${visit}</main>${menu}`;
    expect(look(page, { step: 'action-manage' }).ids).toEqual([]);
  });
});

test('a tour that speaks of subscriptions asks nothing of somebody who has not come so far', () => {
  const tour =
    '<div role="dialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><h2>Your subscriptions</h2><p>See your subscriptions, change them or cancel your subscription.</p><p>2 / 4</p><button>Continue</button><button>Later</button></div>';
  const { ids } = look(`<main><h1>Subscriptions</h1></main>${tour}`, { step: 'sign-in' });
  expect(ids).toEqual([]);
});

test('Cancel beside “Yes, cancel” answers no', () => {
  const asked =
    '<section><h3>Cancel this subscription?</h3><p>Qwertz asdf.</p><div><button>Yes, cancel subscription</button><button id="no">Cancel</button></div></section>';
  const page = `<main><h1>Premium Support</h1><section><h3>Service details</h3>${SIGNS}</section>${asked}</main>`;
  expect(look(page, { step: 'cancel', sawCancel: true }).ids).not.toContain('no');
});

test('a card’s title may be slotted into a heading in its shadow root', () => {
  const card = (title: string, id: string) =>
    `<x-card><template shadowrootmode="open"><div><h3><slot name="title"></slot></h3><slot></slot></div></template><span slot="title">${title}</span><p>Qwertz asdf.</p><button id="${id}">View</button></x-card>`;
  const page = `<main><h1>Subscriptions</h1>${card('Invoices', 'i')}${card('Manage Subscriptions', 'm')}</main>`;
  expect(look(page, { step: 'view' }).ids).toEqual(['m']);
});
