import { afterEach, describe, expect, test } from 'vitest';
import { read } from '../../detection/read';
import { begin, fold, memoryOf, overlayState, type Progress } from '../../guide/progress';

const ACCOUNT = 'https://www.dell.com/myaccount/en-us';
const AREA = `${ACCOUNT}/home/software-and-subscriptions`;

function page(html: string): void {
  document.body.innerHTML = html;
}

function look(address = AREA, progress: Progress = begin(), quiet = true) {
  const seen = read(document, address, memoryOf(progress), quiet);
  return { ...seen, ids: seen.elements.map((one) => one.id), next: fold(progress, seen.reading) };
}

afterEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

const FRAME = (main: string) => `
  <header id="masthead"><a href="/">Home</a><button id="head">Sign In</button></header>
  <div style="display:flex"><nav aria-label="My Account"><ul>
    <li><a id="o" href="#o">Orders</a></li><li><a id="s" href="/myaccount/en-us/home/software-and-subscriptions">Subscriptions</a></li>
    <li><a id="r" href="#r">Rewards</a></li></ul></nav><main style="flex:1">${main}</main></div>
  <footer><a id="news" href="#n">Manage subscriptions</a> <a id="fs" href="#fs">Subscriptions</a></footer>`;

const HEADER_SIGNED_IN = (html: string) => html.replace('Sign In</button>', 'Robin</button>');

