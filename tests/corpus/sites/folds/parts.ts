import { type Child, h } from '../../../../practice/dom';
import { act, box } from '../control';
import type { Paper } from '../site';

export interface Fold {
  node: HTMLElement;
  /** What opens and shuts it. */
  head: HTMLElement;
}

/** How the folds of a page are built. */
const FORMS = ['button', 'summary', 'heading'] as const;

/** A part of the page that unfolds below its head; what is shut stays in the page. */
export function fold(
  paper: Paper,
  key: string,
  title: string,
  content: Child,
  open: boolean,
  beside?: Child,
): Fold {
  const form = paper.dice.pick('folds', FORMS);
  const id = paper.dice.id(`fold:${key}`);
  const named = { key: `head:${key}` };
  if (form === 'summary') {
    const head = act(paper, 'summary', title, { class: 'head' }, named);
    return {
      node: h(
        'details',
        { class: 'fold', open },
        head,
        h('div', { class: 'inner' }, beside, content),
      ),
      head,
    };
  }
  const state = { 'aria-expanded': String(open), 'aria-controls': id };
  const head =
    form === 'button'
      ? act(paper, 'button', title, { class: 'head', ...state }, { ...named, sign: 'after' })
      : act(paper, 'div', title, { class: 'head', role: 'button', tabindex: 0, ...state }, named);
  const region = h(
    'div',
    { id, class: 'inner', role: paper.maybe('regions', 0.5) ? 'region' : null, hidden: !open },
    beside,
    content,
  );
  return { node: h('section', { class: 'fold' }, h('h2', {}, head), region), head };
}

/** Entries on one side, each of which is a tab; the content is the chosen one's panel. */
export function tabbed(
  paper: Paper,
  labels: readonly string[],
  chosen: number,
  content: Child,
  name: string,
): { node: HTMLElement; tabs: HTMLElement[] } {
  const id = paper.dice.id(`tabs:${name}`);
  const tabs = labels.map((label, at) =>
    act(
      paper,
      'button',
      label,
      {
        class: 'tab',
        role: 'tab',
        id: `${id}${at}`,
        'aria-selected': String(at === chosen),
        tabindex: at === chosen ? 0 : -1,
        'aria-controls': `${id}p`,
      },
      { key: `tab:${name}:${at}` },
    ),
  );
  const upright = name === 'account';
  const list = h(
    'div',
    {
      class: upright ? 'tabs upright' : 'tabs',
      role: 'tablist',
      'aria-orientation': upright ? 'vertical' : null,
    },
    tabs,
  );
  const panel = h(
    'div',
    { class: 'panel', role: 'tabpanel', id: `${id}p`, 'aria-labelledby': `${id}${chosen}` },
    content,
  );
  return { node: box(upright ? 'side-by-side' : '', list, panel), tabs };
}

/** The account: its parts are tabs on the side. @param at the chosen one; `null`: subscriptions are not among them */
export function account(
  paper: Paper,
  title: string,
  content: Child,
  at: 'home' | 'subscriptions' | null,
) {
  const { page, labels } = paper.words;
  const all = [
    page.overview,
    page.orders,
    ...(at ? [labels.subscriptions] : []),
    page.devices,
    page.settings,
  ];
  const { node, tabs } = tabbed(
    paper,
    all,
    at === 'subscriptions' ? 2 : at ? 0 : all.length - 1,
    [h('h1', {}, title), content],
    'account',
  );
  return {
    body: [h('header', { class: 'top' }, 'Riverbend', h('span', {}, 'Robin')), h('main', {}, node)],
    way: tabs[2],
  };
}

/** Stages of a task, the present one among them, and its buttons below. */
export function stages(
  paper: Paper,
  labels: readonly string[],
  now: number,
  content: Child,
  buttons: readonly HTMLElement[],
): HTMLElement {
  const way = paper.dice.pick('stages', ['list', 'dots', 'count']);
  const list =
    way === 'count'
      ? h('p', { class: 'count' }, `${now + 1} / ${labels.length}`)
      : h(
          'ol',
          { class: 'stages' },
          labels.map((label, at) =>
            h(
              'li',
              { 'aria-current': at === now ? 'step' : null },
              way === 'dots' ? h('span', { title: label }, '●') : `${at + 1}. ${label}`,
            ),
          ),
        );
  return h('section', { class: 'wizard' }, list, content, box('foot', ...buttons));
}
