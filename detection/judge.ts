import { isLater } from '../guide/steps';
import { type Context, reachable } from './context';
import { failureOf } from './failure';
import type { Finding } from './finding';
import { list } from './findings/list';
import { details, product } from './findings/product';
import { onTheWay, towardsList } from './findings/way';
import { inContent, saysCancelledBefore, saysCancelledNow } from './outcome';
import { isProduct, type ProductSigns, productSigns } from './product';
import { amongInstructions } from './prose';
import { cancel } from './steps/cancel';
import { confirm } from './steps/confirm';

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
    // What is not to be read in full tells only what is there, not what is missing.
    ...(behind.availability?.value === 'available' &&
    reachable(context, behind.controls ?? []).length === 0
      ? { availability: behind.availability }
      : {}),
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
  const found = asking(context, signs) ?? own ?? elsewhereOf(context) ?? onTheWay(context);
  return failure && !found.controls?.length ? { situation: failure.situation } : found;
}

/**
 * A page that names a Service tag and a bill plan, deep in the way; or, after Cancel was seen, a
 * Service tag alone or words of cancelling: it is of one subscription, though nothing on it is known
 * well enough. The way back to the start is not what comes next.
 */
function elsewhereOf(context: Context): Finding | null {
  const { page, memory } = context;
  if (!isLater(memory.step, 'action')) return null;
  const named = (key: 'serviceTag' | 'billPlan'): boolean =>
    page.wordsOf(key).some(({ parent }) => !amongInstructions(page, parent));
  const ofOne = named('serviceTag') && (named('billPlan') || memory.sawCancel);
  const ofEnding = memory.sawCancel && page.saying('aboutCancelling').some(inContent);
  return ofOne || ofEnding ? { step: memory.step } : null;
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
    ...(ruling.open && stillAvailable(context)
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
  const { winner } = cancel(behind, productSigns(behind));
  // What is in the question itself is nothing behind it.
  return context.blocker !== null && winner !== null && reachable(context, [winner]).length === 0;
}
