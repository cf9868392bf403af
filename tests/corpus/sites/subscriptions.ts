import { fill } from '../words/chosen';
import type { Paper } from './site';

/** A subscription as a list of the account has it. */
export interface Subscription {
  key: string;
  own: boolean;
  name: string;
  /** What it is for. */
  device: string;
  tag: string;
  renews: string;
  state: string;
}

const PLANS = ['', '', ' – Premium Support', ' (Premium Support Plus)', ' · Laptop 14'] as const;
const DEVICES = ['Laptop 14', 'Desktop tower', 'Laptop 16'] as const;
const OTHERS = [
  'ProSupport Plus',
  'McAfee LiveSafe',
  'Microsoft 365 Family',
  'McAfee+ Premium',
  'Microsoft 365 Personal',
] as const;

/** Those that the procedure is for. */
export function consumers(paper: Paper, count: number): Subscription[] {
  const plan = paper.dice.pick('plan', PLANS);
  return Array.from({ length: count }, (_, at) => one(paper, `c${at}`, true, plan));
}

/** Those of other kinds. */
export function foreign(paper: Paper, count: number): Subscription[] {
  return Array.from({ length: count }, (_, at) => one(paper, `o${at}`, false, ''));
}

function one(paper: Paper, key: string, own: boolean, plan: string): Subscription {
  const { dice, words } = paper;
  return {
    key,
    own,
    name: own ? words.labels.consumer + plan : dice.pick(`name:${key}`, OTHERS),
    device: dice.pick(`device:${key}`, DEVICES),
    tag: paper.tag(key),
    renews: paper.day(Math.floor(dice.roll(`day:${key}`) * 28)),
    state: words.page.active,
  };
}

/** The one that a page is of. */
export function subject(paper: Paper): Subscription {
  return one(paper, 'c0', true, paper.dice.pick('plan', PLANS));
}

/**
 * What a page tells of one, in pairs of a name and a value.
 * @param monthly says of the price that it is for a month
 * @param state of it; active where it is left out
 */
export function factsOf(
  { words, beside, price }: Paper,
  { tag, device, renews }: Subscription,
  {
    monthly = false,
    state = words.page.active,
  }: { monthly?: boolean; state?: string | undefined } = {},
): [name: string, value: string][] {
  const cost = price(14.9);
  return [
    [words.labels.serviceTag, tag],
    [words.labels.billPlan, monthly ? fill(beside.details.monthly, { price: cost }) : cost],
    [beside.list.name, device],
    [beside.details.next, renews],
    [beside.list.status, state],
  ];
}
