import { afterEach, describe, expect, test } from 'vitest';
import { read } from '../../detection/read';
import { begin, memoryOf } from '../../guide/progress';

const ACCOUNT = 'https://www.dell.com/myaccount/en-us';
const AREA = `${ACCOUNT}/home/software-and-subscriptions`;

function look(address = AREA) {
  const seen = read(document, address, memoryOf(begin()), true);
  return { ...seen, ids: seen.elements.map((one) => one.id) };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('markup that sites use', () => {
  test('nested open shadow roots with slots', () => {
    const host = document.createElement('acct-page');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<main><h1>Premium Support</h1><slot></slot></main>';
    const inner = document.createElement('acct-product');
    inner.attachShadow({ mode: 'open' }).innerHTML =
      '<dl><dt>Service tag</dt><dd>ABC1234</dd><dt>Bill plan</dt><dd>Monthly</dd></dl><button id="c"><slot></slot></button>';
    inner.textContent = 'Cancel';
    host.append(inner);
    document.body.append(host);
    expect(look().ids).toEqual(['c']);
  });

  test('a frame of the same origin', () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:800px;height:500px';
    document.body.append(frame);
    const inside = frame.contentDocument as Document;
    inside.body.innerHTML =
      '<h1>Subscriptions</h1><table><tr><td>Premium Support</td><td>ABC1234</td><td><button id="a">Action</button></td></tr></table>';
    const { ids, reading } = look();
    expect(ids).toEqual(['a']);
    expect(reading.step).toBe('action');
  });

  test('a frame that is not showing is no part of the page', () => {
    const frame = document.createElement('iframe');
    frame.style.display = 'none';
    document.body.append(frame);
    const inside = frame.contentDocument as Document;
    inside.body.innerHTML = '<h1>Premium Support</h1><button id="u">Update/Cancel</button>';
    expect(look().ids).toEqual([]);
  });

  test('poor semantics: boxes under a hand cursor, javascript: links, no roles', () => {
    document.body.innerHTML = `
      <div style="display:flex"><div style="width:200px"><div class="l"><a id="o" href="javascript:void 0">Orders</a></div>
      <div class="l"><div id="s" style="cursor:pointer;padding:20px"><span>Subscriptions</span></div></div>
      <div class="l"><a href="javascript:void 0">Rewards</a></div><div class="l"><a href="javascript:void 0">Profile</a></div></div>
      <div style="flex:1"><div class="t">Hi Robin</div></div></div>`;
    expect(look(`${ACCOUNT}/home/overview`).ids).toEqual(['s']);
  });

  test('a menu without any markup lies against its trigger', () => {
    document.body.innerHTML = `<div><div>Manage Subscriptions</div>
      ${['1', '2', '3']
        .map(
          (
            n,
          ) => `<div class="r" style="height:60px"><span style="cursor:pointer">Premium Support ${n}</span> <b>ABC123${n}</b>
        <span id="a${n}" style="cursor:pointer;position:relative">Actions ▾</span></div>`,
        )
        .join('')}</div>`;
    const trigger = document.querySelector('#a2') as HTMLElement;
    const box = trigger.getBoundingClientRect();
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div style="position:absolute;left:${box.left}px;top:${box.bottom}px;background:white"><div>Renew</div><div id="m" style="cursor:pointer">Manage Subscriptions</div></div>`,
    );
    const { ids, reading } = look();
    expect(ids).toEqual(['m']);
    expect(reading.about).toContain('ABC1232');
  });

  test.each([
    ['counter', 'Subscriptions (2)'],
    ['no-break space and capitals', 'SUBSCRIPTIONS\u00a0'],
    ['soft hyphen', 'Sub\u00adscrip\u00adtions'],
    ['icon glyph', '\ue012 Subscriptions ›'],
    ['French', 'Abonnements'],
    ['Finnish with a colon', 'Tilaukset :'],
  ])('typography: %s', (_, label) => {
    document.body.innerHTML = `<nav aria-label="Account"><a href="#">Orders</a><a id="s" href="#">${label}</a><a href="#">Rewards</a></nav><main><h1>Hi</h1></main>`;
    expect(look(`${ACCOUNT}/home/overview`).ids).toEqual(['s']);
  });

  test.each(['Cancel order', 'Cancel appointment', 'Subscriptions to newsletters', 'Cancelled'])(
    'strict in meaning: %s is nothing',
    (label) => {
      document.body.innerHTML = `<main><h1>Premium Support</h1><dl><dt>Service tag</dt><dd>ABC1234</dd><dt>Bill plan</dt><dd>Monthly</dd></dl><button>${label}</button></main>`;
      expect(look().ids).toEqual([]);
    },
  );

  test('a name for screen readers alone: an icon button', () => {
    document.body.innerHTML = `<h1>Subscriptions</h1><ul><li>Premium Support ABC1234 <button id="k" aria-label="Actions"><svg width="20" height="20"></svg></button></li></ul>`;
    expect(look().ids).toEqual(['k']);
  });

  test('what is moved off canvas, folded up or see-through is not showing', () => {
    for (const hide of [
      'transform:translateX(-120%)',
      'height:0;overflow:hidden',
      'opacity:0',
      'visibility:hidden',
    ]) {
      document.body.innerHTML = `<main><h1>Premium Support</h1><div style="${hide}"><button id="u">Update/Cancel</button></div></main>`;
      expect(look().ids, hide).toEqual([]);
    }
  });

  test('a chat layer over the target', () => {
    document.body.innerHTML = `<main><h1>Premium Support</h1><button id="u" style="margin:100px">Update/Cancel</button></main>
      <div id="chat" style="position:fixed;left:0;top:0;width:420px;height:320px;background:white">Chat with us <button>Close</button></div>`;
    const { ids, reading } = look();
    expect(ids).toEqual([]);
    expect(reading.situation).toBe('layer-open');
    document.querySelector('#chat')?.remove();
    expect(look().ids).toEqual(['u']);
  });

  test('a message bar with a dialog’s role blocks nothing', () => {
    document.body.innerHTML = `<div class="dds__message-bar" data-dds="message-bar" role="dialog">Welcome <button>Close</button></div>
      <main><h1>Premium Support</h1><button id="u">Update/Cancel</button></main>`;
    expect(look().ids).toEqual(['u']);
  });
});
