import { expect, test } from 'vitest';
import { pathOf, routeOf } from '../../practice/addresses';
import { chooseScenario } from '../../practice/choose';
import type { PageName } from '../../practice/scenario';

function store(): Storage {
  sessionStorage.clear();
  return sessionStorage;
}

const HOME = '/myaccount/da-dk/home/overview';

test('a scenario of the address is kept for the pages after it', () => {
  const kept = store();
  const first = chooseScenario(
    { pathname: HOME, search: '?practice=several&markup=poor&lang=fi&loadingMs=0' },
    kept,
    '',
  );
  expect(first.fresh).toBe(true);
  expect(first.scenario).toMatchObject({ name: 'several', markup: 'poor', loadingMs: 0 });
  const next = chooseScenario({ pathname: HOME, search: '' }, kept, 'practice=offer');
  expect(next).toEqual({ scenario: first.scenario, fresh: false });
});

test('a cookie decides where the address says nothing', () => {
  const cookie = `a=b; practice=${encodeURIComponent('{"name":"offer","mixed":true}')}`;
  const { scenario } = chooseScenario({ pathname: HOME, search: '' }, store(), cookie);
  expect(scenario).toMatchObject({ name: 'offer', confirm: 'offer', mixed: true });
});

test('the language follows the locale of the address unless it is asked for', () => {
  const at = { pathname: HOME, search: '?practice=signed-in' };
  expect(chooseScenario(at, store(), '').scenario.language).toBe('da');
  const asked = { ...at, search: '?practice=signed-in&lang=sv' };
  expect(chooseScenario(asked, store(), '').scenario.language).toBe('sv');
});

const PAGES: PageName[] = ['home', 'area', 'list', 'details', 'product', 'offer', 'orders'];
test.each([...PAGES, 'business', 'locker', 'article', 'elsewhere'] as PageName[])(
  'the address of "%s" leads back to it',
  (page) => {
    const id = ['details', 'product', 'offer'].includes(page) ? '4711' : '';
    expect(routeOf(pathOf({ page, id }, 'fr-fr'))).toMatchObject({ page, id, number: 1 });
  },
);
