import { afterEach, describe, expect, test } from 'vitest';
import { look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

/** An address that tells nothing of subscriptions, and the account's panel beside the page. */
const ACCOUNT = 'https://www.dell.com/myaccount/en-us/p/4711';
const panel =
  '<nav aria-label="My Account"><ul><li><a href="/a">Orders</a></li><li><a id="entry" href="/b">Subscriptions</a></li><li><a href="/c">Profile</a></li></ul></nav>';

const columns =
  '<thead><tr><th>Name</th><th>Service Tag</th><th>Bill Plan</th><th></th></tr></thead>';
const row = (name: string, tag: string, end = '') =>
  `<tr><td><a href="/x" id="${tag}">${name}</a></td><td>${tag}</td><td>9 March</td><td>${end}</td></tr>`;
const action = (id: string) => `<button id="${id}" aria-haspopup="true">Action</button>`;
const table = (...rows: string[]) => `<table>${columns}<tbody>${rows.join('')}</tbody></table>`;

describe('a list under a title that is not known', () => {
  const mine = row('Premium Support', '4XK7Q03');
  const other = row('McAfee LiveSafe', '7QW2E11', action('o'));

  test('has names to press where its columns tell', () => {
    const page = `${panel}<main><h1>What is mine</h1>${table(mine, other)}</main>`;
    expect(look(page, { address: ACCOUNT }).ids).toEqual(['4XK7Q03']);
  });

  // The entry of the panel was ringed: the way to where one is already.
  test('of other kinds alone sends nobody back', () => {
    const list = `<ul><li><a href="/x">McAfee LiveSafe</a> ${action('a')}</li><li><a href="/y">Microsoft 365</a> ${action('b')}</li></ul>`;
    const page = `${panel}<main><h1>What is mine</h1>${list}</main>`;
    expect(look(page, { address: ACCOUNT, step: 'manage-subscriptions' }).ids).toEqual([]);
  });
});

describe('a row without an Action', () => {
  const other = row('McAfee LiveSafe', '7QW2E11', action('o'));

  test('is opened by a name that begins with its device', () => {
    const page = `<h1>Subscriptions</h1>${table(row('Laptop 14, Premium Support', '4XK7Q03'), other)}`;
    expect(look(page).ids).toEqual(['4XK7Q03']);
  });

  test('is not opened by an offer below its name', () => {
    const offer = '<br><a href="/buy" id="buy">Upgrade to Premium Support</a>';
    const page = `<h1>Subscriptions</h1><table>${columns}<tbody><tr><td>SafeWeb Antivirus${offer}</td><td>4XK7Q03</td><td>9 March</td><td></td></tr>${other}</tbody></table>`;
    expect(look(page).ids).toEqual([]);
  });
});

test('columns in components of their own are those of the list', () => {
  const part = (words: string) =>
    `<span><template shadowrootmode="open"><style>*{margin:0}</style>${words}</template></span>`;
  const head = ['Name', 'Service Tag', 'Bill Plan'].map((one) => part(`<b>${one}</b>`)).join(' ');
  const own = `<div><template shadowrootmode="open"><div role="row"><span>Premium Support</span> <span>4XK7Q03</span> <span>9 March</span> ${action('a')}</div></template></div>`;
  const page = `<h1>Subscriptions</h1><section><template shadowrootmode="open"><div>${head}</div>${own}</template></section>`;
  expect(look(page).ids).toEqual(['a']);
});

test('an offer to stay, with the subscription in short', () => {
  const page = `<main><h1>Stay for half the price</h1><p>Consumer plan</p><dl><dt>Service Tag</dt><dd>4XK7Q03</dd><dt>Bill Plan</dt><dd>Monthly</dd></dl><p>Three months for 4.50 each.</p><button>Take it</button> <a href="/go" id="go">Continue to cancel</a></main>`;
  const { ids, reading } = look(page, { step: 'cancel', sawCancel: true });
  expect(ids).toEqual(['go']);
  expect(reading.step).toBe('confirm');
});

test('a page that says it did not work sends nobody back to the start', () => {
  const page = `${panel}<main><h1>That did not work</h1><p>Please call us.</p><p>Service Tag: 4XK7Q03</p></main>`;
  expect(look(page, { address: ACCOUNT, step: 'confirm', sawCancel: true }).ids).toEqual([]);
});

describe('a View in the open part after a closed Manage Subscriptions is that part’s', () => {
  const head = '<button id="head" aria-expanded="false">Manage Subscriptions</button>';

  const other = '<button aria-expanded="true">Devices</button>';
  test.each([
    ['under headings', `<h3>${head}</h3>`, `<h3>${other}</h3>`],
    ['under bare heads', head, other],
  ])('%s', (_, closed, open) => {
    const parts = `${closed}<div hidden><a href="/s">View</a></div>${open}<div><p>2</p><a href="/d">View</a></div>`;
    expect(look(`<h1>Subscriptions</h1><div>${parts}</div>`, { step: 'action' }).ids).toEqual([
      'head',
    ]);
  });

  test('but a group of the panel hides no card', () => {
    const card = '<section><h2>Manage Subscriptions</h2><a href="/s" id="own">View</a></section>';
    const groups = `<nav aria-label="My Account"><ul><li>${head}<ul hidden><li><a href="/t">All</a></li></ul></li></ul></nav>`;
    expect(look(`${groups}<main><h1>Subscriptions</h1>${card}</main>`).ids).toEqual(['own']);
  });
});

describe('no page of the list to turn to', () => {
  const pager = '<button id="more">See more</button>';

  test('is “See more” where there are no rows', () => {
    expect(look(`<main><h1>Subscriptions</h1><p>2</p>${pager}</main>`).ids).toEqual([]);
  });

  test('is “Next” over a list with a subscription', () => {
    const tour =
      '<div style="position:fixed;inset:0;background:#0008"><section style="background:#fff"><h3>All in one place</h3><p>2 / 4</p><button id="tour">Next</button> <button>Skip</button></section></div>';
    const list = table(row('Premium Support', '4XK7Q03', action('a')));
    expect(look(`<main><h1>Subscriptions</h1>${list}</main>${tour}`).ids).toEqual([]);
  });

  test('is “See more” below visits, on the page of a product', () => {
    const visit = `<div><div><a href="/x">#40117</a><p>Service tag: FDK9MKS</p></div>${action('v')}</div><div><div><a href="/y">#40092</a><p>Service tag: NGWRJGN</p></div>${action('w')}</div>`;
    const details =
      '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>€14.90</dd></dl>';
    const page = `<main><h1>Premium Support</h1>${details}<section><h2>Service requests</h2>${visit}<a href="/all" id="more">Se mer</a></section></main>`;
    expect(look(page, { step: 'action-manage', languages: ['nb'] }).ids).toEqual([]);
  });

  test('but “More subscriptions” below rows of other kinds is one', () => {
    const list = table(row('McAfee LiveSafe', '7QW2E11', action('o')));
    const page = `<main><h1>Subscriptions</h1>${list}<button id="more">More subscriptions</button></main>`;
    expect(look(page).ids).toEqual(['more']);
  });
});

test('the menu of a card of something else leads to no subscriptions', () => {
  const card =
    '<h3>Payment methods</h3><button id="dots" aria-haspopup="menu" aria-expanded="false" aria-label="Action: Payment methods" aria-controls="menu">⋮</button><div id="menu" role="menu" hidden><a href="#" role="menuitem">View details</a><a href="#" role="menuitem">Manage subscriptions</a></div>';
  const page = `<main><h1>Overview</h1><section>${card}</section></main>`;
  expect(look(page, { address: ACCOUNT }).ids).toEqual([]);
});

test('what somebody writes on a page of another kind names no subscription', () => {
  const note = '<div contenteditable="true" role="textbox">Premium Support: end it?</div>';
  const page = `<main><h1>Subscriptions</h1><section><h3>Microsoft 365 Personal</h3><dl><dt>Service Tag</dt><dd>4XK7Q03</dd><dt>Bill Plan</dt><dd>Monthly</dd></dl>${note}<button id="end">End</button></section></main>`;
  expect(look(page, { step: 'action' }).ids).toEqual([]);
});

test('the row that one is on is not gone into again', () => {
  const rows = (more: string) =>
    `<main><h1>Subscriptions</h1><ul><li ${more}><a href="#" id="it">Premium Support</a></li></ul>
     <section><h2>Qwertz asdf</h2><dl><dt>Qwertz</dt><dd>4XK7Q03</dd></dl></section></main>`;
  expect(look(rows('')).ids).toEqual(['it']);
  expect(look(rows('aria-current="true"')).ids).toEqual([]);
});
