import type { Verdict } from '../guide/availability';
import type { Subscription } from '../guide/reading';
import type { SituationId } from '../guide/situations';
import { isLater, type StepId } from '../guide/steps';
import { aboutOf } from './about';
import type { Context } from './context';
import { failureOf } from './failure';
import { quoted } from './normal';
import { saysCancelledBefore, saysCancelledNow } from './outcome';
import type { Control } from './page';
import { isProduct, type ProductSigns, productSigns } from './product';
import { type Row, rowsOf } from './rows';
import type { Judged, Ruling } from './score';
import { action, type ListRuling } from './steps/action';
import { actionManage } from './steps/action-manage';
import { cancel } from './steps/cancel';
import { confirm } from './steps/confirm';
import { manageSubscriptions } from './steps/manage-subscriptions';
import { openerOf } from './steps/opener';
import { signIn } from './steps/sign-in';
import { hiddenEntries, subscriptions } from './steps/subscriptions';
import { updateCancel } from './steps/update-cancel';
import { view } from './steps/view';

/** What the judges say of a page: the furthest step it supports, and what is met there. */
export interface Finding {
  step?: StepId;
  controls?: Control[];
  /** `key` of the subscription of each control. */
  keys?: (string | null)[];
  situation?: SituationId | null;
  quote?: string;
  availability?: Verdict;
  subscriptions?: Subscription[] | null;
  about?: string | null;
  judged?: Judged[];
}

