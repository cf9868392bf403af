import type { SituationId } from '../../guide/situations';
import { isLater, type StepId } from '../../guide/steps';
import type { Context } from '../context';
import { type Finding, pointed } from '../finding';
import { quoted } from '../normal';
import type { Judged } from '../score';
import { manageSubscriptions } from '../steps/manage-subscriptions';
import { openerOf } from '../steps/opener';
import { signIn } from '../steps/sign-in';
import { hiddenEntries, subscriptions } from '../steps/subscriptions';
import { view } from '../steps/view';

/** Manage Subscriptions and its View, in the subscriptions area or on the dashboard. */
export function towardsList(context: Context): Finding | null {
  if (context.area !== 'account') return null;
  const toView = view(context);
  if (toView.winner || toView.unsure)
    return { step: 'view', ...pointed(toView), judged: toView.judged };
  const toManage = manageSubscriptions(context);
  if (toManage.winner || toManage.unsure) {
    return { step: 'manage-subscriptions', ...pointed(toManage), judged: toManage.judged };
  }
  return null;
}

/** From the signed-out page to the list. */
export function onTheWay(context: Context): Finding {
  const { inSubscriptions, memory } = context;
  const account = context.area === 'account';
  if (!account) return { step: nextFrom(context), situation: 'elsewhere' };
  const toSignIn = signIn(context);
  const entry = subscriptions(context);
  // Who was further on has come to a page that can be the one: there is no need to go back yet.
  const begun = context.titles.length === 0 && isLater(memory.step, 'subscriptions');
  if (begun && waiting(context) === 'loading')
    return { situation: 'loading', judged: entry.judged };
  if (entry.winner || entry.unsure)
    return { step: 'subscriptions', ...pointed(entry), judged: entry.judged };
  if (toSignIn.winner && !context.page.loading()) {
    const expired =
      isLater(memory.step, 'sign-in') || context.page.saying('sessionExpired').length > 0;
    return {
      step: 'sign-in',
      controls: [toSignIn.winner],
      situation: expired ? 'session-expired' : null,
      judged: toSignIn.judged,
    };
  }
  if (inSubscriptions) {
    const step = isLater(memory.step, 'subscriptions') ? memory.step : 'manage-subscriptions';
    return {
      step,
      situation: waiting(context),
      judged: [...manageSubscriptions(context).judged, ...view(context).judged],
    };
  }
  if (context.page.signInForm())
    return { step: 'sign-in', situation: 'signing-in', judged: toSignIn.judged };
  const hidden = hiddenEntries(context);
  const opener = openerOf(context, hidden);
  if (opener) {
    return {
      step: 'subscriptions',
      controls: [opener],
      situation: 'panel-closed',
      quote: quoted(opener.label),
      judged: entry.judged,
    };
  }
  return nothingFound(context, entry.judged);
}

/** What comes next for somebody who is off the way: signing in, where the page offers it. */
export function nextFrom({ page, memory }: Context): StepId {
  if (memory.step !== 'sign-in') return memory.step;
  return page.find('signIn').length ? 'sign-in' : 'subscriptions';
}

function nothingFound(context: Context, judged: Judged[]): Finding {
  const state = waiting(context);
  if (state || !context.settled) return { situation: state, judged };
  const { page } = context;
  const panels = page.all('landmarks', 'nav,aside,[role=navigation]');
  const hasPanel = panels.some((one) => page.shows(one));
  return hasPanel ? { step: 'subscriptions', situation: 'no-entry', judged } : { judged };
}

/** Why there may be nothing to see: the page still works, or the device is offline. */
function waiting(context: Context): SituationId | null {
  if (context.page.document.defaultView?.navigator.onLine === false) return 'offline';
  return context.page.loading() ? 'loading' : null;
}
