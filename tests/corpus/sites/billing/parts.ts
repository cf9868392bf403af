import { type Child, h } from '../../../../practice/dom';
import { act } from '../control';
import type { Paper } from '../site';
import { c } from './css';

/** A box of a class of the site’s. */
export const div = (name: string, ...children: Child[]): HTMLElement =>
  h('div', { class: c(name) }, children);

/** A button of the portal, or a link where `look` says so and it leads somewhere. */
export function press(
  paper: Paper,
  label: string,
  key: string,
  look: 'Primary' | 'Plain' | 'Text' | 'Danger' = 'Plain',
  anyhow = false,
): HTMLElement {
  const tag = look === 'Text' && paper.maybe(`a:${key}`, 0.6) ? 'a' : 'button';
  return act(paper, tag, label, { class: c('Button', look) }, { key, anyhow });
}

/** A part of the column with a small title. */
export function section(title: string, ...content: Child[]): HTMLElement {
  return h('section', { class: c('Section') }, h('h2', { class: c('Eyebrow') }, title), content);
}

/** Names and values, one pair a line. */
export function pairs(all: readonly (readonly [string, string])[]): HTMLElement {
  return h(
    'div',
    {},
    all.map(([name, value]) => div('Pair', h('span', {}, name), h('span', {}, value))),
  );
}

/** What is entered on the way: the portal's own sections. */
export type Entries = 'way' | 'within' | 'without' | 'none';
export type Layout = 'brand' | 'bar' | 'drawer' | 'shut';

interface Wish {
  layout?: Layout;
  /** What lies over everything, in a portal; the page below is out of reach for readers of the screen. */
  over?: Child;
  /** What lies in portals and leaves the page as it is. */
  apart?: Child;
}

/** A page of the portal: one column, and its sections beside, above or in a drawer. */
export function portal(
  paper: Paper,
  title: string,
  content: Child,
  entries: Entries,
  { layout, over, apart }: Wish = {},
) {
  const { page, labels } = paper.words;
  const form = layout ?? paper.dice.pick('layout', ['brand', 'bar', 'bar']);
  const entry = (label: string, here: boolean) =>
    act(
      paper,
      'a',
      label,
      {
        class: here ? c('Here') : null,
        'aria-current': here && paper.maybe('current', 0.6) ? 'page' : null,
      },
      { key: `nav:${label}` },
    );
  const way = entry(labels.subscriptions, entries === 'within');
  const all = [
    entry(page.overview, entries === 'way'),
    entry(paper.others.payment, false),
    entries === 'without' ? null : way,
    entry(paper.beside.area.billing, false),
    entry(page.settings, entries === 'without'),
  ];
  const toggle = h(
    'button',
    {
      type: 'button',
      class: c('Kebab'),
      'aria-label': page.openMenu,
      'aria-expanded': String(form === 'drawer'),
    },
    '☰',
  );
  const inDrawer = form === 'drawer' || form === 'shut';
  const nav = h(
    'nav',
    { class: inDrawer ? c('Nav') : null, 'aria-label': page.openMenu, hidden: form === 'shut' },
    entries === 'none' ? null : all,
  );
  const column = h('main', { class: c('Column') }, h('h1', {}, title), content);
  const back = h('a', { href: '#back' }, '← Riverbend');
  const bar = div('Bar', inDrawer ? [toggle, back] : [back, flat(nav)]);
  const root = h('div', { id: 'root', class: c('App') }, [
    form === 'brand'
      ? div('Split', div('Brand', back, h('p', {}, 'Riverbend'), nav), div('Main', column))
      : [bar, column],
  ]);
  if (over) {
    const inert = paper.maybe('inert', 0.5);
    root.setAttribute(inert ? 'inert' : 'aria-hidden', inert ? '' : 'true');
  }
  const body: Child = [root, inDrawer && nav, apart, over];
  return { body, way: form === 'shut' ? toggle : way };
}

/** Entries in one line. */
function flat(nav: HTMLElement): HTMLElement {
  nav.style.cssText = 'display:flex;flex-wrap:wrap;gap:18px';
  return nav;
}

/** Something of the task’s own over the page: all of the window, a drawer at its side, or a box. */
export function flow(
  paper: Paper,
  form: 'Full' | 'Drawer' | 'Modal',
  title: string,
  content: Child,
  buttons: readonly HTMLElement[],
  step?: string,
): HTMLElement {
  const id = paper.dice.id(`flow:${form}`);
  const guard = () =>
    h('div', { tabindex: 0, 'aria-hidden': 'true', style: 'position:fixed;width:1px;height:0' });
  const close = h(
    'button',
    { type: 'button', class: c('Close'), 'aria-label': paper.beside.frame.dismiss },
    '✕',
  );
  const inner: Child = [
    close,
    step ? h('p', { class: c('Muted') }, step) : null,
    h('h2', { id }, title),
    content,
    div('Row', ...buttons),
  ];
  const pane = h(
    'div',
    { class: c(form), role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id },
    form === 'Full' ? div('Inner', inner) : inner,
  );
  return h('div', { class: paper.dice.id('portal') }, [
    guard(),
    form === 'Full' ? null : div('Veil'),
    pane,
    guard(),
  ]);
}

export { c };
