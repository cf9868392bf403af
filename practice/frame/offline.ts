import type { Context } from '../context';

/**
 * Makes the device say that it is offline, once and for as long as this page stands; true if it does.
 * The content of the page then never comes.
 */
export function loseConnection(ctx: Context): boolean {
  const { account, scenario, route } = ctx;
  if (scenario.offlineAt !== route.page || account.now.lost) return false;
  account.change({ lost: true });
  // Over the property of the prototype, so that taking it away brings the true answer back.
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  ctx.onLeave(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });
  return true;
}
