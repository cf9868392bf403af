import type { Subscription } from '../guide/reading';
import { type Context, isTitle } from './context';
import { normal } from './normal';

/**
 * The `key` of the subscription that a details or product page is about: by its service tag, else by
 * its name in a heading, else the chosen one if its name stands on the page. Null if that can't be told.
 */
export function aboutOf(context: Context): string | null {
  const { memory, page } = context;
  const shown = page.products.filter((one) => page.shows(one.parent));
  const headed = shown.filter((one) => isTitle(one.parent)).map((one) => normal(one.text));
  const named = memory.subscriptions.filter((one) => {
    const name = normal(one.name);
    return headed.some((title) => title === name || title.includes(name));
  });
  if (named.length === 1) return named[0]?.key ?? null;
  const text = page.document.body?.textContent ?? '';
  const among = named.length ? named : memory.subscriptions;
  const tagged = among.filter((one) => tagOf(one) !== '' && text.includes(tagOf(one)));
  if (tagged.length === 1) return tagged[0]?.key ?? null;
  return named.find((one) => one.key === memory.chosen)?.key ?? null;
}

/** The service tag in a subscription's key, '' if it has none. */
function tagOf({ key }: Subscription): string {
  return /\|([A-Z0-9]{7})/.exec(key)?.[1] ?? '';
}
