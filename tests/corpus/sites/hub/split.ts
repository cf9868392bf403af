import { type Child, h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { act } from '../control';
import { inList, late, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, factsOf, foreign, type Subscription } from '../subscriptions';
import { NOTHING, trap } from '../told';
import { board, pairs, push, things, widget } from './board';
import { X } from './css';
import { layers, type Menu, menu, standing } from './menu';

/** The grid of all subscriptions; one is selected, and its details stand beside the grid. */
function master(paper: Paper, all: readonly Subscription[], selected: Subscription) {
  const { words, dice } = paper;
  const rows = all.map((one) => {
    const dots = menu(paper, {
      key: `row:${one.key}`,
      label: words.labels.action,
      of: one.name,
      entries: [paper.beside.list.reminder, words.labels.manageSubscriptions],
    });
    const name = act(
      paper,
      dice.pick('name', ['a', 'span']),
      one.name,
      { class: X.name },
      { key: `n:${one.key}` },
    );
    const cell = (content: Child, style = '') => h('div', { role: 'gridcell', style }, content);
    const on = one === selected;
    const row = h(
      'div',
      { class: on ? `${X.line} ${X.chosen}` : X.line, role: 'row', 'aria-selected': String(on) },
      cell(name, 'flex:1'),
      cell(one.tag),
      cell(dots.node),
    );
    return { row, dots, one };
  });
  const node = h(
    'div',
    { role: 'grid', 'aria-label': words.page.listTitle },
    rows.map(({ row }) => row),
  );
  const own = rows.filter(({ one }) => one.own).map(({ dots }) => dots.control);
  return {
    node: widget(paper, words.page.listTitle, node),
    own,
    menus: rows.map(({ dots }) => dots),
  };
}

/** What is known of the selected one, and what can be done with it. */
function pane(paper: Paper, one: Subscription, buttons: Child, notes: Child = null): HTMLElement {
  return widget(paper, one.name, [pairs(factsOf(paper, one)), notes], {
    foot: [buttons, push(paper, paper.beside.details.payment, 'pay', 'text')],
  });
}

/** A note in which the customer writes. */
function note(paper: Paper): Child {
  const { traps } = paper.words;
  const text = `${paper.words.labels.consumer}: ${paper.words.labels.cancel}?`;
  return [
    h(
      'div',
      {
        class: X.field,
        contenteditable: 'true',
        role: 'textbox',
        'aria-label': paper.beside.product.name,
      },
      text,
    ),
    push(paper, traps.save, 'note-save'),
    push(paper, traps.dismiss, 'note-off', 'text'),
  ];
}

/** Grid and details on one page. */
function both(
  paper: Paper,
  own: boolean,
  buttons: (one: Subscription) => Child,
  notes: Child = null,
  left = false,
) {
  const all = shuffled(paper.dice, 'rows', [...consumers(paper, 1), ...foreign(paper, 2)]);
  const selected = all.find((one) => one.own === own) ?? (all[0] as Subscription);
  const list = master(paper, all, selected);
  const side = pane(paper, selected, buttons(selected), notes);
  const more = left ? things(paper, 'devices', 'own') : null;
  const menus: Menu[] = [...list.menus, ...(more?.menus ?? [])];
  const content = [h('div', { class: X.split }, list.node, side), more?.node];
  const { body } = board(paper, paper.words.labels.subscriptions, content, 'within');
  return { body: [body, layers(menus)], stand: () => standing(menus), own: list.own };
}

function chosen(step: 'update-cancel' | 'cancel', weight: number, left = false): Page {
  return {
    name: `grid, own one selected: ${step}${left ? ', a menu left open' : ''}`,
    place: step === 'cancel' ? 'product' : 'details',
    weight,
    memory: onTheWay,
    draw: (paper) => {
      const { labels } = paper.words;
      const go = push(
        paper,
        step === 'cancel' ? labels.cancel : labels.updateCancel,
        'go',
        'plain',
        true,
      );
      const { body, stand } = both(
        paper,
        true,
        () => go,
        paper.maybe('note', 0.4) ? note(paper) : null,
        left,
      );
      return {
        body,
        stand,
        truth: () => ({
          step,
          targets: [go],
          ...(step === 'cancel' ? { availability: ['available'] } : {}),
        }),
      };
    },
  };
}

/** Another kind is selected: what its details offer is not meant; the grid still has the right one's dots. */
function another(label: 'updateCancel' | 'cancel'): Page {
  return {
    name: `grid, another kind selected, its ${label} beside`,
    place: 'list',
    memory: inList,
    draw: (paper) => {
      const { body, stand, own } = both(paper, false, () =>
        push(paper, paper.words.labels[label], 'go'),
      );
      return {
        body,
        stand,
        truth: () => ({
          step: 'action',
          targets: own,
          orNothing: true,
          availability: ['unknown', 'not-covered'],
        }),
      };
    },
  };
}

export const SPLIT: readonly Page[] = [
  chosen('update-cancel', 1),
  chosen('update-cancel', 0.5, true),
  chosen('cancel', 1),
  another('updateCancel'),
  another('cancel'),
];

export const SPLIT_TRAPS: readonly Page[] = [
  trap(
    'grid of other kinds, one selected',
    'list',
    (paper) => {
      const { labels } = paper.words;
      const all = foreign(paper, 3);
      const one = all[1] as Subscription;
      const list = master(paper, all, one);
      const label = paper.dice.pick('label', [labels.updateCancel, labels.cancel]);
      const content = h(
        'div',
        { class: X.split },
        list.node,
        pane(paper, one, push(paper, label, 'go'), note(paper)),
      );
      const { body } = board(paper, labels.subscriptions, content, 'within');
      return { body: [body, layers(list.menus)], truth: NOTHING };
    },
    { memory: inList, weight: 2 },
  ),
  trap(
    'product in the grid’s pane, a note being written in the place of Cancel',
    'product',
    (paper) => {
      const all = consumers(paper, 1);
      const one = all[0] as Subscription;
      const edit = push(paper, paper.beside.product.edit, 'edit');
      const content = pane(paper, one, edit, note(paper));
      const { body } = board(paper, one.name, content, 'within');
      return { body, truth: () => ({ availability: ['not-offered', 'unknown'] }) };
    },
    { memory: late, weight: 2 },
  ),
];
