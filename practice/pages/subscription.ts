import type { Context } from '../context';
import { type Child, h } from '../dom';
import type { Item } from '../scenario';

/** The name of a subscription as the site prints it. */
export function nameOf(ctx: Context, item: Item): string {
  if (item.kind === 'prosupport') return 'ProSupport Plus';
  if (item.kind === 'mcafee') return 'McAfee LiveSafe';
  if (item.kind === 'microsoft') return 'Microsoft 365 Personal';
  const { labels, list } = ctx.text;
  const plain = ctx.dice.chance('name', 0.6);
  return plain ? labels.consumer : `${labels.consumer} – ${list.support}`;
}

/** What the subscription belongs to; subscriptions of equal names differ in it. */
export function deviceOf(ctx: Context, item: Item): string {
  const { product } = ctx.text.list;
  return product[Number(item.id) % product.length] ?? item.id;
}

/** An invented Service tag: seven signs, none of them a vowel. */
export function tagOf(ctx: Context, item: Item): string {
  const signs = 'BCDFGHJKLMNPQRSTVWXZ23456789';
  return Array.from(
    { length: 7 },
    (_, index) => signs[Math.floor(ctx.dice.roll(`tag:${item.id}:${index}`) * signs.length)],
  ).join('');
}

/** Names and values, one pair a line. */
export function facts(ctx: Context, pairs: [string, Child][]): HTMLElement {
  const { c } = ctx.names;
  if (ctx.scenario.markup === 'poor') {
    return h(
      'div',
      { class: c('fields') },
      pairs.map(([name, value]) => [h('div', { class: c('term') }, name), h('div', {}, value)]),
    );
  }
  return h(
    'dl',
    { class: c('fields') },
    pairs.map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
  );
}

/** True once the site says that this subscription is over. */
export function isOver(ctx: Context, item: Item): boolean {
  return item.cancel === 'cancelled-before' || ctx.account.now.cancelled.includes(item.id);
}
