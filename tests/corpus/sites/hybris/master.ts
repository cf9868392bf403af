import { type Child, h } from '../../../../practice/dom';
import { box } from '../control';
import type { Paper } from '../site';
import type { Subscription } from '../subscriptions';
import { fold, link, own } from './elements';
import { type More, more } from './overlay';

/** One thing in the list on the left. */
export interface Entry {
  key: string;
  name: string;
  facts: readonly (readonly [string, string])[];
  acts: readonly string[];
  open?: boolean;
  chosen?: boolean;
  /** Nothing but its name can be pressed. */
  bare?: boolean;
}

export interface DrawnEntry {
  name: HTMLElement;
  more: More | null;
  /** What is to be pressed for it. */
  way: HTMLElement;
}

/** The list on the left. @param folded each group of things unfolds below its head */
export function master(paper: Paper, title: string, all: readonly Entry[], folded = false) {
  const long = all.length > 1 && paper.maybe('more-long', 0.5);
  const rows = all.map((one) => {
    const name = link(paper, one.name);
    const dots = one.bare ? null : more(paper, one.name, one.acts, one.open, long);
    const facts = one.facts.map(([what, value]) =>
      h('p', { class: 'muted' }, what ? `${what}: ` : '', value),
    );
    const node = own(
      'acc-row',
      h('div', { class: one.chosen ? 'row chosen' : 'row' }, [
        box('grow', h('slot', { name: 'name' }), h('slot')),
        h('slot', { name: 'end' }),
      ]),
      h('b', { slot: 'name' }, name.node),
      facts,
      dots ? h('span', { slot: 'end' }, dots.node) : null,
    );
    node.setAttribute('role', 'listitem');
    if (one.chosen) node.setAttribute('aria-current', 'true');
    const drawn: DrawnEntry = {
      name: name.control,
      more: dots,
      way: dots?.control ?? name.control,
    };
    return { node, drawn };
  });
  const nodes: Child = rows.map(({ node }) => node);
  const list = h('div', { role: 'list', 'aria-label': title }, nodes);
  const node = folded ? fold(paper, title, list, true).node : [h('h2', {}, title), list];
  const drawn = rows.map((row) => row.drawn);
  const menus = drawn.flatMap((one) => one.more ?? []);
  return { node, drawn, menus, panes: menus.map(({ pane }) => pane) };
}

/** The entry of a subscription. */
export function entryOf(paper: Paper, one: Subscription, rest: Partial<Entry> = {}): Entry {
  const { words, beside, dice } = paper;
  const { labels } = words;
  const first = dice.pick('first-act', [beside.list.reminder, beside.list.invoice, labels.view]);
  return {
    key: one.key,
    name: one.name,
    facts: [
      [labels.serviceTag, one.tag],
      [beside.list.renews, one.renews],
    ],
    acts: [first, labels.manageSubscriptions, beside.details.payment],
    ...rest,
  };
}
