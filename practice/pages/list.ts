import type { Context } from '../context';
import { type Child, h } from '../dom';
import { createMenu } from '../kit/menu';
import type { Item } from '../scenario';
import { fill } from '../text';
import type { Page } from './page';
import { deviceOf, isOver, nameOf, tagOf } from './subscription';

/** The list of hardware and software subscriptions. */
export const list: Page = {
  step: 'action',
  frame: 'account',
  draw(ctx) {
    const { list: text, labels } = ctx.text;
    const { items, perPage } = ctx.scenario;
    const title = ctx.kit.heading(1, text.title);
    if (items.length === 0) return [title, h('p', {}, text.empty)];
    const first = (ctx.route.number - 1) * perPage;
    const shown = items.slice(first, first + perPage);
    const total = Math.ceil(items.length / perPage);
    const rows = ctx.kit.rows({
      label: text.title,
      columns: [text.name, labels.serviceTag, text.renews, text.status, labels.action],
      rows: shown.map((item) => ({ id: item.id, cells: cells(ctx, item) })),
    });
    const qualifies = shown.some((item) => item.kind === 'consumer');
    return [
      title,
      h(
        'div',
        { class: ctx.names.c('actions') },
        ctx.kit.press(text.export, { look: 'link', run: () => undefined }).node,
      ),
      rows,
      total > 1 && pages(ctx, total, !qualifies),
    ];
  },
};

function cells(ctx: Context, item: Item): Child[] {
  const { list: text } = ctx.text;
  const name = ctx.kit.press(nameOf(ctx, item), {
    look: 'link',
    to: { page: 'details', id: item.id },
  });
  if (item.kind === 'consumer' && !item.menu) ctx.marks.add('row-control', name.control, item.id);
  return [
    [name.node, h('div', { class: ctx.names.c('small') }, deviceOf(ctx, item))],
    tagOf(ctx, item),
    isOver(ctx, item) ? '–' : ctx.format.day(Number(item.id) % 28),
    isOver(ctx, item) ? text.ended : text.active,
    item.menu ? action(ctx, item) : null,
  ];
}

/** The row's Action control and its menu. */
function action(ctx: Context, item: Item): Child {
  const { list: text, labels } = ctx.text;
  const details = { page: 'details', id: item.id } as const;
  const covered = item.kind === 'consumer';
  const menu = createMenu(ctx, {
    key: item.id,
    label: labels.action,
    name: ctx.dice.chance('long-name', 0.4) ? `${labels.action}: ${nameOf(ctx, item)}` : undefined,
    items: [
      { label: text.invoice, options: { run: () => undefined } },
      {
        label: labels.manageSubscriptions,
        options: { to: details },
        onMade: (control) => covered && ctx.marks.add('menu-item', control, item.id),
      },
      { label: covered ? text.reminder : text.renew, options: { run: () => undefined } },
    ],
  });
  if (covered) {
    ctx.marks.add('row-control', menu.trigger.control, item.id);
    menu.trigger.control.addEventListener('click', () => ctx.account.change({ chosen: item.id }));
  } else {
    ctx.marks.foreignMenus.push(menu.list);
  }
  return menu.beside ?? menu.trigger.node;
}

/** Turns the pages of the list; `wanted` when what is looked for is on none of the rows shown. */
function pages(ctx: Context, total: number, wanted: boolean): Child {
  const { list: text } = ctx.text;
  const { number } = ctx.route;
  const signs = ctx.scenario.markup !== 'poor' && ctx.dice.chance('page-signs', 0.5);
  const turn = (label: string, sign: string, to: number) =>
    ctx.kit.press(signs ? sign : label, {
      look: signs ? 'icon' : 'plain',
      name: signs ? label : undefined,
      disabled: to < 1 || to > total,
      run: () => ctx.go({ page: 'list', number: to }),
    });
  const next = turn(text.next, '›', number + 1);
  if (wanted) ctx.marks.add('next-page', next.control);
  return h(
    'div',
    { class: ctx.names.c('pages') },
    turn(text.previous, '‹', number - 1).node,
    h('span', {}, fill(text.page, { number, total })),
    next.node,
  );
}
