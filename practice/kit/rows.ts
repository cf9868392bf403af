import type { Context } from '../context';
import { type Child, h } from '../dom';
import type { RowsModel } from './kit';

/** Rows of `div`s with roles, as on the live site's tables. */
export function gridRows(ctx: Context, model: RowsModel): HTMLElement {
  const { c } = ctx.names;
  const cell = (role: string) => (child: Child) =>
    h('div', { role, class: c('cell') }, h('span', { class: c('cellinner') }, child));
  return h(
    'div',
    { role: ctx.dice.pick('gridrole', ['grid', 'table']), 'aria-label': model.label },
    h(
      'div',
      { role: 'rowgroup', class: c('thead') },
      h('div', { role: 'row', class: c('row') }, model.columns.map(cell('columnheader'))),
    ),
    h(
      'div',
      { role: 'rowgroup' },
      model.rows.map((row) =>
        h(
          'div',
          { role: 'row', class: c('row') },
          row.cells.map(cell(ctx.dice.pick('cellrole', ['gridcell', 'cell']))),
        ),
      ),
    ),
  );
}

/** A real table. */
export function tableRows(ctx: Context, model: RowsModel): HTMLElement {
  const { c } = ctx.names;
  return h(
    'div',
    { class: c('scroll') },
    h(
      'table',
      { class: c('table') },
      h('caption', {}, model.label),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          model.columns.map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h(
        'tbody',
        {},
        model.rows.map((row) =>
          h(
            'tr',
            {},
            row.cells.map((cell, index) => tableCell(ctx, cell, index)),
          ),
        ),
      ),
    ),
  );
}

function tableCell(ctx: Context, cell: Child, index: number): HTMLElement {
  return index === 0 && ctx.dice.chance('rowheader', 0.5)
    ? h('th', { scope: 'row' }, cell)
    : h('td', {}, cell);
}

/** A list of cards with the fields one below the other. */
export function cardRows(ctx: Context, model: RowsModel): HTMLElement {
  const { c } = ctx.names;
  return h(
    'ul',
    { class: c('cards'), 'aria-label': model.label },
    model.rows.map((row) => {
      const [name, ...rest] = row.cells;
      const end = rest.pop();
      const fields = rest.map((cell, index) => [
        h('dt', {}, model.columns[index + 1] ?? ''),
        h('dd', {}, cell),
      ]);
      return h(
        'li',
        { class: c('card') },
        h(ctx.dice.pick('cardhead', ['h3', 'h4', 'div']), {}, name),
        h('dl', { class: c('fields') }, fields),
        h('div', { class: c('actions') }, end),
      );
    }),
  );
}
