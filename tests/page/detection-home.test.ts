import { afterEach, describe, expect, test } from 'vitest';
import { AREA, HOME, look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

const nav = (...entries: string[]) =>
  `<nav style="width:200px;float:left">${entries.map((one) => `<a href="#">${one}</a><br>`).join('')}</nav>`;
const OWN = '<a href="#" id="entry">Subscriptions</a>';

describe('the way into the subscriptions', () => {
  test('is one of the tabs down the side of the account', () => {
    const tab = (words: string, id = '', chosen = false) =>
      `<button role="tab" id="${id}" aria-selected="${chosen}" style="display:block">${words}</button>`;
    const page = `<main><div role="tablist" aria-orientation="vertical" style="float:left;width:180px">
      ${tab('Overview', '', true)}${tab('Orders')}${tab('Subscriptions', 'entry')}${tab('My devices')}</div>
      <div role="tabpanel" style="margin-left:220px"><h1>Overview</h1><p>Orders</p></div></main>`;
    expect(look(page, { address: HOME }).ids).toEqual(['entry']);
  });

  test('is not shown where the card that leads further is here, its View told by a sign alone', () => {
    const card = (title: string) =>
      `<div class="card"><span>${title}</span><p>2</p><button><i>⟶</i></button></div>`;
    const page = `${nav('Overview', 'Orders')}${OWN}<div><h1>Overview</h1>${card('Manage Subscriptions')}${card('My devices')}</div>`;
    expect(look(page, { address: HOME }).ids).toEqual([]);
  });

  test('is not one of the steps that short words tell beside each other', () => {
    const page = `<main><h1>如何取消消費者訂閱服務</h1><p>說明</p>
      <div><button>訂閱</button><a href="#">檢視</a><a href="#">變更或終止</a><button>取消</button></div></main>`;
    expect(look(page, { address: HOME, languages: ['zh-TW'] }).ids).toEqual([]);
  });

  test('goes past the View of another card, whose part begins with the title of the page', () => {
    const box = (title: string, inner: string) =>
      `<div style="border:1px solid"><div><b>${title}</b></div><div>${inner}</div></div>`;
    const page = `<div style="float:left"><a href="#"><b>Subscriptions</b></a></div>
      <div><div style="font-size:32px">Subscriptions</div>
      ${box('Your services', '<a href="#" id="on">Manage Subscriptions (2)</a>')}
      ${box('Orders', '<p>February 9, 2027</p><a href="#" id="other">View</a>')}</div>`;
    document.title = 'Subscriptions';
    const { ids } = look(page, { step: 'view', address: AREA });
    expect(ids).toEqual(['on']);
    document.title = '';
  });

  test('is not in the menus of the rows of a list of newsletters', () => {
    const row = (name: string, id: string) =>
      `<div class="row"><a href="#" id="${id}t">${name}</a><button id="${id}" aria-expanded="false" aria-haspopup="true" aria-controls="${id}m" aria-labelledby="${id} ${id}t">•••</button></div>`;
    const menu = (id: string) =>
      `<div id="${id}m" role="menu" hidden><a href="#" role="menuitem">Manage Subscriptions</a><a href="#" role="menuitem">View</a></div>`;
    const page = `<main><h1>Email news</h1>${row('Weekly', 'one')}${row('Daily', 'two')}</main>${menu('one')}${menu('two')}`;
    expect(look(page, { address: HOME }).ids).toEqual([]);
  });

  test('is not among the steps that a page of help has buttons for', () => {
    const page = `<main><h1>Abonnementen opzeggen</h1><p>Zo gaat dat.</p>
      <div><a href="#">Mijn abonnementen</a><button>Bekijken</button><button>Bijwerken/Annuleren</button><a href="#">Stopzetten</a></div></main>`;
    expect(look(page, { address: HOME, languages: ['nl'] }).ids).toEqual([]);
  });

  test('is not an answer of a chat that quotes the steps', () => {
    const chat = `<main><p>Premium Support, 4XK7Q03</p><p>Um Ihr Abo zu kündigen, wählen Sie „Abonnements und Dienste“, dann „Abos verwalten“ und „Anzeigen“.</p>
      <div><button>Anzeigen</button><button>Update/Cancel</button><button>Zurück</button></div></main>`;
    const known = { address: HOME, step: 'view', languages: ['de'] } as const;
    expect(look(chat, known).ids).toEqual([]);
  });
});
