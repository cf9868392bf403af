import { isLater } from '../../guide/steps';
import { aboutOf } from '../about';
import type { Context } from '../context';
import { controlOf, nameOf } from '../controls';
import { type Finding, pointed } from '../finding';
import { eachText, flatParent, isInside } from '../flat-tree';
import { isLabel, says } from '../labels';
import { hasWords, normal } from '../normal';
import { saysCancelledBefore } from '../outcome';
import { placeOf, standsIn } from '../place';
import { isProduct, type ProductSigns } from '../product';
import { rowsOf } from '../rows';
import type { Judged } from '../score';
import { pressables } from '../steps/answers';
import { cancel } from '../steps/cancel';
import { isOfOtherKind, updateCancel } from '../steps/update-cancel';

/** The page's frame: what stands there is no content. */
const FRAME = ['banner', 'footer', 'breadcrumb', 'panel'] as const;

/** What a page of several is called. */
const LISTS = ['subscriptions', 'manageSubscriptions'] as const;

/** The product page: Cancel, or the reason why there is none. */
export function product(context: Context, signs: ProductSigns): Finding | null {
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
  // A control that speaks of cancelling in words that are not known may be the one, and so may a
  // Cancel that stands where none is looked for; a text may say that it was cancelled; and tag and plan
  // alone may be those of a row, whose menu is in words that are not known.
  if (
    speaksOfCancelling(context) ||
    mayHoldCancel(context) ||
    ruling.judged.some(isMisplaced) ||
    hasMessage(context) ||
    speaksOfAnEnd(context) ||
    tellsOfADay(context) ||
    mayBeList(context, signs) ||
    leadsToList(context) ||
    !(signs.named || signs.details || isLater(context.memory.step, 'action-manage'))
  )
    return { ...base, situation: 'unsure' };
  // After a press the control goes before the site has answered: nothing is known until it says so.
  if (context.memory.sawCancel) return { ...base, step: 'confirm' };
  const evidence = { code: 'cancel-absent' as const };
  return {
    ...base,
    situation: 'not-offered',
    availability: { value: 'not-offered', evidence: [evidence] },
  };
}

/**
 * True if something can be pressed that may be Cancel: "Finish" may, and while the way is still before
 * Update/Cancel so may all words that are not known, and this not the page of the product yet.
 */
function mayHoldCancel(context: Context): boolean {
  const { page, memory } = context;
  const before = !isLater(memory.step, 'action-manage');
  return pressables(context, page.main()).some(({ keys, place, name, label }) => {
    if (standsIn(place, ...FRAME, 'row', 'menu', 'form', 'dialog')) return false;
    // The same where it names the subscription: whatever it does with it.
    const own = says(normal(name.given || label), 'aboutSubscription');
    return keys.size === 0 ? before || own : keys.has('goOn');
  });
}

/** True while the page shows a message: in words that are not known it may be about this subscription. */
function hasMessage({ page }: Context): boolean {
  return page.all('messages').some((one) => hasWords(one.textContent ?? '') && page.shows(one));
}

/** True if a text of the content tells of an end, in whatever words: it may be that of this subscription. */
function speaksOfAnEnd({ page }: Context): boolean {
  return page
    .saying('mayEnd')
    .some(
      ({ parent, text }) =>
        !standsIn(placeOf(parent), ...FRAME) && !says(normal(text), 'aboutOther'),
    );
}

/** Letters of a text that says more than a value. */
const SENTENCE = 15;

/** True if a text of the content names the subscription and a day: an end, in words that are not known. */
function tellsOfADay({ page }: Context): boolean {
  return !eachText(page.main(), (node) => {
    const text = node.nodeValue ?? '';
    const parent = flatParent(node);
    if (!parent || text.length < SENTENCE || !/\p{Nd}{4}/u.test(text)) return undefined;
    if (standsIn(placeOf(parent), ...FRAME, 'row') || controlOf(parent)) return undefined;
    const form = normal(text);
    if (!says(form, 'aboutSubscription') || says(form, 'aboutOther')) return undefined;
    return page.shows(parent) ? false : undefined;
  });
}

/** True where the signs head columns, or several are named: rows without anything to press tell no product. */
function mayBeList({ page }: Context, { tag }: ProductSigns): boolean {
  const titles = page
    .headings()
    .filter((one) => page.products.some(({ node }) => isInside(node, one)));
  const heads = tag.filter(({ parent }) =>
    parent.closest('thead,th[scope=col],[role=columnheader]'),
  );
  return (tag.length > 1 && titles.length > 1) || (tag.length > 0 && heads.length === tag.length);
}

/** True where the content has a way to the list: the page is above it. */
function leadsToList({ page }: Context): boolean {
  return page.find('manageSubscriptions').some(({ place }) => !standsIn(place, ...FRAME));
}

/** True for a Cancel that only its place in the page's frame rules out, which may be misread, or its word. */
function isMisplaced({ veto }: Judged): boolean {
  return /^(?:footer|banner|panel|may-end-anything|card-of-another|other-kind)$/.test(veto ?? '');
}

/** True if something in the content, to press or to read, has to do with cancelling this subscription. */
function speaksOfCancelling(context: Context): boolean {
  const { page } = context;
  const words = page.saying('aboutCancelling').map(({ parent, text }) => [parent, text] as const);
  const named = page
    .all('named')
    .filter((one) => page.shows(one))
    .map((one) => [one, nameOf(one, page.sight).given] as const);
  return [...words, ...named].some(([element, text]) => {
    const form = normal(text);
    if (!says(form, 'aboutCancelling') || says(form, 'aboutOther')) return false;
    const control = controlOf(element);
    // A sentence of what would be says nothing of what is.
    if (!control && (says(form, 'condition') || says(form, 'notCancelled'))) return false;
    const place = placeOf(control ?? element);
    return !standsIn(place, 'banner', 'footer', 'breadcrumb', 'row', 'menu', 'form', 'dialog');
  });
}

/** The details of a subscription: Update/Cancel. */
export function details(context: Context): Finding | null {
  const ruling = updateCancel(context);
  if (!ruling.winner && !ruling.unsure) return null;
  const about = aboutOf(context);
  const base: Finding = { step: 'update-cancel', about, judged: ruling.judged };
  if (notCovered(context, about)) return { ...base, ...uncoveredKind(context) };
  // In a bar for what is ticked, or beside the name of another: the page is a list.
  if (ruling.winner && isOfOtherKind(context, ruling.winner)) return null;
  return { ...base, ...pointed(ruling) };
}

/** True if the page is a list of subscriptions: its rows may show Service tag and bill plan, too. */
function isList(context: Context): boolean {
  const rows = rowsOf(context);
  const { memory, titles } = context;
  const listed = titles.some((title) => LISTS.some((key) => isLabel(title, key)));
  if (listed && !isLater(memory.step, 'action-manage')) return true;
  if (rows.some((row) => row.action !== null) || rows.length > 1) return true;
  return rows.length === 1 && context.titleKind === null;
}

function notCovered(context: Context, about: string | null): boolean {
  if (context.titleKind) return context.titleKind === 'other';
  const key = about ?? context.memory.chosen;
  return context.memory.subscriptions.find((one) => one.key === key)?.kind === 'other';
}

function uncoveredKind(context: Context): Finding {
  const named = context.page.products.find(
    (one) => one.kind === 'other' && context.page.shows(one.parent),
  );
  const quote = named?.text.trim().slice(0, 120) ?? '';
  return {
    controls: [],
    situation: 'not-covered',
    quote,
    availability: { value: 'not-covered', evidence: [{ code: 'kind-not-covered', quote }] },
  };
}