/** Asks the judges from the last step to the first; the first that has something to say is believed. */
export function judgePage(context: Context): Finding {
  const found = supported(context);
  if (!context.blocker || found.controls?.length || found.step === 'confirm') return found;
  if (found.availability?.value === 'cancelled') return found;
  // Behind an open dialog nothing can be pressed: say so, and what comes after it.
  const behind = supported({ ...context, blocker: null });
  const quote = (context.blocker.dialog.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
  return {
    ...(behind.step ? { step: behind.step } : {}),
    ...(behind.availability ? { availability: behind.availability } : {}),
    situation: 'dialog-open',
    quote,
    ...(behind.judged ? { judged: behind.judged } : {}),
  };
}

function supported(context: Context): Finding {
  const signs = productSigns(context);
  const done = outcome(context, signs);
  if (done) return done;
  const failure = failureOf(context);
  if (failure?.sure) return { situation: failure.situation };
  const own = context.inOtherPart
    ? null
    : (product(context, signs) ?? details(context) ?? list(context) ?? towardsList(context));
  const found = asking(context, signs) ?? own ?? onTheWay(context);
  return failure && !found.controls?.length ? { situation: failure.situation } : found;
}

/** The site's confirmation, if this walkthrough came from a Cancel that could be pressed. */
function outcome(context: Context, signs: ProductSigns): Finding | null {
  const { memory } = context;
  if (!memory.sawCancel || !/^(?:cancel|confirm)$/.test(memory.step)) return null;
  if (cancel(context, signs).winner) return null;
  const said =
    saysCancelledNow(context) || (isProduct(signs) ? saysCancelledBefore(context, signs) : '');
  if (!said) return null;
  return {
    step: 'confirm',
    situation: 'done',
    quote: said,
    availability: { value: 'cancelled', evidence: [{ code: 'says-cancelled-now', quote: said }] },
  };
}

function asking(context: Context, signs: ProductSigns): Finding | null {
  const ruling = confirm(context, signs);
  if (!ruling.asked) return null;
  return {
    step: 'confirm',
    controls: ruling.winner ? [ruling.winner] : [],
    situation: ruling.situation,
    quote: ruling.quote,
    ...(stillAvailable(context)
      ? {
          availability: {
            value: 'available',
            evidence: [{ code: 'confirm-asked', quote: ruling.quote }],
          },
        }
      : {}),
    judged: ruling.judged,
  };
}

/** Cancel was there before the site asked, or is still to be seen behind its question. */
function stillAvailable(context: Context): boolean {
  if (context.memory.sawCancel) return true;
  const behind = { ...context, blocker: null };
  return context.blocker !== null && cancel(behind, productSigns(behind)).winner !== null;
}

/** The product page: Cancel, or the reason why there is none. */
function product(context: Context, signs: ProductSigns): Finding | null {
  const ruling = cancel(context, signs);
  const isPage = isProduct(signs) && !context.page.find('updateCancel').length && !isList(context);
  if (!ruling.winner && !ruling.unsure && !isPage) return null;
  const about = aboutOf(context);
  const base: Finding = { step: 'cancel', about, judged: ruling.judged };
  if (notCovered(context, about)) return { ...base, ...uncoveredKind(context) };
  if (ruling.winner) {
    const evidence = { code: 'cancel-showing' as const, quote: ruling.winner.label };
    return {
      ...base,
      controls: [ruling.winner],
      availability: { value: 'available', evidence: [evidence] },
    };
  }
  if (ruling.unsure) return { ...base, situation: 'unsure' };
  if (!context.settled) return { ...base, situation: context.page.loading() ? 'loading' : null };
  const before = saysCancelledBefore(context, signs);
  if (before) {
    const evidence = { code: 'says-cancelled-before' as const, quote: before };
    return {
      ...base,
      situation: 'already-cancelled',
      availability: { value: 'already-cancelled', evidence: [evidence] },
    };
  }
  if (ruling.disabled) {
    const evidence = { code: 'cancel-disabled' as const, quote: ruling.disabled.label };
    return {
      ...base,
      situation: 'cancel-disabled',
      availability: { value: 'not-offered', evidence: [evidence] },
    };
  }
  // After a press the control goes before the site has answered: nothing is known until it says so.
  if (context.memory.sawCancel) return { ...base, step: 'confirm' };
  const evidence = { code: 'cancel-absent' as const };
  return {
    ...base,
    situation: 'not-offered',
    availability: { value: 'not-offered', evidence: [evidence] },
  };
}

function details(context: Context): Finding | null {
  const ruling = updateCancel(context);
  if (!ruling.winner && !ruling.unsure) return null;
  const about = aboutOf(context);
  const base: Finding = { step: 'update-cancel', about, judged: ruling.judged };
  if (notCovered(context, about)) return { ...base, ...uncoveredKind(context) };
  return { ...base, ...pointed(ruling) };
}

/** The list: an open menu, the rows, another page of it, or the reason why there is nothing. */
function list(context: Context): Finding | null {
  const rows = rowsOf(context);
  const seen = rows.map((row) => row.subscription);
  const menu = actionManage(context, rows);
  if (menu.winner && menu.row) return openMenu(context, menu.winner, menu.row, seen, menu.judged);
  const ruling = action(context, rows);
  const base: Finding = { step: 'action', subscriptions: seen, judged: menu.judged };
  if (ruling.targets.length) return { ...base, ...rung(ruling) };
  if (ruling.nextPage) {
    return {
      ...base,
      controls: [ruling.nextPage],
      situation: 'next-page',
      quote: ruling.nextPage.label,
    };
  }
  if (
    rows.length &&
    rows.every((row) => row.subscription.kind === 'other') &&
    context.inSubscriptions
  ) {
    const quote = rows
      .map((row) => row.subscription.name)
      .join(', ')
      .slice(0, 160);
    const evidence = { code: 'kind-not-covered' as const, quote };
    const verdict = { value: 'not-covered' as const, evidence: [evidence] };
    // A list of one is as good as a choice.
    return {
      ...base,
      situation: 'only-others',
      quote,
      ...(rows.length === 1 ? { availability: verdict } : {}),
    };
  }
  if (rows.some((row) => row.subscription.kind === 'consumer')) return base;
  if (context.inSubscriptions && context.settled && context.page.saying('noSubscriptions').length) {
    return { ...base, subscriptions: [], situation: 'no-subscriptions' };
  }
  return null;
}

function openMenu(
  { memory }: Context,
  winner: Control,
  row: Row,
  seen: Subscription[],
  judged: Judged[],
): Finding {
  const base: Finding = { step: 'action-manage', subscriptions: seen, judged };
  const { key, kind, name } = row.subscription;
  const chosen = seen.find((one) => one.key === memory.chosen && one.kind === 'consumer');
  if (chosen && chosen.key !== key) return { ...base, situation: 'menu-of-other', quote: name };
  if (kind === 'other') {
    const evidence = { code: 'kind-not-covered' as const, quote: name };
    return {
      ...base,
      about: key,
      situation: 'not-covered',
      quote: name,
      availability: { value: 'not-covered', evidence: [evidence] },
    };
  }
  return { ...base, about: key, controls: [winner], keys: [key] };
}

/** Manage Subscriptions and its View, in the subscriptions area or on the dashboard. */
function towardsList(context: Context): Finding | null {
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
function onTheWay(context: Context): Finding {
  const { inSubscriptions, memory } = context;
  const account = context.area === 'account';
  if (!account) return { step: nextFrom(context), situation: 'elsewhere' };
  const toSignIn = signIn(context);
  const entry = subscriptions(context);
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
  const hasPanel = panels.some((one) => page.sight.shows(one));
  return hasPanel ? { step: 'subscriptions', situation: 'no-entry', judged } : { judged };
}

/** Why there may be nothing to see: the page still works, or the device is offline. */
function waiting(context: Context): SituationId | null {
  if (context.page.document.defaultView?.navigator.onLine === false) return 'offline';
  return context.page.loading() ? 'loading' : null;
}

function pointed(ruling: Ruling): Pick<Finding, 'controls' | 'situation'> {
  if (ruling.winner) return { controls: [ruling.winner] };
  return { situation: 'unsure' };
}

function rung(ruling: ListRuling): Pick<Finding, 'controls' | 'keys' | 'situation' | 'quote'> {
  return {
    controls: ruling.targets.map((one) => one.control),
    keys: ruling.targets.map((one) => one.row.subscription.key),
    ...(ruling.byName
      ? { situation: 'no-menu' as const, quote: ruling.targets[0]?.row.subscription.name ?? '' }
      : {}),
  };
}

/** True if the page is a list of subscriptions: its rows may show Service tag and bill plan, too. */
function isList(context: Context): boolean {
  const rows = rowsOf(context);
  return rows.some((row) => row.action !== null) || rows.length > 1;
}

function notCovered(context: Context, about: string | null): boolean {
  if (context.titleKind) return context.titleKind === 'other';
  const key = about ?? context.memory.chosen;
  return context.memory.subscriptions.find((one) => one.key === key)?.kind === 'other';
}

function uncoveredKind(context: Context): Finding {
  const named = context.page.products.find(
    (one) => one.kind === 'other' && context.page.sight.shows(one.parent),
  );
  const quote = named?.text.trim().slice(0, 120) ?? '';
  return {
    controls: [],
    situation: 'not-covered',
    quote,
    availability: { value: 'not-covered', evidence: [{ code: 'kind-not-covered', quote }] },
  };
}
