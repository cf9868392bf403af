import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { linkOrButton, pressed } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, tied, withGroup } from '../kit/tie';
import { UNSEEN } from '../words/dress';

/**
 * Whatever can be done sits behind three dots without a word: in rows, on cards, in the header. Which of
 * them is of what is told by their names alone; menus are popovers, layers, or lie in the row.
 */
export const overflow: MakeKit = (sketch): Kit => {
  const { dice, words } = sketch;
  let made = 0;
  const open: HTMLElement[] = [];
  const way = dice.pick('menu-way', ['row', 'popover', 'popover', 'layer']);
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, { class: `Heading Heading--${level}` }, text),
    card: (title, body, foot) => {
      const own = title instanceof HTMLHeadingElement && title.localName === 'h3';
      const more =
        own &&
        dice.chance('card-dots', 0.6) &&
        bareDots(sketch, `${words.labels.action}: ${title.textContent}`);
      return box(
        'Box',
        box('Box-header', title, more),
        box('Box-body', body),
        foot ? box('Box-footer', foot) : null,
      );
    },
    rows: ({ label, columns, rows }) =>
      h(
        'section',
        { class: 'Box', 'aria-label': label },
        h(
          'ul',
          { class: 'Box-list' },
          rows.map((row, index) => {
            const id = dice.id(`row${index}`);
            const tag = row.cells[0];
            const line = h(
              'li',
              { class: 'Box-row' },
              box('Avatar', '◇'),
              box(
                'Box-text',
                h('div', { class: 'Box-title', id }, row.name),
                box(
                  'Box-meta',
                  row.cells.map((cell, at) =>
                    h('span', { class: 'Label', title: columns[at + 1] ?? null }, cell),
                  ),
                ),
              ),
              box('Box-end', row.end),
            );
            named(sketch, line, id, typeof tag === 'string' ? tag : '');
            return line;
          }),
        ),
      ),
    facts: (pairs) =>
      h(
        'ul',
        { class: 'Facts' },
        pairs.map(([name, value]) =>
          h('li', {}, h('span', { class: 'Facts-name' }, name), h('b', {}, value)),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const item = ({ node }: Part) => h('li', { class: 'NavList-item' }, node);
      const below = group
        ? h(
            'li',
            { class: 'NavList-item' },
            group.opener.node,
            h('ul', { hidden: !group.open }, group.entries.map(item)),
          )
        : null;
      return h(
        'nav',
        { class: 'Side', 'aria-label': label },
        toggle?.node,
        h('ul', { class: 'NavList', hidden: shut }, withGroup(entries.map(item), below)),
      );
    },
    tabs: (tabs, content) => {
      const panel = box('Box-body', content);
      const roles = dice.chance('tab-roles', 0.5);
      const list = nodesOf(roles ? tabRoles(sketch, tabs, panel) : tabs);
      return box(
        '',
        h('div', { class: 'UnderlineNav', role: roles ? 'tablist' : 'navigation' }, list),
        panel,
      );
    },
    menu: (model) => {
      const id = dice.id(`dots${made++}`);
      const roles = dice.chance('menu-roles', 0.7);
      const items = nodesOf(roles ? menuItems(model.items) : model.items);
      const list = h(
        'ul',
        { role: roles ? 'menu' : null, class: 'ActionList' },
        items.map((node) => h('li', { role: roles ? 'none' : null }, node)),
      );
      const layer = h('div', { class: 'Overlay' }, list);
      if (way === 'row') return tied({ ...model, tie: 'row' }, id, list, layer);
      const far = model.tie === 'row' || model.tie === 'near';
      if (way === 'layer')
        return tied({ ...model, tie: far ? 'controls' : model.tie }, id, list, layer);
      const { trigger } = model;
      layer.id = id;
      layer.popover = dice.pick('popover', ['auto', 'auto', 'manual']);
      trigger.control.setAttribute(
        layer.popover === 'auto' ? 'popovertarget' : 'aria-controls',
        id,
      );
      if (trigger.control.hasAttribute('aria-expanded'))
        trigger.control.setAttribute('aria-expanded', String(model.open));
      if (model.open) open.push(layer);
      return { beside: trigger.node, layer };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `dialog-${made++}`;
      const inner = [
        box(
          'Dialog-head',
          h('h1', { id, class: 'Dialog-title' }, title),
          h('button', { type: 'button', 'aria-label': words.traps.dismiss, class: 'Dots' }, '×'),
        ),
        box('Box-body', body),
        box('Box-footer', nodesOf(buttons)),
      ];
      if (kind === 'native') return h('dialog', { 'aria-labelledby': id, class: 'Dialog' }, inner);
      const panel = h(
        'div',
        {
          class: 'Dialog',
          role: 'dialog',
          'aria-labelledby': id,
          'aria-modal': loose ? null : 'true',
        },
        inner,
      );
      return loose ? panel : box('Dialog-veil', panel);
    },
    notice: (text, tone) => h('div', { class: `flash flash-${tone}`, role: 'status' }, text),
    form: (fields, buttons) =>
      h('form', { class: 'Box' }, box('Box-body', fields), box('Box-footer', nodesOf(buttons))),
    page: ({ header, side, main, footer }) => [
      h('header', { class: 'AppHeader' }, header, bareDots(sketch, words.page.settings)),
      box('Layout', side, h('main', { class: 'Layout-main' }, main)),
      h('footer', { class: 'AppHeader' }, footer),
    ],
    settle: () => {
      for (const one of open) if (one.isConnected) one.showPopover();
    },
  };
};