describe('the way to the list', () => {
  test('signed out: the page’s own Sign In before the header’s', () => {
    page(
      `<header><a id="a" href="#">Sign In</a></header><main><h1>Welcome</h1><button id="b">Sign In</button></main>`,
    );
    const { reading, ids } = look(ACCOUNT);
    expect(reading.step).toBe('sign-in');
    expect(ids).toEqual(['b']);
  });

  test('dashboard: the panel’s entry, not the footer’s', () => {
    page(
      HEADER_SIGNED_IN(
        FRAME('<h1>Hi Robin</h1><section><h2>Orders</h2><a href="#">View</a></section>'),
      ),
    );
    const { reading, ids } = look(`${ACCOUNT}/home/overview`);
    expect(reading.step).toBe('subscriptions');
    expect(ids).toEqual(['s']);
  });

  test('a card with its own View goes further than the panel', () => {
    page(
      HEADER_SIGNED_IN(
        FRAME(`<h1>Hi</h1><div class="card"><h3>Orders</h3><p>2 orders</p><a id="v1" href="#">View</a></div>
        <div class="card"><h3>Manage Subscriptions</h3><p>All of them</p><a id="v2" href="#">View</a></div>`),
      ),
    );
    const { reading, ids } = look(`${ACCOUNT}/home/overview`);
    expect(reading.step).toBe('view');
    expect(ids).toEqual(['v2']);
  });

  test('a View of another card is nobody’s when Manage Subscriptions has none', () => {
    page(
      HEADER_SIGNED_IN(
        FRAME(`<div><div class="card"><div>Manage Subscriptions</div><p>soon</p></div>
        <div class="card"><div>Orders</div><p>text</p><a id="v1" href="#">View</a></div></div>`),
      ),
    );
    expect(look(`${ACCOUNT}/home/overview`).ids).toEqual(['s']);
  });

  test('inside the subscriptions area the side panel is left alone', () => {
    page(HEADER_SIGNED_IN(FRAME('<h1>Subscriptions</h1><p>You have no subscriptions.</p>')));
    const { reading, ids } = look(AREA);
    expect(ids).toEqual([]);
    expect(reading.situation).toBe('no-subscriptions');
  });

  test.each([
    [
      'orders',
      '<h1>Orders</h1><div class="card"><h3>Order 771</h3><p>Service Tag: Q1B2C3D</p><button>Cancel</button></div>',
    ],
    [
      'devices',
      '<h1>Devices</h1><div class="card"><h3>Inspiron 14</h3><p>Service Tag: Q1B2C3D</p><p>Service request 88 open</p><button>Cancel</button></div>',
    ],
    [
      'orders',
      '<h1>Orders</h1><table><tr><th>Order</th><th>Action</th></tr><tr><td>Laptop</td><td><button>Action</button></td></tr><tr><td>Premium Support Plus</td><td><button>Action</button></td></tr></table>',
    ],
    [
      'x',
      '<h1>Your orders</h1><table><tr><td>Consumer Subscription Services</td><td><button>Action</button></td></tr></table>',
    ],
  ])('Action and Cancel of another part (%s) are left alone', (part, html) => {
    page(FRAME(html).replace('Sign In', 'Robin'));
    const { ids, reading } = look(`${ACCOUNT}/home/${part}`);
    expect(ids).toEqual(['s']);
    expect(reading.availability.value).toBe('unknown');
  });

  test('a plain page that calls itself Subscriptions in large letters is the area', () => {
    page(`<div style="display:flex"><div style="width:200px">${[
      'Dashboard',
      'Orders',
      'Subscriptions',
    ]
      .map((label) => `<div style="cursor:pointer">${label}</div>`)
      .join('')}</div>
      <div style="flex:1;padding:20px"><div style="font-size:24px">Subscriptions</div><div id="m" style="cursor:pointer">Manage Subscriptions</div>
      <div style="background:#ddd;padding:20px">Newsletter: <a href="javascript:void(0)">Manage Subscriptions</a></div></div></div>`);
    expect(look(`${ACCOUNT}/s`).ids).toEqual(['m']);
  });

  test('newsletters are called subscriptions, too', () => {
    for (const address of [`${ACCOUNT}/home/overview`, AREA]) {
      page(
        '<main><h2>Hi Ada</h2><div class="card"><h3>Emails</h3><a href="/x">Manage subscriptions</a><p>Newsletters</p></div></main>',
      );
      expect(look(address).ids).toEqual([]);
    }
  });

  test('the View of a newsletter card headed Manage subscriptions is not it', () => {
    page(
      '<main><h1>Preferences</h1><section><h2>Manage subscriptions</h2><p>Choose the newsletters that you want.</p><button>View</button></section></main>',
    );
    expect(look(`${ACCOUNT}/account-settings/preferences`).ids).toEqual([]);
  });

  test('the header’s own menu is not the panel, open or closed', () => {
    for (const hidden of ['hidden', '']) {
      page(`<header><button id="me" aria-haspopup="true" aria-expanded="${hidden === ''}" aria-controls="d">Robin</button>
        <ul id="d" role="menu" ${hidden}><li role="none"><a role="menuitem" href="#">Orders</a></li>
        <li role="none"><a role="menuitem" href="/myaccount/en-us/home/software-and-subscriptions">Subscriptions</a></li></ul></header>
        <main><h1>Hello</h1></main>`);
      expect(look(`${ACCOUNT}/home/overview`).ids, hidden).toEqual([]);
    }
  });

  test('closed group: the control that opens it', () => {
    page(`<nav aria-label="Account"><ul><li><button id="g" aria-expanded="false" aria-controls="u">Software Licenses</button>
      <ul id="u" style="display:none"><li><a href="#">Subscriptions</a></li></ul></li></ul></nav><main><h1>Hello</h1></main>`);
    const { reading, ids } = look(`${ACCOUNT}/home/overview`);
    expect(ids).toEqual(['g']);
    expect(reading.situation).toBe('panel-closed');
  });
});

const ROW = (id: string, name: string, tag: string) =>
  `<div role="row"><div role="cell"><a id="n${id}" href="#">${name}</a></div><div role="cell">${tag}</div>
   <div role="cell"><button id="a${id}" aria-haspopup="true" aria-expanded="false">Action</button></div></div>`;

