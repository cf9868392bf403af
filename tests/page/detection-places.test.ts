import { afterEach, describe, expect, test } from 'vitest';
import { read } from '../../detection/read';
import { begin, memoryOf } from '../../guide/progress';
import type { StepId } from '../../guide/steps';

const AREA = 'https://www.dell.com/myaccount/en-us/home/software-and-subscriptions';
const HOME = 'https://www.dell.com/myaccount/en-us/home/overview';

function look(markup: string, { address = AREA, step }: { address?: string; step?: StepId } = {}) {
  document.body.innerHTML = markup;
  const memory = memoryOf(begin());
  const seen = read(document, address, step ? { ...memory, step } : memory, true);
  return { ids: seen.elements.map((one) => one.id), reading: seen.reading };
}

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
