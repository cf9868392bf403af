import { type Child, h } from '../../../../practice/dom';
import { box } from '../control';
import type { Paper } from '../site';
import { fold, link, own, slot } from './elements';

/** How the account's entries stand; `group` and `shut`: below a head on the side that unfolds. */
export type Entries = 'way' | 'within' | 'without' | 'out' | 'group' | 'shut';

/** A page of the store; the container for what lies over it follows at the end. */
export function frame(paper: Paper, title: string, content: Child, entries: Entries, over?: Child) {
  const { page, labels } = paper.words;
  const way = link(paper, labels.subscriptions, entries === 'within');
  const grouped = entries === 'group' || entries === 'shut';
  const rest = [page.orders, page.devices, page.settings].map((label) => link(paper, label));
  const first = link(paper, page.overview, entries === 'way');
  const items = rest.map(({ node }) => node);
  const inGroup = [way.node, ...items.slice(0, 2)].map((node) => h('p', {}, node));
  const group = grouped ? fold(paper, page.group, inGroup, entries === 'group') : null;
  const nav = (name: string, tag: string, all: Child[]) =>
    own(tag, h('nav', { class: name, 'aria-label': page.openMenu }, h('slot')), all);
  const bar = () =>
    nav('bar', 'acc-nav', [first.node, entries === 'without' ? null : way.node, items]);
  const side = () => {
    const node = nav('', 'acc-side', [first.node, group?.node, items[2]]);
    node.classList.add('side');
    return node;
  };
  const trail = entries === 'within' && paper.maybe('trail', 0.5);
  const main = h('main', { class: 'content' }, h('h1', {}, title), content);
  const root = own(
    'acc-root',
    [h('slot', { name: 'header' }), h('slot')],
    slot(
      'header',
      box('top', h('b', {}, 'Riverbend'), h('span', {}, entries === 'out' ? '' : 'Robin')),
    ),
    grouped || entries === 'out' ? null : bar(),
    trail &&
      h('nav', { class: 'trail' }, paper.beside.labels.myAccount, ' / ', labels.subscriptions),
    box('cols', grouped && side(), main),
  );
  const body: Child = [root, over];
  return { body, way: entries === 'shut' && group ? group.control : way.control };
}

/** A list on the left, and what is chosen in it on the right; narrow windows have the one or the other. */
export function split(paper: Paper, master: Child, detail: Child, away = false): HTMLElement {
  const one = paper.narrow && detail !== null;
  const left = h('div', { class: away ? 'master away' : 'master' }, h('slot', { name: 'master' }));
  if (away) left.inert = true;
  return own(
    'acc-split',
    box('split', one ? null : left, box('detail', h('slot', { name: 'detail' }))),
    one ? null : slot('master', master),
    slot('detail', detail),
  );
}
