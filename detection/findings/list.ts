import type { Subscription } from '../../guide/reading';
import { isLater } from '../../guide/steps';
import { type Context, isOurs } from '../context';
import type { Finding } from '../finding';
import { flatChildren, isElement, isInside, lineage } from '../flat-tree';
import { kindOn } from '../kinds';
import type { Control, Words } from '../page';
import { isOpen } from '../popups';
import { productSigns } from '../product';
import { isConsumer, type Row } from '../row';
import { listsOf } from '../rows';
import type { Judged } from '../score';
import { action, type ListRuling } from '../steps/action';
import { actionManage } from '../steps/action-manage';

/** The list: an open menu, the rows, another page of it, or the reason why there is nothing. */
export function list(context: Context): Finding | null {
  const { rows, apart } = listsOf(context);
  // Devices of the account's home name their plans.
  const covered = rows.filter(isConsumer);
  const others = apart.filter(isConsumer);
  if (covered.length + others.length > 0 && !isOurs(context) && !covered.some((row) => row.headed))
    return null;
  const seen = rows.map((row) => row.subscription);
  const menu = actionManage(context, rows);
  if (menu.winner && menu.row) return openMenu(context, menu.winner, menu.row, seen, menu.judged);
  if (isOwnList(context, rows) && hasOpenMenu(context, rows, apart, menu.judged))
    return { step: 'action-manage', subscriptions: seen, judged: menu.judged };
  // Beside the list stand the details of one: what comes next is there, in words that are not known.
  if (rows.length > 0 && hasDetailsBeside(context, rows, others))
    return { step: 'update-cancel', subscriptions: seen };
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
    rows.every((row) => row.known && row.subscription.kind === 'other') &&
    // A name alone in a line may be of anything.
    rows.some((row) => row.action ?? row.link ?? row.subscription.tag) &&
    kindOn(context.page) !== 'consumer' &&
    context.inSubscriptions &&
    isWhole(context, rows)
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
  if (covered.length > 0) return base;
  if (context.inSubscriptions && context.settled && context.page.saying('noSubscriptions').length) {
    return { ...base, subscriptions: [], situation: 'no-subscriptions' };
  }
  // The list itself, whatever the page is called: the way to it is not what comes next.
  return rows.some((row) => row.known && row.action) ? base : null;
}

/** True for the list of subscriptions: other parts have rows with menus, too. */
function isOwnList({ saysSubscriptions, memory }: Context, rows: Row[]): boolean {
  return saysSubscriptions || rows.some((row) => row.known) || isLater(memory.step, 'view');
}

/**
 * True where a menu is open whose words are not known, or that may be any row's: the rows around it are
 * not what comes next. That of a row of another list hides nothing of this one.
 */
function hasOpenMenu({ page }: Context, rows: Row[], apart: Row[], judged: Judged[]): boolean {
  if (rows.length === 0) return false;
  const isOfOther = (element: Element): boolean =>
    apart.some((row) => isInside(element, row.element));
  const opened = page.find('action').some(({ element }) => isOpen(element) && !isOfOther(element));
  return (
    opened ||
    (rows.some((row) => row.action !== null) &&
      judged.some(
        ({ veto, clues }) => veto === 'no-row' && clues.some(({ id }) => id === 'pops-up'),
      ))
  );
}

/** True if every row that is painted in the list is known: one in words that are not known may be covered. */
function isWhole({ page }: Context, rows: Row[]): boolean {
  return rows.every((row) => {
    let box = row.element;
    while (box.parentElement?.childElementCount === 1) box = box.parentElement;
    return [...(box.parentElement?.children ?? [])].every(
      (one) =>
        one.tagName !== box.tagName ||
        rows.some(({ element }) => isInside(element, one)) ||
        one.querySelector('th,[role=columnheader]') !== null ||
        !page.shows(one),
    );
  });
}

/** True if the signs of one product stand on the page outside its lists, their heads of columns included. */
function hasDetailsBeside(context: Context, rows: Row[], others: Row[]): boolean {
  const { tag, plan, details } = productSigns(context);
  const holds = (words: readonly Words[], part: Element): boolean =>
    words.some(({ node }) => isInside(node, part));
  // The details alone, with a menu beside their title.
  const [row, more] = rows;
  if (row && !more && !row.subscription.tag && details && tag.length === 1 && plan.length > 0)
    return true;
  // What has both is no row of devices or invoices, but the details themselves, with a menu.
  const apart = others.filter(({ element }) => !(holds(tag, element) && holds(plan, element)));
  const lists = listsAround([...rows, ...apart]);
  const beside = (words: readonly Words[]): number =>
    words.filter(({ node }) => !lists.some((list) => isInside(node, list))).length;
  // Several plans are another list's; visits and devices have Service tags, too.
  return beside(tag) > 0 && beside(plan) === 1;
}

const LIST = 'table,[role=table],[role=grid],[role=treegrid],[role=list],ul,ol';

/**
 * The tables, grids or lists that rows are of. Where there are such, a row in none of them is no list;
 * else each row's is the second part around it that holds more than one thing.
 */
function listsAround(rows: readonly Row[]): Element[] {
  const marked = rows.map(({ element }) => [...lineage(element)].find((up) => up.matches(LIST)));
  const some = marked.some((one) => one !== undefined);
  return rows.map((row, at) => marked[at] ?? (some ? row.element : looselyAround(row)));
}

function looselyAround({ element }: Row): Element {
  let around = element;
  let levels = 0;
  for (const up of lineage(element)) {
    const isPage = /^(?:MAIN|BODY)$/.test(up.tagName) || up.querySelector('h1') !== null;
    if (around !== element && isPage) break;
    if (levels === 2 || up === element) continue;
    around = up;
    const things = Array.from(flatChildren(up)).filter(isElement);
    if (things.filter(({ tagName }) => !/^(?:STYLE|LINK)$/.test(tagName)).length > 1) levels++;
  }
  return around;
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
  // Of what it is, or whose menu it is, is not known: nothing is said, and nothing ringed.
  const near = judged.some(({ clues }) => clues.some(({ id }) => id === 'tied-by-nearness'));
  if (kind === 'other' && (near || !row.known)) return base;
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

function rung(ruling: ListRuling): Pick<Finding, 'controls' | 'keys' | 'situation' | 'quote'> {
  return {
    controls: ruling.targets.map((one) => one.control),
    keys: ruling.targets.map((one) => one.row.subscription.key),
    ...(ruling.byName
      ? { situation: 'no-menu' as const, quote: ruling.targets[0]?.row.subscription.name ?? '' }
      : {}),
  };
}
