import { expect, test } from 'vitest';
import {
  addressOf,
  areaOf,
  isGuidable,
  isOnSite,
  localeOf,
  readerLocale,
} from '../../site/addresses';

test.each([
  ['https://www.dell.com/myaccount/en-us', 'account'],
  ['https://www.dell.com/myaccount/en-us/', 'account'],
  ['https://www.dell.com/MyAccount/fr-fr/home/software-and-subscriptions#x', 'account'],
  ['https://www.dell.com/en-us/myaccount', 'account'],
  ['https://dell.com/myaccount/en-uk/home/overview', 'account'],
  ['https://www.dell.com/myaccount/en-us/work/overview', 'business'],
  ['https://www.dell.com/premier/home', 'business'],
  ['https://www.dell.com/software-and-subscriptions/QuickGuide', 'locker'],
  ['https://www.dell.com/support/software-and-subscriptions', 'locker'],
  ['https://downloadstore.dell.com/anything', 'locker'],
  ['https://www.dell.com/support/kbdoc/en-mz/000126747/how-to-cancel', 'article'],
  ['https://dell.com/support/kbdoc/zh-tw/000126747/?lang=sv', 'article'],
  ['https://www.dell.com/support/kbdoc/en-us/000126748/other', 'elsewhere'],
  ['https://www.dell.com/Identity/global/LoginOrRegister/0?c=us', 'identity'],
  ['https://www.dell.com/identity/global/in/0', 'identity'],
  ['https://www.dell.com/di/v3/fp/session/logout/0', 'identity'],
  ['https://www.dell.com/sso/sm/x', 'identity'],
  ['https://www.dell.com/dci/idp/dwa/x', 'identity'],
  ['https://www.dell.com/en-us/shop', 'elsewhere'],
  ['https://shop.dell.com/myaccount/en-us', 'outside'],
  ['https://www.dell.com.example/myaccount/en-us', 'outside'],
  ['http://www.dell.com/myaccount/en-us', 'outside'],
  ['about:blank', 'outside'],
  ['not an address', 'outside'],
])('%s belongs to %s', (address, area) => {
  expect(areaOf(address)).toBe(area);
});

test('never on sign-in pages, and on site only where the contract says so', () => {
  expect(isGuidable('identity')).toBe(false);
  expect(isGuidable('outside')).toBe(false);
  expect(isGuidable('elsewhere')).toBe(true);
  expect(isOnSite('elsewhere')).toBe(false);
  expect(isOnSite('identity')).toBe(false);
  expect(isOnSite('locker')).toBe(true);
});

test('the locale of an address', () => {
  expect(localeOf('https://www.dell.com/support/kbdoc/en-MZ/000126747/x')).toBe('en-mz');
  expect(localeOf('https://www.dell.com/myaccount/zh-hk')).toBe('zh-hk');
  expect(localeOf('https://www.dell.com/software-and-subscriptions/QuickGuide')).toBeNull();
});

test('the reader’s locale: the path’s, unless the article is in another language of theirs', () => {
  const article = 'https://www.dell.com/support/kbdoc/de-de/000126747/x';
  expect(readerLocale(article, ['en-US'])).toBe('de-de');
  expect(readerLocale(`${article}?lang=da`, ['da-DK', 'en-US'])).toBe('da-dk');
  expect(readerLocale(`${article}?lang=da`, ['en-US'])).toBe('de-de');
  expect(readerLocale(`${article}?lang=de`, ['en-GB'])).toBe('de-de');
  expect(readerLocale('https://www.dell.com/x', ['en-GB'])).toBe('en-uk');
  expect(readerLocale('https://www.dell.com/x', ['sv', 'nb-NO'])).toBe('no-no');
  expect(readerLocale('https://www.dell.com/x', [])).toBe('en-us');
});

test('places are addresses of their own area', () => {
  expect(areaOf(addressOf('account', 'fi-fi'))).toBe('account');
  expect(areaOf(addressOf('home', 'fi-fi'))).toBe('account');
  expect(areaOf(addressOf('article', 'fi-fi'))).toBe('article');
});
