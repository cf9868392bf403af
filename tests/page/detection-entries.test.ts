import { afterEach, describe, expect, test } from 'vitest';
import { page as tab } from 'vitest/browser';
import { AREA, HOME, look } from './support/look';

afterEach(async () => {
  document.body.innerHTML = '';
  document.documentElement.lang = 'en';
  await tab.viewport(1280, 800);
});

const SIDE = 'style="position:absolute;left:0;top:60px;width:200px"';
const CONTENT = '<div style="margin:60px 0 0 260px"><h1>Overview</h1><p>Hello Robin</p></div>';
const link = (words: string, more = '') =>
  `<a href="#" style="display:block;padding:10px" ${more}>${words}</a>`;
const current = link('Overview', 'aria-current="page"');
const group = (hidden: string, more = '') =>
  `<div><button id="group" aria-expanded="false" ${more}>Products and services</button><div hidden>${hidden}</div></div>`;
const entry = link('Subscriptions', 'id="entry"');

describe('an entry in a closed group', () => {
  test('is opened by the group, alone in it and in a rail that has no markup of one', () => {
    const rail = `<div ${SIDE}>${current}${link('Orders')}${group(entry)}${link('My devices')}</div>`;
    expect(look(rail + CONTENT, { address: HOME }).ids).toEqual(['group']);
  });

  test('is opened by the group of a bar along the top in which one is already', () => {
    const bar = `<div style="display:flex;gap:16px">${current}${link('Orders')}${group(link('My devices') + entry)}${link('Account settings')}</div>`;
    const page = `<p>Riverbend</p>${bar}<h1>Overview</h1>`;
    expect(look(page, { address: HOME }).ids).toEqual(['group']);
  });

  // What one is in stands in the rail: the menu at the top is the site's.
  test('of the site’s own menu is left alone', () => {
    const top = `<div>Riverbend <button id="robin" aria-expanded="false" aria-haspopup="true">Robin</button>
      <div hidden>${link('Overview')}${link('Orders')}${link('Subscriptions')}</div></div>`;
    const rail = `<div ${SIDE}><div>${current}${link('Orders')}${link('My devices')}</div></div>`;
    const content = `<acct-content><template shadowrootmode="open">${CONTENT}</template></acct-content>`;
    for (const page of [top + rail + CONTENT, `<div>${top}${rail}${content}</div>`])
      expect(look(page, { address: HOME }).ids).toEqual([]);
  });

  test('is opened by a menu button that says nothing of being closed', () => {
    const rail = `<div ${SIDE}><button id="menu">Account menu ›</button>
      <div style="display:none">${link('Overview')}${link('Orders')}${entry}</div></div>`;
    expect(look(rail + CONTENT, { address: HOME }).ids).toEqual(['menu']);
  });
});

describe('the last entry of a bar of a telephone', () => {
  const dock = (more: string) =>
    `<main><h2>Orders</h2></main><nav aria-label="My account">${link('Overview', 'aria-current="page"')}${link('Orders')}
      <button id="menu" aria-haspopup="true" ${more}>Account menu</button></nav>`;

  test('leads to those that are not there before it is open', async () => {
    await tab.viewport(390, 800);
    expect(look(dock('aria-expanded="false"'), { address: HOME }).ids).toEqual(['menu']);
  });

  test.each([
    ['in a wide window', 1280, 'aria-expanded="false"'],
    ['where it is open', 390, 'aria-expanded="true"'],
  ])('is left alone %s', async (_, width, more) => {
    await tab.viewport(width, 800);
    expect(look(dock(more), { address: HOME }).ids).toEqual([]);
  });
});

test('an entry that is called as both may be is one entry', () => {
  document.documentElement.lang = 'ja';
  const page = `<nav style="float:left;width:200px">${link('概要', 'aria-current="page"')}${link('ご注文')}${link('ご契約プラン', 'id="it"')}</nav><main style="margin-left:240px"><h1>概要</h1></main>`;
  expect(look(page, { address: HOME }).ids).toEqual(['it']);
});

test('the part that one is in is told by its entry in a column without markup', () => {
  const entry = (words: string, more = '') =>
    `<div style="padding:8px"><a href="#" ${more}>${words}</a></div>`;
  const page = `<div style="float:left;width:190px">${entry('Overview')}${entry('Services & Subscriptions', 'aria-current="page"')}${entry('Orders')}${entry('Settings')}</div>
    <div style="margin-left:220px"><div style="font-size:24px">Services & Subscriptions</div>
    <div>Bill plan<p>See what you pay for.</p><span role="button" tabindex="0" id="it">Manage your subscriptions</span></div></div>`;
  expect(look(page, { address: HOME }).ids).toEqual(['it']);
});

