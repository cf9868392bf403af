import { afterEach, expect, test } from 'vitest';
import { read } from '../../../detection/read';
import { placed } from '../../../detection/whereabouts';
import { begin, memoryOf } from '../../../guide/progress';

const AREA = 'https://www.dell.com/myaccount/en-us/home/software-and-subscriptions';

function places(markup: string, address = AREA) {
  document.body.innerHTML = markup;
  const { reading, elements } = read(document, address, memoryOf(begin()), true);
  return placed(reading.targets, elements, document).map(({ place }) => place);
}

afterEach(() => {
  document.body.innerHTML = '';
});

const card = (title: string, inside: string) =>
  `<section style="width:240px;height:120px;float:left"><h3>${title}</h3>${inside}</section>`;

test('the third of five cards', () => {
  const cards = ['Licences', 'Invoices', 'Manage Subscriptions', 'Rewards', 'Devices'].map((name) =>
    card(name, '<p>Words.</p><a href="#a">View</a>'),
  );
  expect(places(`<main><h1>Subscriptions</h1><div>${cards.join('')}</div></main>`)).toEqual([
    { kind: 'card', number: 3, total: 5 },
  ]);
});

test('a card that stands alone is not counted', () => {
  expect(
    places(
      `<main><h1>Subscriptions</h1>${card('Manage Subscriptions', '<a href="#a">View</a>')}</main>`,
    ),
  ).toEqual([undefined]);
});

test('wrappers that happen to be neighbours are no cards', () => {
  const box = (inside: string) => `<div style="width:300px;height:80px">${inside}</div>`;
  const markup = `<main><h1>Subscriptions</h1><section>${box('<p>Words.</p>')}${box(
    '<h2>Manage Subscriptions</h2><a href="#a">View</a>',
  )}</section></main>`;
  expect(places(markup)).toEqual([undefined]);
});

const row = (name: string, tag: string) =>
  `<tr><td>${name}</td><td>${tag}</td><td><button>Action</button></td></tr>`;

test('rows are counted without the one of the column heads', () => {
  const table = `<table><tr><th scope="col">Name</th><th scope="col">Service tag</th><th></th></tr>
    ${row('McAfee LiveSafe', 'AB12CD3')}${row('Premium Support', 'EF45GH6')}</table>`;
  expect(places(`<main><h1>Subscriptions</h1>${table}</main>`)).toEqual([
    { kind: 'row', number: 2, total: 2 },
  ]);
});

test('the entry of the side panel, and a control of the page’s head', () => {
  const panel =
    '<nav><ul><li><a href="#o">Orders</a></li><li><a href="#s">Subscriptions</a></li></ul></nav>';
  const home = 'https://www.dell.com/myaccount/en-us/home/overview';
  expect(places(panel, home)).toEqual([{ kind: 'panel' }]);
});
