import { shuffled } from '../choose';
import type { Told } from '../scenes/scene';
import type { Paper } from './site';
import { consumers, foreign, type Subscription } from './subscriptions';
import { NOTHING } from './told';

/** What a list has in it. */
export interface ListWish {
  own: number;
  other: number;
  /** Whose menu is open. */
  opened?: 'own' | 'other' | undefined;
}

/**
 * Subscriptions of both kinds, in an order of the page's own.
 * @param key of the dice that shuffle them
 */
export function mixed(paper: Paper, own: number, other: number, key: string): Subscription[] {
  return shuffled(paper.dice, key, [...consumers(paper, own), ...foreign(paper, other)]);
}

/** The same for a list, and the one whose menu is open. */
export function listed(paper: Paper, { own, other, opened }: ListWish, key: string) {
  const all = mixed(paper, own, other, key);
  // An open menu covers what is below it: never what is to be pressed.
  if (opened === 'other') all.sort((a, b) => Number(b.own) - Number(a.own));
  return { all, open: all.find((one) => opened === (one.own ? 'own' : 'other')) };
}

/**
 * What is right in a list.
 * @param ways into the menus of its own rows
 * @param item Manage Subscriptions in the menu that is open
 */
export function inListOf(
  { opened }: ListWish,
  ways: readonly Element[],
  item: Element | undefined,
): Told {
  if (opened === 'own') return { step: 'action-manage', targets: item ? [item] : [] };
  const other = opened === 'other' ? { orNothing: true, ...NOTHING() } : {};
  return { step: 'action', targets: ways, ring: ways.length > 1 ? 'each' : 'one', ...other };
}