describe('the parts of the account in its content', () => {
  const card = (title: string, text: string, id = '') =>
    `<a href="#" class="card" id="${id}" style="display:block;width:320px;padding:12px"><h3>${title}</h3><p>${text}</p></a>`;
  const cards = `${card('Payment methods', 'Visa •••• 4242')}${card('Subscriptions', '2 in your account', 'entry')}${card('Orders', 'No news')}`;

  test('are boxes that can be pressed as a whole', () => {
    const page = `<main><h1>Overview</h1>${cards}</main>`;
    expect(look(page, { address: HOME }).ids).toEqual(['entry']);
  });

  test('are not needed beside the panel that leads there', () => {
    const panel = `<nav ${SIDE}>${current}${link('Orders')}${link('Subscriptions', 'id="panel"')}</nav>`;
    const page = `${panel}<main style="margin-left:260px"><h1>Overview</h1>${cards}</main>`;
    expect(look(page, { address: HOME }).ids).toEqual(['panel']);
  });

  test('are not the entries of a menu that a row has opened', () => {
    const item = (words: string) =>
      `<a href="#" class="item" style="display:block;width:170px;height:40px">${words}</a>`;
    const page = `<main><h1>Repairs</h1><ul><li>Dock <button id="dots" aria-expanded="true">⋯</button></li></ul></main>
      <div style="position:absolute;top:140px;left:300px"><div aria-labelledby="dots">${item('Subscriptions')}${item('Follow')}${item('Cancel')}</div></div>`;
    expect(look(page, { address: HOME }).reading.targets).toEqual([]);
    // A panel that lies over the page was not opened by a row.
    const panel = `<nav style="position:fixed;inset:0 auto 0 0;width:200px">${current}${entry}${link('Orders')}</nav>`;
    const list = `<main style="margin-left:240px"><h1>Overview</h1><ul><li>Visa •••• 4242 <button aria-haspopup="true" aria-expanded="true">⋯</button></li></ul></main>`;
    expect(look(panel + list, { address: HOME }).ids).toEqual(['entry']);
  });

  test('are no two links side by side', () => {
    const page = `<main><h1>Overview</h1>${card('Orders', 'No news')}${card('Subscriptions', 'Save ten per cent')}</main>`;
    expect(look(page, { address: HOME }).ids).toEqual([]);
  });

  const tabs = (first: string) =>
    `<div role="tablist">${[first, 'Orders', 'Services & Subscriptions', 'My devices']
      .map(
        (words, at) =>
          `<button role="tab" id="t${at}" aria-selected="${at === 0}">${words}</button>`,
      )
      .join('')}</div>`;

  test('are tabs, the open one of which is called as the page', async () => {
    await tab.viewport(390, 800);
    const page = `<main>${tabs('Overview')}<div role="tabpanel"><h1>Overview</h1></div></main>`;
    expect(look(page, { address: HOME }).ids).toEqual(['t2']);
  });

  test('are no tabs that show a part of something else', async () => {
    await tab.viewport(390, 800);
    const page = `<main><h1>Invoices</h1>${tabs('All')}<div role="tabpanel">No invoices</div></main>`;
    expect(look(page, { address: HOME }).ids).toEqual([]);
  });
});

describe('Manage Subscriptions and its View', () => {
  const part = (words: string, id: string, more = '') =>
    `<li><a href="#" id="${id}" ${more}>${words}</a></li>`;
  const parts = (more: string) =>
    `<main><h1>Subscriptions</h1><ul role="listbox">${part('Overview', 'a', more)}${part('Manage Subscriptions', 'it')}${part('Bill plan', 'b')}</ul></main>`;

  test('may stand in a list of parts that is called a list box, one of them open', () => {
    expect(look(parts('aria-current="page"')).ids).toEqual(['it']);
    expect(look(parts('')).ids).toEqual([]);
  });

  test('stand in no form where the whole page is one, however small', () => {
    const page = `<form><input type="hidden" name="__VIEWSTATE"><div><input type="search" aria-label="?"></div>
      <div><h1>Manage Subscriptions</h1><p>See yours.</p><input type="button" value="View" id="it"></div></form>`;
    expect(look(page, { address: AREA }).ids).toEqual(['it']);
  });
});