describe('the list', () => {
  test('one covered row among others is pointed at', () => {
    page(
      FRAME(`<h1>Manage Subscriptions</h1><div role="table">
      <div role="row"><div role="columnheader">Name</div><div role="columnheader">Action</div></div>
      ${ROW('1', 'ProSupport Plus', 'ABC1234')}${ROW('2', 'Premium Support Plus', 'XYZ7890')}${ROW('3', 'McAfee LiveSafe', '')}</div>`),
    );
    const { reading, ids, next } = look();
    expect(reading.step).toBe('action');
    expect(ids).toEqual(['a2']);
    expect(reading.subscriptions?.map((one) => one.kind)).toEqual(['other', 'consumer', 'other']);
    expect(overlayState(next)).toBe('pointing');
  });

  test('several covered rows: each is ringed until one is chosen', () => {
    page(
      FRAME(
        `<h1>Subscriptions</h1>${ROW('1', 'Premium Support', 'ABC1234')}${ROW('2', 'Premium Support', 'XYZ7890')}`,
      ),
    );
    const first = look();
    expect(first.ids).toEqual(['a1', 'a2']);
    expect(overlayState(first.next)).toBe('choosing');
    const key = first.reading.subscriptions?.[1]?.key ?? null;
    expect(look(AREA, { ...first.next, chosen: key }).ids).toEqual(['a2']);
  });

  test('a row without a menu: its name', () => {
    page(
      FRAME(
        `<h1>Subscriptions</h1><ul><li><a id="name" href="#">Consumer Subscription Services</a><span>ABC1234</span></li></ul>`,
      ),
    );
    const { reading, ids } = look();
    expect(ids).toEqual(['name']);
    expect(reading.situation).toBe('no-menu');
  });

  test('an offer that names a product is no row', () => {
    page(
      FRAME(
        '<h1>Subscriptions</h1><p>You have no subscriptions.</p><a href="#">Upgrade to Premium Support Plus</a>',
      ),
    );
    const { reading, ids } = look();
    expect(ids).toEqual([]);
    expect(reading.situation).toBe('no-subscriptions');
  });

  test('no covered row on this page of the list: the control that turns the page', () => {
    page(
      FRAME(
        `<h1>Subscriptions</h1>${ROW('1', 'McAfee LiveSafe', '')}<nav aria-label="Pagination"><button id="next" aria-label="Next page">›</button></nav>`,
      ),
    );
    const { reading, ids } = look();
    expect(ids).toEqual(['next']);
    expect(reading.situation).toBe('next-page');
  });

  test('a menu that unfolds in its row', () => {
    page(
      FRAME(
        `<h1>Manage Subscriptions</h1><table><tr><td>Consumer Subscription Services</td><td>BBB2222</td><td><button>Action</button><div><a href="#">PDF</a> <a id="m" href="/d">Manage Subscriptions</a></div></td></tr>
        <tr><td>McAfee LiveSafe</td><td></td><td><button>Action</button></td></tr></table>`,
      ),
    );
    expect(look().ids).toEqual(['m']);
  });

  test('an open menu under body belongs to the row that names it', () => {
    page(`${FRAME(`<h1>Subscriptions</h1>${ROW('1', 'Premium Support', 'ABC1234')}${ROW('2', 'ProSupport', 'XYZ7890')}`)}
      <div data-trigger="#a1" style="position:absolute;top:300px;left:300px"><ul role="menu"><li role="none"><button id="m" role="menuitem">Manage Subscriptions</button></li></ul></div>`);
    expect(look().ids).toEqual(['m']);
    document.querySelector('[data-trigger]')?.setAttribute('data-trigger', '#a2');
    const other = look(AREA, begin());
    expect(other.ids).toEqual([]);
  });
});

const PRODUCT = (more: string) =>
  FRAME(
    `<h1>Premium Support Plus</h1><section><h2>Service details</h2><dl><dt>Service tag</dt><dd>ABC1234</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>${more}</section>`,
  );

