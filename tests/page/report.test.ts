import { afterEach, describe, expect, test } from 'vitest';
import { makeReport } from '../../detection/report/make';
import { shapeOf } from '../../detection/report/shape';
import { begin, memoryOf } from '../../guide/progress';
import type { ReportNode } from '../../guide/report';
import { createDice } from '../../practice/dice';
import { CASES, mountPractice, startAddress } from '../../practice/mount';
import { DEFAULT } from '../../practice/scenario';

const ADDRESS = 'https://www.dell.com/myaccount/en-us/home/software-and-subscriptions?order=99812';

function reportOf(html: string) {
  document.body.innerHTML = html;
  return makeReport(document, ADDRESS, memoryOf(begin()), '0.0.0');
}

function* nodes(node: ReportNode): Generator<ReportNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodes(child);
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a report', () => {
  test('keeps how the page is built and the words of the site’s controls', () => {
    const { page, address, step } = reportOf(`<main><h1>Premium Support Plus</h1>
      <table><tr><td>Ada Nonesuch</td><td>Service tag 4XK7Q03</td><td>Premium Support</td>
      <td><button id="x7" class="dds__button ada" aria-expanded="false" aria-controls="m1">Action (2)</button>
      <ul id="m1" role="menu" hidden><li role="menuitem">Manage Subscriptions</li></ul></td></tr></table>
      <a href="/myaccount/en-us/home/orders/ADA-1?x=1">Orders</a></main>`);
    expect(address).toBe('/myaccount/en-us/home/software-and-subscriptions');
    expect(step).toBe('action');
    const all = [...nodes(page)];
    const button = all.find(({ tag }) => tag === 'button');
    expect(button).toMatchObject({
      hooks: ['dds__button'],
      attributes: { 'aria-expanded': 'false' },
      texts: [{ text: 'Action', is: ['action'] }],
      ringed: true,
    });
    const menu = all.find(({ attributes }) => attributes?.role === 'menu');
    expect(button?.refs?.['aria-controls']).toEqual([menu?.n]);
    expect(all.find(({ tag }) => tag === 'a')?.leadsTo).toBe('/myaccount/en-us/home/orders/…');
    const cells = all.filter(({ tag }) => tag === 'td').map(({ texts }) => texts?.[0]);
    expect(cells.slice(0, 2)).toEqual([
      { text: 'Xxx Xxxxxxxx' },
      { text: 'Xxxxxxx xxx 9XX9X99', is: ['serviceTag'] },
    ]);
  });

  test('tells what is in shadow roots and frames', () => {
    document.body.innerHTML = '<div id="h"></div><iframe></iframe>';
    const root = document.querySelector('#h')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<button>View</button>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<button>Update/Cancel</button>';
    const { page } = makeReport(document, ADDRESS, memoryOf(begin()), '0.0.0');
    const insides = [...nodes(page)].filter(({ inside }) => inside);
    expect(
      insides.map(({ inside, children }) => [inside, children?.[0]?.texts?.[0]?.text]),
    ).toEqual([
      ['shadow', 'View'],
      ['frame', 'Update/Cancel'],
    ]);
  });

  test('leaves a page as it was', () => {
    const html = '<main><h1>Subscriptions</h1><button class="a">View</button></main>';
    reportOf(html);
    expect(document.body.innerHTML).toBe(html);
  });
});

test.each([
  ['Jane Roe, 12 May', 'Xxxx Xxx, 99 Xxx'],
  ['€ 12,99', '· 99,99'],
  ['山田 太郎', 'xx xx'],
  ['ada@mail.example', 'xxx·xxxx.xxxxxxx'],
])('%s has the shape %s', (text, shape) => {
  expect(shapeOf(text)).toBe(shape);
});

