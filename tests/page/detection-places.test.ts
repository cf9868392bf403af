import { afterEach, describe, expect, test } from 'vitest';
import { read } from '../../detection/read';
import { begin, memoryOf } from '../../guide/progress';
import { AREA, HOME, look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('where a control stands', () => {
  // The text around it was cut off at a length that its normal form no longer had.
  test.each([20, 30, 40, 50])('a newsletter below %i words of other text', (count) => {
    const words = Array.from({ length: count }, () => '<i>→ → → →</i>Word ').join('');
    const { ids } = look(
      `<form><h2>Subscriptions</h2><p>${words}</p><div id="ft"><p>News by e-mail</p><a href="#" id="m">Manage Subscriptions</a></div></form>`,
    );
    expect(ids).toEqual([]);
  });

  test('the foot of the whole page within a section', () => {
    const { ids } = look(
      '<section><main><h1>Robin</h1></main><footer><p>© 2027</p><a href="#" id="m">Manage Subscriptions</a></footer></section>',
      { address: HOME },
    );
    expect(ids).toEqual([]);
  });

  test('a foot that is an element of the page’s own', () => {
    const { ids } = look(
      '<h1>Subscriptions</h1><ion-footer><a href="#" id="m">Manage Subscriptions</a></ion-footer>',
    );
    expect(ids).toEqual([]);
  });

  test('the foot of a card is none of the page', () => {
    const { ids } = look(
      '<h1>Premium Support</h1><article><dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl><div class="slds-card__footer"><button id="c">Cancel</button></div></article>',
    );
    expect(ids).toEqual(['c']);
  });

  test('tabs in a table of one row', () => {
    const tabs =
      '<table><tr><td><b>Overview</b></td><td><a href="#" id="m">Manage Subscriptions</a></td><td><a href="#">Invoices</a></td></tr></table>';
    expect(look(`<h1>Subscriptions</h1>${tabs}`).ids).toEqual(['m']);
  });

  test('the View below the tab that one is in, where that is no control', () => {
    const tabs =
      '<table><tr><td><a href="#">Overview</a></td><td><b>Manage Subscriptions</b></td></tr></table>';
    const box = '<div><p>Your subscriptions</p><a href="#" id="v">View</a></div>';
    expect(look(`<h1>Subscriptions</h1>${tabs}${box}`).ids).toEqual(['v']);
  });

  test('a View of another card under the page’s title', () => {
    const card =
      '<div><div><strong>Bill plan</strong></div><p>9 March</p><a href="#" id="v">View</a></div>';
    expect(look(`<h1>Subscriptions</h1><section>${card}</section>`).ids).toEqual([]);
  });
});

describe('a list', () => {
  const pinned = (names: string[]) => {
    const line = (at: number) =>
      `style="position:absolute;top:${at * 44}px;height:44px;width:200px"`;
    const part = (left: number, cells: string[]) =>
      `<div role="rowgroup" style="position:absolute;left:${left}px">${cells
        .map((cell, at) => `<div role="row" ${line(at)}><div role="gridcell">${cell}</div></div>`)
        .join('')}</div>`;
    const buttons = names.map((_, at) => `<button id="a${at}">Action</button>`);
    return `<h1>Subscriptions</h1><div role="treegrid" style="position:relative;height:200px">${part(
      0,
      names.map((name, at) => `<a href="#" id="n${at}">${name}</a>`),
    )}${part(
      300,
      names.map((_, at) => `4XK7Q0${at}`),
    )}${part(600, buttons)}</div>`;
  };

  test('with pinned columns: the Action on the line of the subscription', () => {
    const { ids, reading } = look(pinned(['McAfee LiveSafe', 'Premium Support']));
    expect(ids).toEqual(['a1']);
    expect(reading.subscriptions?.map(({ tag }) => tag)).toEqual(['4XK7Q00', '4XK7Q01']);
  });

  test('of which one row is in words that are not known says nothing of all', () => {
    const row = (name: string) => `<tr><td><a href="#">${name}</a></td><td>Active</td></tr>`;
    const { reading } = look(
      `<h1>Subscriptions</h1><table><tr><th>Name</th><th>State</th></tr>${row('McAfee LiveSafe')}${row('Qwertz Plus')}</table>`,
    );
    expect(reading.situation).not.toBe('only-others');
    expect(reading.availability.value).toBe('unknown');
  });

  test('with Service tag and bill plan, and a menu in words that are not known, offers nothing yet', () => {
    const { reading } = look(
      '<h1>Manage Subscriptions</h1><table><tr><th>Service tag</th><th>Bill plan</th><th></th></tr><tr><td>4XK7Q03</td><td>Monthly</td><td><button>Qwertz</button></td></tr></table>',
    );
    expect(reading.availability.value).toBe('unknown');
  });
});

test('a message in words that are not known may say that it was cancelled', () => {
  const product = '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';
  const page = (message: string) => `<h1>Premium Support</h1>${message}${product}`;
  const { reading } = look(page('<div role="status">Qwertz asdf.</div>'), { step: 'cancel' });
  expect(reading.availability.value).toBe('unknown');
  expect(look(page(''), { step: 'cancel' }).reading.availability.value).toBe('not-offered');
});

test('a Cancel beside a Service tag alone is one of a device or an order', () => {
  const { ids } = look(
    '<div>Returns 2087731</div><div><span>Service tag</span> <span>4XK7Q03</span></div><button>Cancel</button>',
    { address: 'https://www.dell.com/myaccount/en-us/home/detail?id=2087731', step: 'action' },
  );
  expect(ids).toEqual([]);
});

describe('one form around the whole page, as some servers draw it', () => {
  const page = (content: string) =>
    `<form><div><input type="search"><a href="#">Robin</a></div><ul>${'<li><a href="#">Orders</a></li>'.repeat(8)}</ul><div>${content}</div></form>`;

  test('is no form that a control closes', () => {
    const card =
      '<div><strong>Manage Subscriptions</strong></div><input type="submit" id="v" value="View">';
    expect(look(page(`<h1>Subscriptions</h1><div>${card}</div>`)).ids).toEqual(['v']);
  });

  test('what is filled in within it is one', () => {
    const edit = '<div><p>Card number</p><input><button id="c">Cancel</button></div>';
    const product =
      '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';
    const { ids } = look(page(`<h1>Premium Support</h1>${product}${edit}`), { step: 'cancel' });
    expect(ids).toEqual([]);
  });

  test('a form around a frame is none of what is in the frame', () => {
    look('<form><input><iframe></iframe></form>');
    const inside = document.querySelector('iframe')?.contentDocument as Document;
    inside.body.innerHTML =
      '<h1>Subscriptions</h1><div><h3>Manage Subscriptions</h3><button id="v">View</button></div>';
    const seen = read(document, AREA, memoryOf(begin()), true);
    expect(seen.elements.map((one) => one.id)).toEqual(['v']);
  });
});

describe('names', () => {
  test('the words of an icon font are none of them', () => {
    const icon = '<span aria-hidden="true">more_vert</span>';
    const nav = `<nav><a href="#">${icon} Orders</a><a href="#" id="s">${icon} <b>Subscriptions</b></a><a href="#">Devices</a></nav>`;
    expect(look(nav, { address: HOME }).ids).toEqual(['s']);
  });

  test('hidden painted words beside a longer name for readers count', () => {
    const button =
      '<button id="c"><span aria-hidden="true">Cancel</span><span style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">Cancel Premium Support</span></button>';
    const product =
      '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';
    expect(look(`<h1>Premium Support</h1>${product}${button}`).ids).toEqual(['c']);
  });

  test('a count set apart by style alone is none of them', () => {
    const nav =
      '<nav><button id="o" aria-expanded="false">Account menu</button><ul hidden><li><a href="#">Orders</a></li><li><a href="#">My subscriptions<sup>3</sup></a></li></ul></nav>';
    expect(look(nav, { address: HOME }).ids).toEqual(['o']);
  });

  test('a word for the end of anything cancels on the page of a product only', () => {
    const product =
      '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';
    const button = '<button id="e">End</button>';
    expect(look(`<h1>Premium Support</h1>${product}${button}`).ids).toEqual(['e']);
    const tagged = '<dl><dt>Service tag</dt><dd>4XK7Q03</dd></dl>';
    const { ids, reading } = look(`<h1>Premium Support</h1>${tagged}${button}`, { step: 'cancel' });
    expect(ids).toEqual([]);
    expect(reading.availability.value).toBe('unknown');
  });
});

describe('the way into a folded panel', () => {
  const entries = ['Overview', 'Orders', 'Subscriptions', 'Devices'].map(
    (one) => `<a href="#">${one}</a>`,
  );
  const rail = (name: string) =>
    `<div><button id="o" aria-expanded="false">${name}</button><div hidden>${entries.join('')}</div></div><main><h1>Robin</h1></main>`;

  test('is a menu button where nothing says that it is a panel', () => {
    expect(look(rail('Account menu'), { address: HOME }).ids).toEqual(['o']);
  });

  test('is not somebody’s own menu', () => {
    expect(look(rail('Robin'), { address: HOME }).ids).toEqual([]);
  });

  test('stands before it, whatever does not show between them', () => {
    const { ids } = look(
      `<nav><button id="o">Account menu</button><b hidden>Overview</b><div hidden>${entries.join('')}</div></nav>`,
      { address: HOME },
    );
    expect(ids).toEqual(['o']);
  });
});

describe('rows', () => {
  const row = (name: string, action = '') =>
    `<tr><td><input type="checkbox"> <a href="#" id="${name.slice(0, 2)}">${name}</a></td><td>${action}</td></tr>`;

  test('that are ticked for a bar above them are opened by their name', () => {
    const bar = '<div role="toolbar"><button disabled>Action</button></div>';
    const rows = `${row('Premium Support')}${row('McAfee LiveSafe')}`;
    expect(look(`<h1>Subscriptions</h1>${bar}<table>${rows}</table>`).ids).toEqual(['Pr']);
  });

  test('with an Action in a part that scrolls sideways have an Action', () => {
    const wide = (name: string, id: string) =>
      `<div style="display:flex;width:3000px"><a href="#" style="width:2800px">${name}</a><button id="${id}">Action</button></div>`;
    const { ids } = look(
      `<h1>Subscriptions</h1><div style="overflow:hidden"><div style="overflow:auto;width:300px">${wide('Premium Support', 'a')}${wide('McAfee LiveSafe', 'b')}</div></div>`,
    );
    expect(ids).toEqual(['a']);
  });
});

describe('a home-made dialog above the middle of its backdrop', () => {
  test('is read, not its backdrop', () => {
    const fixed = 'position:fixed;background:#fff';
    const { ids } = look(
      `<h1>Premium Support</h1><button>Cancel</button><div style="${fixed};inset:0;z-index:100"></div><div style="${fixed};z-index:101;top:40px;left:20%;width:60%;height:120px"><p>Cancel this subscription?</p><button id="y">Yes, cancel</button><button>Keep it</button></div>`,
      { step: 'cancel' },
    );
    expect(ids).toEqual(['y']);
  });
});

test('a text that tells of an end in other words may be of this subscription', () => {
  const product = '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';
  const { reading } = look(`<h1>Premium Support</h1><p>It was ended on 5 March.</p>${product}`, {
    step: 'cancel',
  });
  expect(reading.availability.value).toBe('unknown');
});

test('instructions in which signs alone stand between the names', () => {
  const { ids } = look(
    '<main><h1>End it</h1><p>To end the service sign in, then press "<a href="#">Manage Subscriptions</a>", "<a href="#">View</a>", "<a href="#" id="u">Update/Cancel</a>", "<a href="#">Action</a>".</p></main>',
    { step: 'action' },
  );
  expect(ids).toEqual([]);
});

test('segments of which one is pressed are tabs', () => {
  const segments =
    '<div role="radiogroup"><button role="radio" aria-checked="false">Overview</button><button role="radio" aria-checked="true" id="m">Manage Subscriptions</button></div>';
  const { ids } = look(
    `<h1>Subscriptions</h1>${segments}<div><p>Yours</p><button id="v">View</button></div>`,
  );
  expect(ids).toEqual(['v']);
});

test('the foot of the page, told by its class in one word or by its sign', () => {
  const foot = (name: string, words: string) =>
    `<h1>Subscriptions</h1><p>None.</p><div class="${name}"><p>${words}</p><a href="#" id="m">Manage Subscriptions</a></div>`;
  expect(look(foot('_areaFooter_1ab', 'Qwertz')).ids).toEqual([]);
  expect(look(foot('low', '© 2027')).ids).toEqual([]);
});

test('an icon called as the subscription of its row is its menu', () => {
  const row =
    '<tr><th id="n"><a href="#">Consumer Subscription Services</a></th><td>4XK7Q03</td><td><button id="a" aria-haspopup="true" aria-labelledby="a n"><i></i></button></td></tr>';
  expect(look(`<h1>Subscriptions</h1><table>${row}</table>`).ids).toEqual(['a']);
});

test('a Cancel in a dialog in words that are not known is nothing behind it', () => {
  const fixed = 'position:fixed;background:#fff';
  const { reading } = look(
    `<h1>Subscriptions</h1><a href="#">Orders</a><dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl><div style="${fixed};inset:0;z-index:100"></div><div style="${fixed};z-index:101;top:40px;left:20%;width:60%;height:200px"><p>Qwertz</p><button>Cancel</button></div>`,
    { step: 'cancel' },
  );
  expect(reading.availability.value).toBe('unknown');
});

test('a word that may finish anything keeps "not offered" from being said', () => {
  const product = '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';
  const { reading } = look(`<h1>Premium Support</h1>${product}<button>Continue</button>`, {
    step: 'cancel',
  });
  expect(reading.availability.value).toBe('unknown');
});

describe('what is of something else', () => {
  const PRODUCT = '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';

  test('the Action of an invoice or an offer that names a subscription', () => {
    const row =
      '<tr><td>INV-40117.pdf</td><td>Premium Support</td><td><button>Action</button></td></tr>';
    expect(look(`<h1>Invoices</h1><table>${row}</table>`, { address: HOME }).ids).toEqual([]);
  });

  test('the cross of a dialog that shows a Service tag', () => {
    const { ids } = look(
      `<h1>Subscriptions</h1><p>Orders</p><div role="dialog" aria-modal="true"><h2>Bill plan</h2><button id="x" aria-label="Cancel">×</button><p>Service tag: 4XK7Q03</p></div>`,
      { step: 'cancel' },
    );
    expect(ids).toEqual([]);
  });

  test('the Cancel of an edit of how one pays', () => {
    const edit =
      '<div><p>Payment method: change</p><p><label>Phone <input></label></p><div><button>Continue</button><button id="c">Cancel</button></div></div>';
    const { ids } = look(`<h1>Premium Support</h1>${edit}<div>${PRODUCT}</div>`, {
      step: 'cancel',
    });
    expect(ids).toEqual([]);
  });

  test('the head of a card that folds', () => {
    const card =
      '<section><h2><button aria-expanded="true">Premium Support</button></h2><p>Next payment</p></section>';
    expect(look(`<h1>Subscriptions</h1>${card}`).ids).toEqual([]);
  });

  test('Manage Subscriptions in a dialog', () => {
    const dialog =
      '<div role="dialog" aria-modal="true"><h2>E-mail</h2><p>Qwertz</p><button>Manage Subscriptions</button></div>';
    expect(look(`<h1>Subscriptions</h1>${dialog}`).ids).toEqual([]);
  });

  test('the menu of a row in which an entry is called alike', () => {
    const row =
      '<tr><td>Weekly</td><td><button id="a" aria-expanded="false">Action</button><ul role="menu" hidden><li><a href="#" role="menuitem">Manage Subscriptions</a></li></ul></td></tr>';
    expect(look(`<h1>News</h1><table>${row}</table>`, { address: HOME }).ids).toEqual([]);
  });

  test('the end of another product', () => {
    const seen = (name: string) => {
      const news = `<main><h1>Notifications</h1><ul><li><b>${name}</b> <span>Your subscription has been cancelled.</span></li></ul></main>`;
      const { reading } = look(news, { address: HOME, step: 'confirm', sawCancel: true });
      return reading.availability.value;
    };
    expect(seen('McAfee LiveSafe')).toBe('unknown');
    expect(seen('Premium Support')).toBe('cancelled');
  });
});

describe('rows without a box of their own', () => {
  const line = (cells: string[]) => cells.map((one) => `<div>${one}</div>`).join('');
  const grid = (rows: string[][]) =>
    `<div style="display:grid;grid-template-columns:2fr 1fr auto;align-items:center">${rows.map(line).join('')}</div>`;
  const action = (id: string) => `<button id="${id}">Action</button>`;
  const own = ['<b>Premium Support</b>', 'Service tag 4XK7Q03', action('own')];

  test('are the boxes of one grid that lie on one line', () => {
    const other = ['<b>McAfee LiveSafe</b>', 'Service tag B7RT2M4<br>Bill plan', action('other')];
    const { ids, reading } = look(`<div>Subscriptions</div>${grid([other, own])}`);
    expect(ids).toEqual(['own']);
    expect(reading.subscriptions?.map(({ tag }) => tag)).toEqual(['B7RT2M4', '4XK7Q03']);
  });

  test('are of the list whose rows begin with a subscription’s name', () => {
    const device = (id: string) => ['<b>Laptop</b>', 'Plan Premium Support Plus', action(id)];
    const devices = grid([device('one'), device('two')]);
    const page = (rows: string[][]) => `<div>Qwertz</div>${devices}${grid(rows)}`;
    expect(look(page([own])).ids).toEqual(['own']);
    const unknown = ['<b>Qwertz Asdf</b>', 'Service tag 4XK7Q03', action('unknown')];
    const foreign = ['<b>McAfee LiveSafe</b>', 'Service tag B7RT2M4', action('foreign')];
    expect(look(page([foreign, unknown])).ids).toEqual([]);
  });
});

describe('rows that fold', () => {
  const fold = (name: string, open: boolean, id: string) =>
    `<section><h2><button id="${id}-head" aria-expanded="${open}" aria-controls="${id}">${name}</button></h2><div id="${id}" ${open ? '' : 'hidden'}><p>Service tag 4XK7Q03</p><button id="${id}-action" aria-expanded="false">Action</button></div></section>`;
  const page = (folds: string) => `<main><h1>Subscriptions</h1>${folds}</main>`;

  test('are opened by their heads first', () => {
    const shut = fold('McAfee LiveSafe', false, 'a') + fold('Premium Support', false, 'b');
    expect(look(page(shut)).ids).toEqual(['b-head']);
  });

  test('have their names in their heads', () => {
    const open = fold('McAfee LiveSafe', false, 'a') + fold('Premium Support', true, 'b');
    expect(look(page(open)).ids).toEqual(['b-action']);
    const other = fold('McAfee LiveSafe', true, 'a') + fold('Premium Support', false, 'b');
    expect(look(page(other)).ids).not.toContain('a-action');
  });

  test('are no rows where they fold something else', () => {
    const faq =
      '<section><h2><button aria-expanded="false">Premium Support</button></h2><div hidden><p>Qwertz asdf.</p></div></section>';
    expect(look(page(faq)).ids).toEqual([]);
  });
});

test('a sheet that says whose it is needs no control that opened it', () => {
  const row = (name: string, tag: string) => `<li><a href="#">${name}</a><p>${tag}</p></li>`;
  const page = (of: string) =>
    `<main><h1>Subscriptions</h1><ul>${row('Premium Support', '4XK7Q03')}${row('McAfee LiveSafe', 'B7RT2M4')}</ul></main><div role="dialog" aria-modal="true" style="position:fixed;inset:auto 0 0;background:#fff"><p>${of}</p><button>View</button><button id="m">Manage Subscriptions</button><button>Close</button></div>`;
  expect(look(page('Premium Support 4XK7Q03'), { step: 'action' }).ids).toEqual(['m']);
  expect(look(page('McAfee LiveSafe B7RT2M4'), { step: 'action' }).ids).toEqual([]);
  expect(look(page('Qwertz'), { step: 'action' }).ids).toEqual([]);
});