describe('details and product', () => {
  test('Update/Cancel, split and spaced', () => {
    page(
      FRAME(
        '<h1>Premium Support</h1><a id="u" href="#">Update / <b>Cancel</b></a><button>Cancel</button>',
      ),
    );
    expect(look().ids).toEqual(['u']);
  });

  test('Cancel on the product page is available', () => {
    page(PRODUCT('<button id="c">Cancel</button>'));
    const { reading, ids } = look();
    expect(reading.step).toBe('cancel');
    expect(ids).toEqual(['c']);
    expect(reading.availability.value).toBe('available');
  });

  test('label and value in one text are signs as well', () => {
    page(
      FRAME(
        '<h1>Premium Support</h1><p>Service Tag ABC1234</p><p>Bill plan: monthly</p><button id="c">Cancel</button>',
      ),
    );
    expect(look().ids).toEqual(['c']);
  });

  test('no Cancel: believed only when the page is quiet', () => {
    page(PRODUCT(''));
    expect(look(AREA, begin(), false).reading.availability.value).toBe('unknown');
    expect(look().reading.availability.value).toBe('not-offered');
  });

  test('a disabled Cancel is no target', () => {
    page(PRODUCT('<button id="c" disabled>Cancel</button>'));
    const { reading, ids } = look();
    expect(ids).toEqual([]);
    expect(reading.situation).toBe('cancel-disabled');
    expect(reading.availability.value).toBe('not-offered');
  });

  test.each([
    ['Subscription cancelled. Service ends 30 March 2026.', 'already-cancelled'],
    ['Cancellation date: 3 March 2026', 'already-cancelled'],
    ['Abonnement résilié', 'already-cancelled'],
    ['Olet peruuttanut tämän tilauksen.', 'already-cancelled'],
    ['If your subscription was cancelled before, the Cancel button is not shown.', 'not-offered'],
    ['Order 7712 was cancelled on 1 May 2026', 'not-offered'],
    ['Once a subscription has been cancelled, it runs to the end of the month.', 'not-offered'],
  ])('without Cancel, “%s” means %s', (text, value) => {
    page(PRODUCT(`<p>${text}</p>`));
    expect(look().reading.availability.value).toBe(value);
  });

  test('a Cancel that sticks to the edge of the window is the product’s', () => {
    page(PRODUCT('<button id="c" style="position:fixed;right:0;bottom:0">Cancel</button>'));
    expect(look().ids).toEqual(['c']);
  });

  test('a cookie bar’s Cancel is not the product’s, also without any markup', () => {
    const bar =
      '<div style="position:fixed;bottom:0;left:0;right:0">Cookies help us. <span style="cursor:pointer">Accept</span> <span style="cursor:pointer">Cancel</span></div>';
    page(
      `<div>Consumer Subscription Services</div><div>Service Tag: Q1B2C3D</div><div>Bill plan: monthly</div><div id="c" style="cursor:pointer">Cancel</div>${bar}`,
    );
    expect(look().ids).toEqual(['c']);
  });

  test('already cancelled', () => {
    page(PRODUCT('<p>This subscription was cancelled on 3 March 2026.</p>'));
    expect(look().reading.availability.value).toBe('already-cancelled');
  });

  test.each([
    [
      'an edit form',
      '<form><input type="text"><button>Save</button><button>Cancel</button></form>',
    ],
    [
      'an order card',
      '<div id="ma__card-orders"><button>Cancel order</button><button>Cancel</button></div>',
    ],
    [
      'a save pair without a form',
      '<div><div><button>Save</button><button>Cancel</button></div></div>',
    ],
  ])('the Cancel of %s is never ringed', (_, html) => {
    page(
      FRAME(
        `<h1>Premium Support Plus</h1><dl><dt>Service tag</dt><dd>ABC1234</dd><dt>Bill plan</dt><dd>Monthly</dd></dl><hr>${html}`,
      ),
    );
    expect(look().ids).toEqual([]);
  });

  test('a product that is not covered', () => {
    page(PRODUCT('<button>Cancel</button>').replace('Premium Support Plus', 'ProSupport Plus'));
    const { reading, ids } = look();
    expect(ids).toEqual([]);
    expect(reading.availability.value).toBe('not-covered');
  });
});

