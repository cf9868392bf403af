import { type Attributes, type Child, h } from '../../../../practice/dom';
import { act, box, button } from '../control';
import type { Paper } from '../site';

/** One pane of the app: it lies over those before it, which stay in the page. */
export interface Pane {
  title: string;
  content: Child;
  /** Buttons along the lower edge of the pane. */
  foot?: Child;
  /** A menu in the bar of the pane, open or shut. */
  overflow?: Child;
}

/** The entries along the lower edge. `within`: one is in the subscriptions part; `more`: behind a last entry. */
export type Dock = 'way' | 'within' | 'more' | 'without' | 'none';

export interface App {
  body: HTMLElement;
  /** The entry, or what opens the way to it. */
  way: HTMLElement;
}

/** A phone's app in the browser. @param panes the last one lies on top */
export function app(paper: Paper, panes: readonly Pane[], dock: Dock, layer?: Child): App {
  const { words, beside } = paper;
  const key = dock === 'more' ? 'more' : 'way';
  const way = entry(paper, dock === 'more' ? words.page.openMenu : words.labels.subscriptions, {
    key,
    here: dock === 'within',
    ...(dock === 'more'
      ? { attributes: { 'aria-expanded': 'false', 'aria-haspopup': 'true' } }
      : {}),
  });
  const entries = [
    entry(paper, words.page.overview, { key: 'home', here: dock === 'way' || dock === 'more' }),
    entry(paper, words.page.orders, { key: 'orders' }),
    dock === 'without' ? entry(paper, words.page.devices, { key: 'devices' }) : way,
    entry(paper, beside.frame.support, { key: 'support' }),
  ];
  const top = panes.length - 1;
  const body = h('div', { class: 'app' }, [
    panes.map((pane, at) => paneOf(paper, pane, at, at < top)),
    dock === 'none'
      ? null
      : h('nav', { class: 'dock', 'aria-label': words.page.openMenu }, entries),
    layer,
  ]);
  return { body, way };
}

interface EntryWish {
  key: string;
  here?: boolean;
  attributes?: Attributes;
}

/** A small picture with a word below it. */
function entry(
  paper: Paper,
  label: string,
  { key, here = false, attributes = {} }: EntryWish,
): HTMLElement {
  const tag = paper.dice.pick('dock-tag', ['a', 'button']);
  const control = act(
    paper,
    key === 'more' ? 'button' : tag,
    label,
    { class: 'dock-entry', 'aria-current': here ? 'page' : null, ...attributes },
    { key: `dock:${key}` },
  );
  control.prepend(h('span', { 'aria-hidden': 'true', class: 'glyph' }, '◻'));
  return control;
}

function paneOf(paper: Paper, pane: Pane, at: number, covered: boolean): HTMLElement {
  const { title, content, foot, overflow } = pane;
  // Some apps take what lies below away from readers of the screen, some do not.
  const below = covered ? paper.dice.pick('below', ['nothing', 'aria-hidden', 'inert']) : '';
  const back =
    at > 0 &&
    act(paper, 'button', paper.beside.reasons.back, { class: 'back' }, { key: `back${at}` });
  return h(
    'section',
    {
      class: `pane pane-${at}`,
      'aria-hidden': below === 'aria-hidden' ? 'true' : null,
      inert: below === 'inert',
      'aria-label': title,
    },
    h(
      'header',
      { class: 'bar' },
      back,
      h(paper.dice.pick('title', ['h1', 'h1', 'div']), { class: 'title' }, title),
      overflow,
    ),
    box('scroll', content),
    foot ? box('foot', foot) : null,
  );
}

/** A sheet from below. @param beyond it waits below the edge of the window */
export function sheet(paper: Paper, title: string, content: Child, beyond = false): HTMLElement {
  const id = paper.dice.id(`sheet:${title}`);
  const shell = h(
    'div',
    {
      class: beyond ? 'sheet beyond' : 'sheet',
      role: paper.dice.pick('sheet-role', ['dialog', 'dialog', null]),
      'aria-modal': paper.maybe('sheet-modal', 0.7) ? 'true' : null,
      'aria-labelledby': id,
    },
    box('grip'),
    h(paper.dice.pick('sheet-title', ['h2', 'p']), { id }, title),
    content,
  );
  if (beyond) return shell;
  return box('sheet-layer', box('scrim'), shell);
}

/** Entries of a sheet, one below the other. */
export function choices(
  paper: Paper,
  labels: readonly string[],
  key: string,
): Map<string, HTMLElement> {
  const tag = paper.dice.pick('choice', ['button', 'a']);
  return new Map(
    labels.map((label) => [
      label,
      act(paper, tag, label, { class: 'choice' }, { key: `${key}:${label}` }),
    ]),
  );
}

/** The bar of buttons along the lower edge: what leads on, and what calls off. */
export function pair(paper: Paper, go: string, off: string, key = 'pair'): HTMLElement[] {
  const two = [button(paper, go, `${key}-go`, 'main'), button(paper, off, `${key}-off`)];
  return paper.maybe('go-first', 0.5) ? two : two.reverse();
}
