import { type Child, h } from '../../../../practice/dom';
import { act } from '../control';
import type { Paper } from '../site';
import type { Subscription } from '../subscriptions';
import { type End, type EndForm, endOf } from './ends';

export interface TableRow {
  key: string;
  name: string;
  facts: readonly (readonly [string, string])[];
  acts: readonly string[];
  open?: boolean;
  off?: boolean;
}

export interface DrawnRow {
  name: HTMLElement;
  end: End;
}

/** A table with the same kind of end in each row. @param ticks what stands before a row: to tick it */
export function table(
  paper: Paper,
  title: string,
  form: EndForm | 'none',
  rows: readonly TableRow[],
  ticks?: (row: TableRow) => Child,
): { node: HTMLElement; drawn: DrawnRow[] } {
  const { words } = paper;
  const drawn = rows.map((row) => ({
    name: act(paper, 'a', row.name, {}, { key: `name:${row.key}` }),
    end: endOf(paper, form === 'none' ? 'split' : form, words.labels.view, row),
  }));
  const node = h('table', { class: 'list', summary: title }, [
    h(
      'tr',
      {},
      ticks ? h('th', {}) : null,
      h('th', {}, title),
      rows[0]?.facts.map(([what]) => h('th', {}, what)),
      form === 'none' ? null : h('th', {}, paper.maybe('headed', 0.5) ? words.labels.action : ''),
    ),
    rows.map((row, at) =>
      h('tr', {}, [
        ticks ? h('td', {}, ticks(row)) : null,
        h('td', {}, drawn[at]?.name),
        row.facts.map(([, value]) => h('td', {}, value)),
        form === 'none' ? null : h('td', {}, drawn[at]?.end.node),
      ]),
    ),
  ]);
  return { node, drawn };
}

/** The row of a subscription. */
export function rowOf(paper: Paper, one: Subscription, rest: Partial<TableRow> = {}): TableRow {
  const { words, beside } = paper;
  return {
    key: one.key,
    name: one.name,
    facts: [
      [words.labels.serviceTag, one.tag],
      [beside.list.name, one.device],
      [beside.list.renews, one.renews],
    ],
    acts: [beside.list.reminder, words.labels.manageSubscriptions, beside.details.payment],
    ...rest,
  };
}