const PRESSED: Progress = {
  ...begin(),
  step: 'cancel',
  sawCancel: true,
  availability: { value: 'available', evidence: [] },
};

describe('what the site asks', () => {
  const dialog = (buttons: string, text = 'Are you sure you want to cancel your subscription?') => {
    page(PRODUCT('<button id="c">Cancel</button>'));
    const box = document.createElement('dialog');
    box.innerHTML = `<h2>Cancel subscription</h2><p>${text}</p>${buttons}`;
    document.body.append(box);
    box.showModal();
  };

  test.each([
    [
      'Cancel dismisses beside Confirm',
      '<button id="x">Cancel</button><button id="y">Confirm</button>',
      ['y'],
    ],
    ['Yes and No', '<button id="x">No</button><button id="y">Yes</button>', ['y']],
    [
      'strong words win',
      '<button id="x">Keep my subscription</button><button id="y">Cancel subscription</button>',
      ['y'],
    ],
    [
      'Cancel goes through beside Keep',
      '<button id="x">Keep subscription</button><button id="y">Cancel</button>',
      ['y'],
    ],
    [
      'Cancel and Close alone cannot be told',
      '<button id="x">Close</button><button id="y">Cancel</button>',
      [],
    ],
    ['two unknown buttons', '<button id="x">Frobnicate</button><button id="y">Cancel</button>', []],
  ])('%s', (_, buttons, expected) => {
    dialog(buttons);
    const { reading, ids } = look(AREA, PRESSED);
    expect(reading.step).toBe('confirm');
    expect(ids).toEqual(expected);
    expect(reading.availability.value).toBe('available');
  });

  test('a question that is met first: Cancel is to be seen behind it', () => {
    dialog('<button id="x">No</button><button id="y">Yes</button>');
    const { reading, ids } = look();
    expect(ids).toEqual(['y']);
    expect(reading.availability.value).toBe('available');
  });

  test('a question whether to keep it turns Yes around', () => {
    dialog(
      '<button>No</button><button>Yes</button>',
      'Cancellation: do you want to keep your subscription?',
    );
    expect(look(AREA, PRESSED).ids).toEqual([]);
  });

  test('a survey over the question is not the question', () => {
    dialog('<button>Cancel</button><button>Yes, cancel subscription</button>');
    const survey = document.createElement('dialog');
    survey.innerHTML =
      '<h3>Tell us what you think</h3><p>Take a short survey</p><button>Cancel</button><button>Yes</button>';
    document.body.append(survey);
    survey.showModal();
    const { ids, reading } = look(AREA, PRESSED);
    expect(ids).toEqual([]);
    expect(reading.situation).toBe('dialog-open');
  });

  test('terms over the question are not the question', () => {
    dialog('<button>Cancel</button><button>Yes, cancel subscription</button>');
    const terms = document.createElement('dialog');
    terms.innerHTML =
      '<h3>Terms of cancellation</h3><p>Long text</p><button>Cancel</button><button>OK</button>';
    document.body.append(terms);
    terms.showModal();
    expect(look(AREA, PRESSED).ids).toEqual([]);
  });

  test('a dialog that wants a reason, right after Cancel', () => {
    dialog(
      '<label><input type="radio" name="r">Too expensive</label><label><input type="radio" name="r">Other</label><button>Back</button><button id="on">Continue</button>',
      '',
    );
    const open = document.querySelector('dialog') as HTMLElement;
    (open.querySelector('h2') as HTMLElement).textContent = 'Why are you leaving?';
    expect(look(AREA, PRESSED).ids).toEqual(['on']);
  });

  test('an unrelated dialog: nothing behind it is a target', () => {
    page(PRODUCT('<button id="c">Cancel</button>'));
    const box = document.createElement('dialog');
    box.innerHTML = '<h2>Rate your visit</h2><button>Cancel</button><button>OK</button>';
    document.body.append(box);
    box.showModal();
    const { reading, ids } = look();
    expect(ids).toEqual([]);
    expect(reading.step).toBe('cancel');
    expect(reading.situation).toBe('dialog-open');
  });

  test('a home-made modal blocks as well', () => {
    page(`${PRODUCT('<button id="c">Cancel</button>')}<div style="position:fixed;inset:0;background:#0008;z-index:9"></div>
      <div style="position:fixed;left:30%;top:30%;z-index:10;background:white"><p>Cookies?</p><button>OK</button></div>`);
    const { reading, ids } = look();
    expect(ids).toEqual([]);
    expect(reading.situation).toBe('dialog-open');
  });

  test('retention page', () => {
    page(
      FRAME(
        '<h1>Before you go</h1><p>We are sorry to see you cancel. Stay for half.</p><button id="k">Keep my subscription</button><a id="go" href="#">Continue to cancel</a>',
      ),
    );
    const { reading, ids } = look(AREA, PRESSED);
    expect(ids).toEqual(['go']);
    expect(reading.step).toBe('confirm');
  });

  test('reasons form: first a reason, then the control that goes on', () => {
    const form = (off: string) =>
      FRAME(
        `<h1>Why are you cancelling?</h1><form><label><input type="radio" name="r">Price</label><label><input type="radio" name="r">Other</label><button type="button">Back</button><button id="on" ${off}>Continue</button></form>`,
      );
    page(form('disabled'));
    expect(look(AREA, PRESSED).reading.situation).toBe('reasons-first');
    page(form(''));
    expect(look(AREA, PRESSED).ids).toEqual(['on']);
  });

  test('the site’s confirmation ends it, but only after a Cancel was seen', () => {
    page(
      FRAME(
        '<h1>Thank you</h1><p>Your subscription <b>Premium Support</b> has been cancelled.</p>',
      ),
    );
    const { next } = look(AREA, PRESSED);
    expect(next.run).toBe('finished');
    expect(next.availability.value).toBe('cancelled');
    expect(look(AREA, begin()).reading.availability.value).not.toBe('cancelled');
  });

  test('a failed cancellation is no confirmation', () => {
    page(FRAME('<h1>Sorry</h1><p>Your subscription could not be cancelled.</p>'));
    expect(look(AREA, PRESSED).next.run).toBe('running');
  });
});

