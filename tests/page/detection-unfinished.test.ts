import { afterEach, describe, expect, test } from 'vitest';
import { look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a page of the account that has only begun to load', () => {
  const DEVICES = 'https://www.dell.com/myaccount/en-us/home/manage/hardware';
  const seen = (content: string, step: 'sign-in' | 'update-cancel') =>
    look(
      `<nav><ul><li><a href="#">Orders</a></li><li><a href="#" id="s">Subscriptions</a></li></ul></nav><div>${content}</div>`,
      { address: DEVICES, step },
    );
  const BONES = '<div aria-busy="true"><div style="height:18px">&nbsp;</div></div>';

  test('is waited for by who is further on', () => {
    const { ids, reading } = seen(BONES, 'update-cancel');
    expect(ids).toEqual([]);
    expect(reading.situation).toBe('loading');
  });

  test('leads to the subscriptions who is not, or once it tells what it is', () => {
    expect(seen(BONES, 'sign-in').ids).toEqual(['s']);
    expect(seen(`<h1>Devices</h1>${BONES}`, 'update-cancel').ids).toEqual(['s']);
  });
});

test('the product page with the news that nothing was cancelled is no question', () => {
  const { reading } = look(
    '<p><b>Your subscription could not be cancelled.</b></p><h1>Premium Support</h1><h2>Service details</h2><dl><dt>Qwertz</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl><button>Cancel subscription</button>',
    { step: 'cancel', sawCancel: true },
  );
  expect(reading.step).toBe('cancel');
});