/** Data of nobody, no digit of it a 9, which is what shapes are made of, of the kinds that stand on such pages; every part is long enough to be recognised. */
function personal(dice: ReturnType<typeof createDice>): string[] {
  const name = dice.pick('name', [
    'Zebedee Quillfeather',
    'Пелагея Вымышленова',
    'Ørjan Tøysen',
    '架空花子様',
    'زينب الخيالية',
    'Έκτορας Ανύπαρκτος',
  ]);
  const digits = (length: number, key: string) =>
    Array.from({ length }, (_, at) => Math.floor(dice.roll(`${key}${at}`) * 9)).join('');
  const letters = (length: number, key: string) =>
    Array.from({ length }, (_, at) => 'BCDFGHJKLM'[Math.floor(dice.roll(`${key}${at}`) * 10)]).join(
      '',
    );
  return [
    name,
    `${letters(6, 'mail').toLowerCase()}.${letters(5, 'mail2').toLowerCase()}@post.example`,
    `${digits(1, 'a')}${letters(2, 'b')}${digits(1, 'c')}${letters(1, 'd')}${digits(2, 'e')}`,
    letters(7, 'tag'),
    `${digits(4, 'm')},${digits(2, 'n')} €`,
    `${digits(2, 'day')}.${digits(2, 'mon')}.20${digits(2, 'year')}`,
    `+${digits(11, 'phone')}`,
    `${digits(4, 'p')} ${digits(4, 'q')} ${digits(4, 'r')}`,
    `${letters(8, 'street')}gatan ${digits(3, 'no')}`,
  ];
}

const PLACES: ((text: string) => string)[] = [
  (text) => `<p>Hello, ${text}!</p>`,
  (text) => `<p>Service tag ${text}</p>`,
  (text) => `<p>Service tag: ${text}</p>`,
  (text) => `<button>${text} & Subscriptions</button>`,
  (text) => `<button aria-label="Cancel ${text}">×</button>`,
  (text) =>
    `<a href="/myaccount/en-us/${encodeURIComponent(text)}?u=${encodeURIComponent(text)}#${encodeURIComponent(text)}">View</a>`,
  (text) => `<a href="mailto:${text}" title="${text}">${text}</a>`,
  (text) =>
    `<input value="${text}" placeholder="${text}" name="${text}"><textarea>${text}</textarea>`,
  (text) => `<input type="submit" value="${text}"><img alt="${text}" src="data:,">`,
  (text) =>
    `<div id="${text}" class="dds__${text} ${text}" data-owner="${text}" data-dds="${text}" role="${text}">x</div>`,
  (text) => `<label for="${text}">${text}</label><svg><title>${text}</title></svg>`,
  (text) => `<p>Your subscription of ${text} has been cancelled.</p><!-- ${text} -->`,
  (text) => `<select><option value="${text}">${text}</option></select>`,
  (text) => `<h1>Premium Support Plus for ${text}</h1>`,
  (text) => `<table><tr><td>${text}</td><td><button>Action</button></td></tr></table>`,
];

test.each(Array.from({ length: 100 }, (_, at) => at + 1))(
  'personal data planted in page %i does not survive',
  (seed) => {
    const dice = createDice(seed);
    const planted = personal(dice);
    const scenario = {
      ...DEFAULT,
      ...CASES[seed % CASES.length]?.scenario,
      name: CASES[seed % CASES.length]?.name ?? '',
      seed,
    };
    const root = document.createElement('div');
    document.body.append(root);
    const practice = mountPractice(root, {
      scenario,
      address: startAddress(scenario),
      onAddress: () => undefined,
    });
    try {
      const host = document.createElement('section');
      host.innerHTML = planted
        .map((text, at) => PLACES[(seed + at) % PLACES.length]?.(text) ?? '')
        .join('');
      document.body.append(host);
      document.title = planted.join(' ');
      const address = `${ADDRESS}&u=${encodeURIComponent(planted.join(' '))}`;
      // Positions are numbers of their own.
      const told = JSON.stringify(
        makeReport(document, address, memoryOf(begin()), '0.0.0'),
        (key, value) => (key === 'box' ? null : value),
      );
      for (const text of planted) {
        const parts = text.split(/[\s@]+/).filter((one) => one.length >= 4);
        const left = parts.filter((part) => told.toLowerCase().includes(part.toLowerCase()));
        expect([text, left, told.includes(encodeURIComponent(text))]).toEqual([text, [], false]);
      }
    } finally {
      practice.destroy();
      document.body.replaceChildren();
      document.title = '';
    }
  },
);
