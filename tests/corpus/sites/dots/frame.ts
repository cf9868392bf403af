import { type Child, h } from '../../../../practice/dom';
import { act, box } from '../control';
import type { Paper } from '../site';

/** How the account's own entries stand. `way`: the subscriptions' entry is among them, and leads there. */
type Entries = 'way' | 'within' | 'without';

/** The page around the content: a bar, entries at the side or above, and where one is. */
export function frame(
  paper: Paper,
  title: string,
  content: Child,
  entries: Entries,
): { body: Child; way: HTMLElement } {
  const { words, dice } = paper;
  const { page, labels } = words;
  const entry = (label: string, here = false) =>
    act(paper, 'a', label, { class: 'nav-link', 'aria-current': here ? 'page' : null });
  const way = act(
    paper,
    'a',
    labels.subscriptions,
    { class: 'nav-link', 'aria-current': entries === 'within' ? 'page' : null },
    { key: 'way', anyhow: true },
  );
  const all = [
    entry(page.overview, entries === 'way'),
    entry(page.orders),
    entries === 'without' ? null : way,
    entry(page.devices),
    entry(page.settings),
  ];
  const side = dice.pick('entries', ['rail', 'top', 'list']);
  const items: Child =
    side === 'list'
      ? h(
          'ul',
          {},
          all.map((one) => one && h('li', {}, one)),
        )
      : all;
  const nav = h('nav', { class: `nav nav-${side}`, 'aria-label': page.overview }, items);
  const trail =
    paper.maybe('trail', 0.5) &&
    h('ol', { class: 'trail' }, [
      h('li', {}, act(paper, 'a', page.overview, {}, { key: 'trail' })),
      h('li', { 'aria-current': 'page' }, title),
    ]);
  return {
    way,
    body: h('div', { id: 'root' }, [
      h('header', { class: 'top' }, h('b', {}, 'Riverbend'), account(paper)),
      box('cols', nav, h('main', {}, trail, h('h1', {}, title), content)),
    ]),
  };
}

/** The person's own menu in the bar; it is shut, and names a part of the way. */
function account(paper: Paper): Child {
  const { words, beside } = paper;
  const items = [words.page.settings, words.labels.subscriptions, beside.frame.signOut];
  return [
    h(
      'button',
      { type: 'button', class: 'face', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
      'Robin',
    ),
    h(
      'div',
      { hidden: true, role: 'menu' },
      items.map((label) => act(paper, 'a', label, { role: 'menuitem' }, { key: `own:${label}` })),
    ),
  ];
}
