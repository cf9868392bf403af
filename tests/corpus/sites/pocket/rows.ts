import { type Child, h } from '../../../../practice/dom';
import { act, box } from '../control';
import type { Paper } from '../site';

/** How the rows of a page keep what can be done with them. */
export type Form = 'swipe' | 'fold' | 'plain';

export interface RowWish {
  key: string;
  name: string;
  facts: readonly (readonly [string, string])[];
  /** Buttons below a swiped row, or in an unfolded one. */
  acts: readonly string[];
  /** Swiped aside, or unfolded. */
  open?: boolean;
}

export interface DrawnRow {
  node: HTMLElement;
  /** What bears the name, if it can be pressed. */
  name: HTMLElement;
  acts: Map<string, HTMLElement>;
}

/** A row of a list as wide as the phone. */
export function rowOf(paper: Paper, form: Form, wish: RowWish): DrawnRow {
  const { key, name: label, facts, open = false } = wish;
  const acts = new Map(
    wish.acts.map((one) => [
      one,
      act(paper, 'button', one, { class: 'act' }, { key: `act:${one}` }),
    ]),
  );
  const lines = facts.map(([what, value]) =>
    h('span', { class: 'line' }, what ? `${what}: ` : null, value),
  );
  if (form === 'fold') {
    const id = paper.dice.id(`fold:${key}`);
    const name = act(
      paper,
      'button',
      label,
      { class: 'fold', 'aria-expanded': String(open), 'aria-controls': id },
      { key: `name:${key}` },
    );
    const inner = h('div', { id, hidden: !open }, lines, box('acts', ...acts.values()));
    return { node: h('li', { class: 'folding' }, h('h3', {}, name), inner), name, acts };
  }
  const name = act(paper, 'a', label, { class: 'row-name' }, { key: `name:${key}` });
  const front = box(
    open ? 'front aside' : 'front',
    name,
    lines,
    h('span', { 'aria-hidden': 'true', class: 'on' }, '›'),
  );
  const under = form === 'swipe' ? box('under', ...acts.values()) : null;
  return { node: h('li', { class: 'swipe' }, under, front), name, acts };
}

/** A list of them. */
export function listOf(paper: Paper, label: string, rows: readonly DrawnRow[]): Child {
  return h(
    'ul',
    { class: 'rows', 'aria-label': paper.maybe('named', 0.5) ? label : null },
    rows.map(({ node }) => node),
  );
}
