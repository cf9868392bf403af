import { afterEach, describe, expect, test } from 'vitest';
import { look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

/** After a press on Cancel: an offer to stay, which need not name what it keeps. */
const asked = { step: 'cancel', sawCancel: true } as const;
const OFFER = 'Stay with us for half the price';
const ANSWERS = '<button>Accept the offer</button><button id="it">Cancel anyway</button>';
const modal = (inner: string) =>
  `<main><h1>Premium Support</h1></main>
   <div role="dialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff">${inner}</div>`;

describe('an offer to stay', () => {
  test('is refused by the one answer that says it cancels', () => {
    const { ids, reading } = look(modal(`<h2>${OFFER}</h2><p>€7.45</p>${ANSWERS}`), asked);
    expect(ids).toEqual(['it']);
    expect(reading.step).toBe('confirm');
  });

  test.each([
    ['is of something else', `<h2>Keep your appointment?</h2><p>${OFFER}</p>${ANSWERS}`],
    ['comes to somebody who has pressed nothing', `<h2>${OFFER}</h2>${ANSWERS}`],
    [
      'has two answers that say so',
      `<h2>${OFFER}</h2>${ANSWERS}<button>Yes, end my subscription</button>`,
    ],
  ])('that %s is not answered', (name, inner) => {
    const { ids } = look(modal(inner), name.includes('pressed') ? { step: 'view' } : asked);
    expect(ids).toEqual([]);
  });

  test('may have its answers below the content, under a title in the bar', () => {
    const page = `<header><button>Back</button><h1>${OFFER}</h1></header>
      <main><h2>Premium Support</h2><p>€7.45</p><button>Accept the offer</button></main>
      <div style="padding: 20px"><button id="it">No thanks, continue to cancel</button></div>`;
    expect(look(page, asked).ids).toEqual(['it']);
  });
});

describe('a Cancel that is no question’s', () => {
  const FACTS =
    '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>€14.90 monthly</dd></dl>';

  test('refuses an offer of another plan, which nothing else on the page names', () => {
    const page = `<main><h1>Product details</h1><section><h2>Upgrade your plan</h2><p>Premium Support Plus, €24.90</p>
      <button>Accept offer</button> <button>Cancel</button></section>
      <section><h2>Service details</h2>${FACTS}</section></main>`;
    const { ids, reading } = look(page, { step: 'update-cancel' });
    expect(ids).toEqual([]);
    expect(reading.availability.value).not.toBe('available');
  });

  test('stands beside the answer that begins with No', () => {
    const page = `<main><h1>Premium Support</h1><section><h2>Service details</h2>${FACTS}</section>
      <section><p>Do you want to cancel your subscription?</p><button id="it">Cancel subscription now</button> <button>No, take me where I was</button></section></main>`;
    const { ids, reading } = look(page, asked);
    expect(ids).toEqual(['it']);
    expect(reading.step).toBe('confirm');
  });

  test('drops a change of plan that is to come, which nothing else on the page names', () => {
    const page = `<main><h1>Product details</h1><section><h2>Upgrade your plan</h2><p>Premium Support Plus · March 22, 2027</p><button>Cancel</button></section>
      <section><h2>Service details</h2>${FACTS}</section></main>`;
    expect(look(page, { step: 'update-cancel' }).ids).toEqual([]);
  });
});

describe('a page that has nothing to do with it', () => {
  test('asks nothing, though something in it is called terminated', () => {
    const text = 'Every string is stored with its length or with a sign at its end. '.repeat(20);
    const page = `<h1>Data</h1><p>${text}</p><p>Those that are <a href="#strings">null terminated</a> need one byte more.</p>`;
    const { ids, reading } = look(page, { step: 'confirm', sawCancel: true });
    expect(ids).toEqual([]);
    expect(reading.availability.value).toBe('unknown');
  });
});

describe('“not offered” is not said', () => {
  const product = (more: string) =>
    `<main><h1>Premium Support</h1><section><h2>Service details</h2><dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>€14.90 monthly</dd></dl>${more}</section></main>`;

  test.each([
    [
      'a sign does something to the subscription',
      '<button aria-label="Disable subscription">⌄</button>',
    ],
    ['there is a way on to the list', '<p><a href="#">Manage Subscriptions</a></p>'],
  ])('where %s', (_, more) => {
    const verdict = (page: string) =>
      look(page, { step: 'update-cancel' }).reading.availability.value;
    expect(verdict(product(''))).toBe('not-offered');
    expect(verdict(product(more))).toBe('unknown');
  });
});

test('a question in a part of its own is answered beside other Service tags', () => {
  const page = `<main><h1>Premium Support</h1><section><h3>My devices</h3><p>Service tag: 4XK7Q03</p></section>
    <section><h3>Visits</h3><p>Service tag: 7XK7Q03</p></section>
    <section><p>Do you want to cancel this subscription?</p><button id="it">Yes, cancel subscription</button><button>Cancel</button></section></main>`;
  expect(look(page, asked).ids).toEqual(['it']);
});

describe('stages beside the product in short', () => {
  const aside = `<aside><h3>Premium Support</h3><dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>€14.90</dd></dl></aside>`;
  const stage = (inner: string) => `<main><h1>Your plan</h1><div>${inner}</div>${aside}</main>`;

  test('have their answers in the foot of a form', () => {
    const reasons = ['It costs too much', 'I gave the device away']
      .map((one) => `<label><input type="radio" name="why"> ${one}</label>`)
      .join('');
    const page = stage(`<form><h2>Why do you want to cancel the subscription?</h2>${reasons}
      <footer><a href="#">Back</a><button>Keep my subscription</button><button type="button" id="it">Continue</button></footer></form>`);
    expect(look(page, asked).ids).toEqual(['it']);
  });

  test('may be refused with a no and the word for ending, in Spanish', () => {
    const page =
      stage(`<form><h2>Quédese con nosotros a mitad de precio</h2><p>¿O desea cancelar la suscripción?</p><footer>
      <button id="it">No, gracias, continuar con la cancelación</button><button>Aceptar la oferta</button><button>Atrás</button><button>Cancelar</button></footer></form>`);
    const { ids } = look(page, { ...asked, languages: ['es'] });
    expect(ids).toEqual(['it']);
  });

  test('may offer to stay, and name the end in one answer alone', () => {
    const page = stage(`<h2>${OFFER}</h2><p>€7.45</p>
      <div><button>Back</button><button>Cancel</button><button>Accept the offer</button><button id="it">No thanks, continue to cancel</button></div>`);
    expect(look(page, asked).ids).toEqual(['it']);
  });
});
