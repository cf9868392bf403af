import { afterEach, describe, expect, test } from 'vitest';
import { HOME, look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

const SIGNS = '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';
const PRODUCT = `<main><h1>Premium Support</h1><section><h3>Service details</h3>${SIGNS}</section>`;

describe('an open menu of what stands beside the product', () => {
  const page = (row: string, menu: string) =>
    `${PRODUCT}<section><h2>Requests</h2><table><thead><tr><th>Request</th><th></th></tr></thead><tbody><tr><td>${row}</td><td><button aria-haspopup="menu" aria-expanded="true" aria-controls="menu">Options</button></td></tr></tbody></table></section></main><div id="menu" style="position:absolute;top:300px;left:500px;background:#fff">${menu}</div>`;

  test.each(['Update/Cancel', 'Cancel subscription'])('%s in it is of that row', (item) => {
    const menu = `<ul><li><button>${item}</button></li></ul>`;
    expect(look(page('Visit of a technician', menu), { step: 'cancel' }).ids).toEqual([]);
  });

  test('with roles', () => {
    const menu = '<div role="menu"><button role="menuitem">Update/Cancel</button></div>';
    expect(look(page('Visit of a technician', menu), { step: 'update-cancel' }).ids).toEqual([]);
  });

  test('unfolded in a row of its own below', () => {
    const { ids } = look(
      `${PRODUCT}<table><thead><tr><th>Request</th><th></th></tr></thead><tbody><tr><td>Visit</td><td><button aria-expanded="true">Options</button></td></tr><tr><td colspan="2"><ul><li><button>Update/Cancel</button></li></ul></td></tr></tbody></table></main>`,
      { step: 'update-cancel' },
    );
    expect(ids).toEqual([]);
  });

  test('is the subscription’s where its row names one', () => {
    const menu = '<ul><li><button id="u">Update/Cancel</button></li></ul>';
    expect(look(page('Premium Support', menu), { step: 'update-cancel' }).ids).toEqual(['u']);
  });
});

describe('a page of several lists', () => {
  const list = (title: string, rows: string) =>
    `<h2>${title}</h2><table><tbody>${rows}</tbody></table>`;
  const row = (name: string, fact: string, id: string) =>
    `<tr><td>${name}</td><td>${fact}</td><td><button id="${id}">Action</button></td></tr>`;

  test('has subscriptions under the heading that says so', () => {
    const devices = list('Qwertz', row('Laptop 14', 'Plan: Premium Support', 'a'));
    const own = list('Your subscriptions', row('Premium Support', '4XK7Q03', 'b'));
    expect(look(`<main><h1>Products</h1>${devices}${own}</main>`).ids).toEqual(['b']);
    expect(look(`<main><h1>Products</h1>${own}${devices}</main>`).ids).toEqual(['b']);
  });

  test('has subscriptions where rows begin with their names', () => {
    const devices = list('Qwertz', row('Laptop 14', 'Plan: Premium Support', 'a'));
    const own = list('Asdf', row('Premium Support', '4XK7Q03', 'b'));
    expect(look(`<main><h1>Products</h1>${devices}${own}</main>`).ids).toEqual(['b']);
  });

  test('is not there where the account’s home shows devices with their plans', () => {
    const nav = '<nav><a href="#">Orders</a><a href="#" id="s">Subscriptions</a></nav>';
    const devices = list('Devices', row('Laptop 14', 'Plan: Premium Support', 'a'));
    const home = `${nav}<main><h1>Robin</h1>${devices}</main>`;
    expect(look(home, { address: HOME, step: 'subscriptions' }).ids).toEqual(['s']);
  });

  test('is one list where no heading tells', () => {
    const one = list('Active', row('Premium Support', '4XK7Q03', 'a'));
    const other = list('Qwertz', row('Premium Support Plus', 'B7RT2M4', 'b'));
    expect(look(`<main><h1>Subscriptions</h1>${one}${other}</main>`).ids).toEqual(['a', 'b']);
  });
});

describe('a question within the product page', () => {
  const asked = (text: string) =>
    `${PRODUCT}<section><h3>${text}</h3><p>Qwertz.</p><div><button id="y">Complete cancellation</button><button id="c">Cancel</button></div></section></main>`;

  test('is answered by what carries it out, not by what closes it', () => {
    const { ids, reading } = look(asked('Do you really want to cancel?'), {
      step: 'cancel',
      sawCancel: true,
    });
    expect(ids).toEqual(['y']);
    expect(reading.step).toBe('confirm');
  });
});

describe('open menus of a list', () => {
  const head = '<thead><tr><th>Name</th><th>Service tag</th><th></th></tr></thead>';
  const row = (name: string, open: boolean, menu: string) =>
    `<tr><td>${name}</td><td>4XK7Q03</td><td><button aria-haspopup="menu" aria-expanded="${open}">Action</button>${menu}</td></tr>`;
  const item = (id: string) => `<ul><li><button id="${id}">Manage Subscriptions</button></li></ul>`;

  test('unfolded in a row of its own', () => {
    const below = `<tr><td colspan="3">${item('m')}</td></tr>`;
    const rows = row('McAfee LiveSafe', false, '') + row('Premium Support', true, '') + below;
    const { ids } = look(
      `<main><h1>Subscriptions</h1><table>${head}<tbody>${rows}</tbody></table>`,
    );
    expect(ids).toEqual(['m']);
  });

  test('of two kinds of subscription', () => {
    const rows = row('McAfee LiveSafe', true, item('a')) + row('Premium Support', true, item('b'));
    const { ids } = look(
      `<main><h1>Subscriptions</h1><table>${head}<tbody>${rows}</tbody></table>`,
    );
    expect(ids).toEqual(['b']);
  });
});

test('a list in the part of “Subscriptions and services” is of subscriptions', () => {
  const row =
    '<tr><td>Premium Support</td><td>4XK7Q03</td><td><button id="a">Action</button></td></tr>';
  const { ids } = look(`<h1>Subscriptions and services</h1><table>${row}</table>`, {
    address: 'https://www.dell.com/myaccount/en-us/home/manage/hardware',
  });
  expect(ids).toEqual(['a']);
});

describe('Update/Cancel', () => {
  const bar = (name: string, id: string) =>
    `<div role="toolbar">${name}<button id="${id}">Update/Cancel</button></div>`;
  const row = (name: string, ticked: string) =>
    `<tr><td><input type="checkbox" ${ticked}></td><td>${name}</td><td>4XK7Q03</td></tr>`;
  const page = (tools: string, ours: string, other: string) =>
    `<main><h1>Subscriptions</h1>${tools}<table><tr><th></th><th>Name</th><th>Service tag</th></tr>${row('Premium Support', ours)}${row('McAfee LiveSafe', other)}</table></main>`;

  test('for the ticked row is of what that names', () => {
    expect(look(page(bar('', 'u'), '', 'checked'), { step: 'update-cancel' }).ids).toEqual([]);
    expect(look(page(bar('', 'u'), 'checked', ''), { step: 'update-cancel' }).ids).toEqual(['u']);
  });

  test('beside the name of another', () => {
    const tools = bar('<b>McAfee LiveSafe</b>', 'u');
    expect(look(page(tools, '', ''), { step: 'update-cancel' }).ids).toEqual([]);
  });

  test('on a page that has nothing to do with subscriptions', () => {
    const sheet =
      '<div role="dialog" aria-modal="true"><p>Ink 24</p><a href="#">Update/Cancel</a></div>';
    const ink = `<div>Ink delivery</div><ul><li><a href="#">Ink 24</a></li></ul>${sheet}`;
    expect(look(ink, { address: HOME, step: 'subscriptions' }).ids).toEqual([]);
  });

  test('on a sheet that waits below the window', () => {
    const sheet =
      '<div style="position:fixed;left:0;right:0;bottom:0;transform:translateY(100%)"><h2>Premium Support</h2><button>Update/Cancel</button></div>';
    const { ids } = look(`<main><h1>Subscriptions</h1></main>${sheet}`, { step: 'update-cancel' });
    expect(ids).toEqual([]);
  });
});

test('the Cancel of what is under way', () => {
  const backup =
    '<fieldset><legend>Backup</legend><progress value="41" max="100"></progress><button>Cancel</button></fieldset>';
  expect(look(`${PRODUCT}${backup}</main>`, { step: 'cancel' }).ids).toEqual([]);
});

test('an Action under the front of its row waits for a swipe', () => {
  const row =
    '<li style="position:relative;height:60px"><div style="position:absolute;inset:0"><button style="position:absolute;right:0;height:60px">Action</button></div><div style="position:relative;height:60px;background:#fff"><a href="#" id="n">Premium Support</a> 4XK7Q03</div></li>';
  expect(look(`<main><h1>Subscriptions</h1><ul>${row}</ul></main>`).ids).toEqual(['n']);
});

describe('Cancel beside the product', () => {
  const beside = (inside: string) =>
    look(`${PRODUCT}<div>${inside}</div></main>`, { step: 'cancel' });

  test.each(['A higher plan', 'Transfer of ownership', 'SafeWeb Antivirus'])(
    'in a card of its own: %s',
    (title) => {
      const { ids } = beside(`<div>${title}</div><button>Next</button><button>Cancel</button>`);
      expect(ids).toEqual([]);
    },
  );

  test('in a bar of buttons, or under words of the subscription', () => {
    const bar = '<button>Invoices</button><button id="c">Cancel</button>';
    expect(beside(bar).ids).toEqual(['c']);
    expect(beside(`<h3>Your subscription</h3>${bar}`).ids).toEqual(['c']);
  });
});

test('another plan to choose has a Cancel of its own', () => {
  const offer =
    '<div><p>Premium Support Plus, €24.90</p><button>Accept</button><button>Cancel</button></div>';
  expect(look(`${PRODUCT}${offer}</main>`, { step: 'cancel' }).ids).toEqual([]);
});

test('a fold that is open already is no step', () => {
  const fold = '<details open><summary>Update/Cancel</summary><p>Qwertz.</p></details>';
  expect(look(`${PRODUCT}${fold}</main>`, { step: 'cancel' }).ids).toEqual([]);
});

test('“Next page” of the list is no stage further on', () => {
  const stage = '<main><h1>Subscriptions</h1><p>Qwertz</p><button id="n">Next page</button></main>';
  expect(look(stage, { step: 'action' }).ids).toEqual(['n']);
  expect(look(stage, { step: 'update-cancel' }).ids).toEqual([]);
});

test('headings in components tell the list of subscriptions as well', () => {
  const row = (name: string, fact: string, id: string) =>
    `<div role="row"><div role="cell">${name}</div><div role="cell">${fact}</div><div role="cell"><button id="${id}">Action</button></div></div>`;
  const panel = (title: string, rows: string) =>
    `<x-panel><span slot="title">${title}</span><div role="table">${rows}</div></x-panel>`;
  const devices = panel('Devices', row('Laptop 14', 'Plan: Premium Support', 'a'));
  const own = panel('Your subscriptions', row('Premium Support', '4XK7Q03', 'b'));
  if (!customElements.get('x-panel'))
    customElements.define(
      'x-panel',
      class extends HTMLElement {
        connectedCallback() {
          const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
          root.innerHTML = '<h2><slot name="title"></slot></h2><slot></slot>';
        }
      },
    );
  expect(look(`<main><h1>Products</h1>${devices}${own}</main>`).ids).toEqual(['b']);
});

test('Manage Subscriptions in the open fold of another kind', () => {
  const fold =
    '<section><h2><button aria-expanded="true">ProSupport Plus</button></h2><div><p>4XK7Q03</p><ul><li><a href="#">Manage Subscriptions</a></li></ul></div></section>';
  expect(look(`<main><h1>Subscriptions</h1>${fold}</main>`).ids).toEqual([]);
});

test.each(['preferences', 'help'])('a page of the account’s %s is another part', (part) => {
  const page = '<h1>Robin</h1><div><h2>Manage Subscriptions</h2><button>View</button></div>';
  const address = `https://www.dell.com/myaccount/en-us/home/${part}`;
  expect(look(page, { address, step: 'view' }).ids).toEqual([]);
});

test('a step of the instructions in the help asks nothing', () => {
  const help =
    '<h1>How to cancel a subscription</h1><div>Steps</div><p><a href="#">Cancel my plan</a></p>';
  const address = 'https://www.dell.com/myaccount/en-us/home/help';
  expect(look(help, { address, step: 'cancel', sawCancel: true }).ids).toEqual([]);
});

test('fields of devices in another list are no details beside this one', () => {
  const row = (name: string, id: string) =>
    `<li>${name} <p>Service tag: 4XK7Q03</p><p>Bill plan: Monthly</p><button id="${id}">Action</button></li>`;
  const lists = `<h2>Devices</h2><ul>${row('Laptop 14', 'a')}${row('Desktop', 'c')}</ul><h2>Your subscriptions</h2><ul>${row('Premium Support', 'b')}</ul>`;
  expect(look(`<main><h1>Products</h1>${lists}</main>`).ids).toEqual(['b']);
});