/** Three dots, in the way of this page: signs, or a drawing. */
function dots({ dice }: Sketch): Node {
  const sign = dice.pick('dots', ['⋮', '…', '•••', '⋯', '']);
  if (sign) return h('span', { 'aria-hidden': dice.chance('dots-unseen', 0.7) && 'true' }, sign);
  const holder = h('span', { 'aria-hidden': 'true' });
  holder.innerHTML =
    '<svg viewBox="0 0 16 16" width="16" height="16"><circle cx="3" cy="8" r="1.5"/><circle cx="8" cy="8" r="1.5"/><circle cx="13" cy="8" r="1.5"/></svg>';
  return holder;
}

/** Three dots that are of something else. */
function bareDots(sketch: Sketch, name: string): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'Dots', 'aria-haspopup': 'true', 'aria-label': name },
    dots(sketch),
  );
}

/** Names the dots of a row in the manner of this page: with the row's name in it, or without. */
function named({ dice, language }: Sketch, line: HTMLElement, id: string, tag: string): void {
  const control = line.querySelector<HTMLElement>('.Box-end .Dots');
  if (!control) return;
  const own = control.getAttribute('aria-label') ?? control.title;
  const word = own || (control.querySelector('.unseen')?.textContent ?? '');
  const of = line.querySelector('.Box-title')?.textContent ?? '';
  const link = language === 'en' && !/ for /.test(word) ? ' for ' : ' – ';
  const manner = dice.pick('dots-name', ['bare', 'bare', 'for', 'more', 'both', 'described']);
  if (manner === 'for') rename(control, word + link + of);
  if (manner === 'more') rename(control, `${word}: ${of}, ${tag}`);
  if (manner === 'described') control.setAttribute('aria-describedby', id);
  if (manner !== 'both') return;
  control.id ||= `${id}b`;
  rename(control, word);
  control.setAttribute('aria-labelledby', `${control.id} ${id}`);
}

function rename(control: HTMLElement, name: string): void {
  const unseen = control.querySelector('.unseen');
  if (unseen) unseen.textContent = name;
  else if (control.title && !control.hasAttribute('aria-label')) control.title = name;
  else control.setAttribute('aria-label', name);
}

