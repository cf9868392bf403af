import { type Child, h } from '../../../../practice/dom';
import { act, box } from '../control';
import type { Paper } from '../site';
import type { Subscription } from '../subscriptions';

export type Form = 'corner' | 'swipe' | 'foot';

interface CardWish {
  key: string;
  name: string;
  facts: readonly (readonly [string, string])[];
  /** Word of the three dots, or of the button that opens its sheet. */
  action: string;
  /** What lies beside a row that can be swiped. */
  sides?: readonly string[];
  open?: boolean;
}

export interface Card {
  node: HTMLElement;
  name: HTMLElement;
  action: HTMLElement;
  sides: ReadonlyMap<string, HTMLElement>;
  open: boolean;
}

/** One thing: a card with three dots in its corner or a button at its foot, or a row to be swiped. */
export function card(paper: Paper, form: Form, wish: CardWish): Card {
  const { dice } = paper;
  const { key, facts, open = false } = wish;
  const title = act(
    paper,
    form === 'swipe' ? 'a' : dice.pick('name', ['a', 'b', 'h3']),
    wish.name,
    { class: 'name' },
    { key: `name:${key}` },
  );
  const lines = facts.map(([what, value]) =>
    h('p', { class: 'small' }, what ? `${what}: ` : null, value),
  );
  const state = { 'aria-haspopup': dice.pick('popup', ['menu', 'dialog', 'true']) };
  if (form === 'swipe') {
    const side = (label: string) =>
      act(paper, 'button', label, { class: 'side' }, { key: `side:${key}:${label}` });
    const sides = new Map([...(wish.sides ?? []), wish.action].map((one) => [one, side(one)]));
    const face = box('face', title, lines);
    const action = sides.get(wish.action) ?? face;
    return {
      node: h('li', { class: 'swipe' }, face, [...sides.values()]),
      name: title,
      action,
      sides,
      open,
    };
  }
  const named = dice.pick('dots-named', [
    { 'aria-label': wish.action },
    { 'aria-label': `${wish.action}: ${wish.name}` },
    { title: wish.action },
  ]);
  const action =
    form === 'corner'
      ? h(
          'button',
          {
            type: 'button',
            class: 'dots',
            ...state,
            ...named,
            'aria-expanded': open ? 'true' : dice.pick('expanded', ['false', null]),
          },
          dice.pick('glyph', ['⋮', '•••', '⋯']),
        )
      : act(paper, 'button', wish.action, { class: 'chip', ...state }, { key: `act:${key}` });
  const foot = form === 'foot' ? box('foot-line', action) : action;
  const parts =
    form === 'corner' && dice.chance('dots-first', 0.4)
      ? [foot, title, lines]
      : [title, lines, foot];
  const tag = dice.pick('card', ['article', 'li', 'div']);
  const node = h(tag, { class: open ? 'card lit' : 'card' }, parts);
  return { node, name: title, action, sides: new Map(), open };
}

/** A subscription. */
export function cardFor(paper: Paper, form: Form, one: Subscription, open = false): Card {
  const { words, beside } = paper;
  return card(paper, form, {
    key: one.key,
    name: one.name,
    facts: [
      [words.labels.serviceTag, one.tag],
      [beside.list.renews, one.renews],
    ],
    action: words.labels.action,
    sides: [beside.list.reminder],
    open,
  });
}

/** All of them, one below the other. */
export function cards(all: readonly Card[]): Child {
  const nodes = all.map(({ node }) => node);
  return nodes[0]?.tagName === 'LI' ? h('ul', { class: 'swipes' }, nodes) : nodes;
}

/** Pulls open rows to the side. */
export function pulled(all: readonly Card[]): void {
  for (const { node, open } of all) {
    if (!open || !node.classList.contains('swipe')) continue;
    const far = node.scrollWidth;
    node.scrollLeft = node.ownerDocument.documentElement.dir === 'rtl' ? -far : far;
  }
}

/** Words by which a list is narrowed; one is pressed. */
export function chips(paper: Paper, labels: readonly string[], chosen: number): HTMLElement {
  const all = labels.map((label, at) =>
    act(
      paper,
      'button',
      label,
      { class: 'chip', 'aria-pressed': String(at === chosen) },
      { key: `chip:${at}` },
    ),
  );
  return box('chips', ...all);
}

/** Parts of a screen, one of them chosen. */
export function segments(paper: Paper, labels: readonly string[], chosen: number) {
  const form = paper.dice.pick('segments', ['tab', 'pressed', 'links']);
  const parts = labels.map((label, at) => {
    const on = at === chosen;
    const said =
      form === 'tab'
        ? { role: 'tab', 'aria-selected': String(on) }
        : form === 'links'
          ? { 'aria-current': on ? 'page' : null }
          : { 'aria-pressed': String(on) };
    return act(paper, form === 'links' ? 'a' : 'button', label, said, { key: `segment:${at}` });
  });
  const node = h('div', { class: 'segments', role: form === 'tab' ? 'tablist' : null }, parts);
  return { node, parts };
}
