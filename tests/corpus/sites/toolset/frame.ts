import { type Child, h } from '../../../../practice/dom';
import { act } from '../control';
import type { Paper } from '../site';

/** `way`: the subscriptions' entry stands in the bar; `group`: in a group of it that is shut; `open`: that is open. */
type Bar = 'way' | 'group' | 'open' | 'within' | 'without';

/** A portal of many a firm: a bar of menus across the page, and the content below it. */
export function frame(
  paper: Paper,
  title: string,
  content: Child,
  bar: Bar,
): { body: Child; way: HTMLElement } {
  const { words, beside } = paper;
  const { page, labels } = words;
  const roles = paper.maybe('menubar', 0.5);
  const item = (label: string, key: string, here = false, anyhow = false) =>
    act(
      paper,
      'a',
      label,
      { class: 'bar-item', role: roles ? 'menuitem' : null, 'aria-current': here ? 'page' : null },
      { key, anyhow },
    );
  const entry = item(labels.subscriptions, 'way', bar === 'within', bar === 'way');
  const grouped = bar === 'group' || bar === 'open';
  const opener = act(
    paper,
    'button',
    page.group,
    {
      class: 'bar-item',
      role: roles ? 'menuitem' : null,
      'aria-haspopup': 'true',
      'aria-expanded': String(bar === 'open'),
    },
    { key: 'group', sign: 'after' },
  );
  const drop = h('div', { class: 'drop', hidden: bar !== 'open', role: roles ? 'menu' : null }, [
    item(page.devices, 'devices'),
    grouped ? entry : null,
    item(beside.area.licences, 'licences'),
  ]);
  const entries = [
    item(page.overview, 'home', bar !== 'within'),
    item(page.orders, 'orders'),
    bar === 'way' || bar === 'within' ? entry : null,
    h('span', { class: 'group', role: roles ? 'none' : null }, opener, drop),
    item(page.settings, 'settings'),
  ];
  const body = [
    h(
      'div',
      { class: 'brand' },
      h('b', {}, 'Riverbend'),
      h('span', {}, 'Robin'),
      act(paper, 'a', beside.frame.signOut),
    ),
    h(
      'div',
      { class: 'menubar', role: roles ? 'menubar' : 'navigation', 'aria-label': page.openMenu },
      entries,
    ),
    h(
      'div',
      { id: paper.dice.id('content'), role: 'main', class: 'content' },
      h('h1', {}, title),
      content,
    ),
  ];
  return { body, way: bar === 'group' ? opener : entry };
}

/** A frame with a caption, as old forms have it. */
export function group(caption: string, ...content: Child[]): HTMLElement {
  return h('fieldset', {}, h('legend', {}, caption), content);
}

/** Name and value, in a table made for it. */
export function pairs(all: readonly (readonly [string, Child])[]): HTMLElement {
  return h(
    'table',
    { class: 'pairs' },
    h(
      'tbody',
      {},
      all.map(([name, value]) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value))),
    ),
  );
}

/** Buttons in one bar. */
export function tools(paper: Paper, label: string, ...all: Child[]): HTMLElement {
  const role = paper.dice.pick('tools', ['toolbar', 'group', null]);
  return h('div', { class: 'tools', role, 'aria-label': role ? label : null }, all);
}