/** Looks of what leads somewhere. */
const LINKS: PressOptions['look'][] = ['link', 'entry', 'tab'];

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  const behind = options.popup && look !== 'link';
  const { longer: _, ...short } = options;
  const part = pressed(
    sketch,
    label,
    behind
      ? { ...short, look: 'icon', carriers: ['aria', 'aria', 'title', 'hidden-text'] }
      : options,
    linkOrButton(
      sketch,
      options,
      LINKS,
      behind ? 'Dots' : look === 'item' ? 'ActionList-content' : `Button Button--${look}`,
    ),
  );
  if (!behind) return part;
  const { control } = part;
  const unseen = control.querySelector('span[style]')?.textContent;
  control.replaceChildren(dots(sketch));
  if (unseen) control.append(h('span', { class: 'unseen', style: UNSEEN }, unseen));
  return part;
}

const CSS = `${BASE}
.AppHeader { display: flex; flex-wrap: wrap; gap: 14px; align-items: center; padding: 10px 20px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; } .AppHeader > .Dots { margin-inline-start: auto; } .Layout { display: flex; flex-wrap: wrap; gap: 20px; padding: 12px 20px; } .Side { flex: 0 0 200px; } .Layout-main { flex: 1; min-width: 300px; } .NavList .Button { display: block; padding: 6px 8px; border-radius: 6px; }
.Box { border: 1px solid #d1d9e0; border-radius: 6px; margin: 10px 0; background: #fff; } .Box-header { display: flex; justify-content: space-between; align-items: center; padding: 8px 14px; border-bottom: 1px solid #e4e8ec; } .Box-header h2, .Box-header h3 { margin: 0; } .Box-body { padding: 10px 14px; } .Box-footer { padding: 8px 14px; display: flex; gap: 10px; border-top: 1px solid #e4e8ec; }
.Box-list { padding: 0; } .Box-row { display: flex; gap: 12px; align-items: center; padding: 10px 14px; border-bottom: 1px solid #e4e8ec; position: relative; } .Box-text { flex: 1; } .Box-title { font-weight: 600; } .Box-meta { display: flex; gap: 8px; font-size: 13px; } .Label { border: 1px solid #d1d9e0; border-radius: 12px; padding: 0 8px; } .Avatar { color: #57606a; } .Box-end { position: relative; display: flex; gap: 6px; align-items: center; }
.Facts li { display: flex; justify-content: space-between; padding: 4px 0; } .Facts-name { color: #57606a; } .Button { font: inherit; border: 1px solid #d1d9e0; border-radius: 6px; background: #f6f8fa; color: #1f2328; padding: 5px 14px; text-decoration: none; display: inline-block; } .Button--main { background: #1f883d; color: #fff; } .Button--link, .Button--entry, .Button--tab { border: 0; background: none; color: #0a58ca; padding: 4px; }
.Dots { border: 0; background: none; border-radius: 6px; min-width: 32px; min-height: 32px; padding: 4px; font-size: 18px; line-height: 1; } .Dots:hover { background: #eaeef2; } .Overlay { position: absolute; inset: auto; margin: 0; padding: 0; border: 1px solid #d1d9e0; border-radius: 8px; background: #fff; box-shadow: 0 6px 16px #8886; z-index: 60; min-width: 190px; } .Box-end .Overlay { inset-inline-end: 0; top: 100%; }
.ActionList { padding: 6px; } .ActionList-content { display: block; width: 100%; border: 0; background: none; text-align: start; white-space: nowrap; } .UnderlineNav { display: flex; gap: 14px; border-bottom: 1px solid #d1d9e0; } .flash { padding: 12px; border: 1px solid #a5c7f5; background: #ddf4ff; border-radius: 6px; margin: 8px 0; }
.Dialog-veil { position: fixed; inset: 0; background: rgb(31 35 40 / 50%); z-index: 300; } .Dialog { background: #fff; border: 1px solid #d1d9e0; border-radius: 10px; width: 480px; max-width: 94%; } .Dialog-veil .Dialog { margin: 90px auto; } .Dialog-head { display: flex; justify-content: space-between; padding: 8px 14px; } .Dialog-title { font-size: 18px; margin: 4px 0; } [disabled], [aria-disabled=true] { opacity: 0.5; }
`;
