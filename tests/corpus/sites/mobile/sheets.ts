import { type Child, h } from '../../../../practice/dom';
import { act, box, button } from '../control';
import type { Paper } from '../site';
import { ghost } from './screen';

interface Sheet {
  node: Child;
  items: ReadonlyMap<string, HTMLElement>;
}

/** What can be done with one thing; the last entry, set apart, closes the sheet and does nothing. */
export function actions(paper: Paper, title: string, labels: readonly string[]): Sheet {
  const { dice, words } = paper;
  const menu = dice.chance('sheet-menu', 0.4);
  const id = dice.id(`sheet:${title}`);
  const entry = (label: string, key: string) =>
    act(
      paper,
      dice.pick('entry', ['button', 'button', 'a']),
      label,
      { class: 'row', role: menu ? 'menuitem' : null },
      { key },
    );
  const items = new Map(labels.map((label) => [label, entry(label, `entry:${label}`)]));
  const off = entry(words.traps.dismiss, 'sheet-off');
  const piece = dice.chance('piece', 0.4);
  const top = h(dice.pick('sheet-title', ['h2', 'p', 'div']), { class: 'title', id }, title);
  const parts = piece
    ? [
        top,
        h(
          'ul',
          {},
          [...items.values(), off].map((one) => h('li', {}, one)),
        ),
      ]
    : [box('group', top, ...items.values()), box('group', off)];
  const node = h(
    'div',
    {
      class: piece ? 'sheet piece' : 'sheet',
      role: menu ? 'menu' : 'dialog',
      'aria-modal': menu ? null : 'true',
      'aria-labelledby': id,
    },
    parts,
  );
  return { node: [box('scrim'), node], items };
}

/** A small window in the middle, with its buttons one below the other. */
export function alert(paper: Paper, title: string, text: Child, buttons: Child[]): Child {
  const id = paper.dice.id(`alert:${title}`);
  const role = paper.dice.pick('alert', ['alertdialog', 'dialog']);
  return [
    box('scrim'),
    h(
      'div',
      { class: 'alert', role, 'aria-modal': 'true', 'aria-labelledby': id },
      h('h2', { id }, title),
      text,
      buttons,
    ),
  ];
}

interface Full {
  title: string;
  content: Child;
  /** At the end of its bar; Save where it is left out. */
  done?: string | null;
  /** What leaves it: the word, or a cross by its name. */
  leave?: 'word' | 'cross';
  foot?: Child;
}

/** A window as large as the phone: what leaves it and what saves it are in its bar. */
export function full(paper: Paper, { title, content, done, leave, foot }: Full): HTMLElement {
  const { traps } = paper.words;
  const way = leave ?? paper.dice.pick('leave', ['word', 'word', 'cross']);
  const save = done === null ? null : ghost(paper, done ?? traps.save);
  const id = paper.dice.id(`full:${title}`);
  return h(
    'div',
    { class: 'full', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id },
    h(
      'header',
      { class: 'appbar' },
      ghost(paper, traps.dismiss, way === 'cross' ? '✕' : undefined),
      h('h2', { id, class: 'heading' }, title),
      save,
    ),
    box('body', content, foot),
  );
}

/** A sheet from below with fields, and its buttons below them. */
export function fields(paper: Paper, title: string, content: Child, go: string): Child {
  const { traps } = paper.words;
  const inBar = paper.maybe('sheet-bar', 0.5);
  const two = inBar
    ? [ghost(paper, traps.dismiss), ghost(paper, go)]
    : [button(paper, go, 'sheet-go', 'main'), button(paper, traps.dismiss, 'sheet-off')];
  const id = paper.dice.id(`fields:${title}`);
  return [
    box('scrim'),
    h(
      'div',
      { class: 'sheet piece', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id },
      h('h2', { id }, title),
      inBar ? box('foot-line', ...two) : null,
      content,
      inBar ? null : two,
    ),
  ];
}