describe('where nothing is ringed', () => {
  test.each([
    ['business', `${ACCOUNT}/work/overview`],
    ['locker', 'https://www.dell.com/software-and-subscriptions/QuickGuide'],
    ['article', 'https://www.dell.com/support/kbdoc/en-mz/000126747/how-to'],
    ['elsewhere', 'https://www.dell.com/en-us/shop'],
  ])('%s', (situation, address) => {
    page(
      FRAME(
        '<h1>Shop</h1><button>Sign In</button><div class="card"><h3>Orders</h3><a href="#">View</a></div>',
      ),
    );
    const { reading, ids } = look(address);
    expect(ids).toEqual([]);
    expect(reading.situation).toBe(situation);
  });

  test.each([
    ['access-denied', '<h1>Access Denied</h1><p>You don’t have permission.</p>'],
    ['server-error', '<h1>Internal Server Error - Read</h1><p>Reference 5</p>'],
    ['empty-page', '<div></div>'],
  ])('%s', (situation, html) => {
    page(html);
    expect(look(ACCOUNT).reading.situation).toBe(situation);
  });

  test('loading', () => {
    page(
      '<div class="dma-loading-indicator" style="width:40px;height:40px"></div><p>Processing....Please wait</p>',
    );
    expect(look(ACCOUNT).reading.situation).toBe('loading');
  });
});
