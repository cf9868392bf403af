import { pathOf } from '../../../practice/addresses';
import type { Goal } from '../../../practice/context';
import { localeOf, type Scenario } from '../../../practice/scenario';
import { startOf } from '../../../practice/scenarios';
import type { Driver, Tab } from '../driver/types';

/** What may differ from the named case; `language` decides the address's locale as well. */
export type Wish = Partial<
  Pick<Scenario, 'language' | 'markup' | 'navigation' | 'seed' | 'loadingMs' | 'newTab'>
>;

/** The full address at which a named case of the practice account begins, or stands at `goal`. */
export function addressOf(name: string, wish: Wish = {}, goal: Goal = startOf(name)): string {
  const { language = 'en', ...rest } = wish;
  const path = pathOf(goal, localeOf({ language, locale: '' }));
  const url = new URL(path, 'https://www.dell.com');
  url.searchParams.set('practice', name);
  url.searchParams.set('lang', language);
  for (const [key, value] of Object.entries(rest)) url.searchParams.set(key, String(value));
  return url.href;
}

/** Opens a named case of the practice account in a new tab. */
export function openCase(driver: Driver, name: string, wish?: Wish, goal?: Goal): Promise<Tab> {
  return driver.open(addressOf(name, wish, goal));
}
