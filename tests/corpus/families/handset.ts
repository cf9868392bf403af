import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { linkOrButton, pressed } from '../kit/press';
import { BASE } from '../kit/style';

/**
 * Made for a hand first, and no wider on a desk: tabs along the lower edge, a drawer beyond the side, rows
 * that are links as wide as the page, sheets from below, and the page's main buttons in a fixed bar.
 */
export const handset: MakeKit = (sketch): Kit => {
  const { dice, words } = sketch;
  const { page, traps } = words;
  let made = 0;
  let tabbed = false;
  /** Titles of sheets, which say what the row is. */
  const titles = new Map<HTMLElement, HTMLElement>();
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  const away = () =>
    h('button', { type: 'button', class: 'm-x', 'aria-label': traps.dismiss }, '✕');
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, { class: `m-h${level}` }, text),
    card: (title, body, foot) => {
      const unfolds = title instanceof HTMLHeadingElement && dice.chance('accordions', 0.6);
      const id = dice.id(`fold${made++}`);
      if (unfolds)
        title.replaceChildren(
          h(
            'button',
            { type: 'button', class: 'm-fold', 'aria-expanded': 'true', 'aria-controls': id },
            ...title.childNodes,
            h('span', { 'aria-hidden': 'true', class: 'm-turn' }, '⌃'),
          ),
        );
      return h(
        'section',
        { class: 'm-card' },
        title,
        h('div', { id, role: unfolds ? 'region' : null }, body, foot ? box('m-stack', foot) : null),
      );
    },
    rows: ({ label, columns, rows }) =>
      h(
        'ul',
        { class: 'm-list', 'aria-label': label },
        rows.map((row) => {
          const holder = box('m-name', row.name);
          const link = holder.querySelector<HTMLElement>('a, button');
          const title = (link ?? holder).textContent ?? '';
          const lines = row.cells.map((cell, at) =>
            h('span', { class: 'm-line' }, h('span', {}, `${columns[at + 1] ?? ''} `), cell),
          );
          const whole = link ?? holder;
          whole.classList.add('m-row');
          whole.replaceChildren(
            box('m-row-text', h('strong', {}, ...whole.childNodes), lines),
            h('span', { class: 'm-chevron', 'aria-hidden': 'true' }, '›'),
          );
          const line = h('li', { class: 'm-cell' }, holder, box('m-end', row.end));
          for (const [control, said] of titles)
            if (line.contains(control)) said.textContent = title;
          return line;
        }),
      ),
    facts: (pairs) =>
      h(
        'dl',
        { class: 'm-facts' },
        pairs.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const below = group
        ? [group.opener.node, h('div', { hidden: !group.open }, nodesOf(group.entries))]
        : null;
      const list = [...nodesOf(entries), below];
      if (!toggle) {
        tabbed = true;
        return h('nav', { class: 'm-tabbar', 'aria-label': label }, list);
      }
      const hides = dice.pick('drawer', ['moved', 'moved', 'moved-unseen', 'moved-inert']);
      const drawer = h(
        'nav',
        { 'aria-label': label, class: shut ? `m-drawer ${hides}` : '' },
        list,
      );
      if (shut && hides === 'moved-inert') drawer.inert = true;
      return box('m-side', toggle.node, drawer);
    },
    tabs: (tabs, content) =>
      box(
        '',
        h(
          'div',
          { class: 'm-chips' },
          tabs.map(({ node, control }) => {
            control.setAttribute('aria-pressed', String(control.hasAttribute('aria-current')));
            control.removeAttribute('aria-current');
            return node;
          }),
        ),
        box('m-card', content),
      ),
    menu: ({ trigger, items, open }) => {
      const id = dice.id(`sheet${made++}`);
      const { control } = trigger;
      control.setAttribute('aria-expanded', String(open));
      control.setAttribute('aria-controls', id);
      const title = h('h2', { class: 'm-sheet-title', id: `${id}t` });
      titles.set(control, title);
      const role = dice.pick('sheet-role', ['dialog', 'dialog', 'group']);
      const sheet = h(
        'div',
        { class: 'm-sheet', role, 'aria-labelledby': `${id}t` },
        box('m-sheet-head', title, away()),
        h(
          'ul',
          {},
          nodesOf(items).map((node) => h('li', {}, node)),
        ),
      );
      if (role === 'dialog') sheet.setAttribute('aria-modal', 'true');
      return {
        beside: trigger.node,
        layer: h('div', { id, class: 'm-over', hidden: !open }, box('m-dim'), sheet),
      };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `m-dialog-${made++}`;
      const inner = [
        box('m-sheet-head', h('h2', { id }, title), away()),
        body,
        box('m-stack', nodesOf(buttons)),
      ];
      if (kind === 'native')
        return h('dialog', { class: 'm-sheet m-native', 'aria-labelledby': id }, inner);
      const sheet = h(
        'section',
        {
          class: 'm-sheet',
          role: 'dialog',
          'aria-labelledby': id,
          'aria-modal': loose ? null : 'true',
        },
        inner,
      );
      return loose ? sheet : box('m-over', box('m-dim'), sheet);
    },
    notice: (text, tone) => h('p', { class: `m-toast ${tone}`, role: 'status' }, text),
    form: (fields, buttons) =>
      h('form', { class: 'm-card' }, box('m-fields', fields), box('m-stack', nodesOf(buttons))),
    bar: (buttons) => box('m-bar', buttons),
    page: ({ header, side, main, footer }) => [
      h('header', { class: 'm-top' }, header),
      side,
      h('main', { class: 'm-main' }, main),
      h('footer', { class: 'm-foot' }, footer),
      !tabbed &&
        h(
          'nav',
          { class: 'm-tabbar' },
          [page.overview, page.orders, page.devices, page.settings].map((label) =>
            h('a', { href: '#', class: 'is-entry' }, glyph(), label),
          ),
        ),
    ],
  };
};

function glyph(): HTMLElement {
  return h('span', { class: 'm-glyph', 'aria-hidden': 'true' });
}

/** Looks of what leads somewhere. */
const LINKS: PressOptions['look'][] = ['link', 'entry'];

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  const part = pressed(
    sketch,
    label,
    options,
    linkOrButton(sketch, options, LINKS, look === 'item' ? 'm-option' : `m-press is-${look}`),
  );
  if (look === 'entry') part.control.prepend(glyph());
  return part;
}

const CSS = `${BASE}
body { background: #f2f3f5; padding-bottom: 150px; } .m-top { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; padding: 10px 14px; background: #123; color: #fff; } .m-top a, .m-top button, .m-top .m-press { color: #fff; background: none; border: 0; padding: 4px; width: auto; display: inline-block; } .m-main, .m-foot, .m-side { max-width: 560px; margin: 0 auto; padding: 8px 12px; } .m-foot { color: #556; } .m-h1 { font-size: 24px; } .m-h2, .m-h3 { font-size: 17px; margin: 4px 0; }
.m-card { background: #fff; border-radius: 12px; padding: 10px 14px; margin: 10px 0; } .m-fold { display: flex; justify-content: space-between; width: 100%; border: 0; background: none; padding: 8px 0; font-weight: 600; text-align: start; } .m-list { background: #fff; border-radius: 12px; padding: 0; overflow: clip; } .m-cell { display: flex; align-items: stretch; border-bottom: 1px solid #e6e8ea; } .m-name { flex: 1; min-width: 0; overflow-wrap: anywhere; } .m-row { display: flex; width: 100%; box-sizing: border-box; align-items: center; gap: 8px; color: #123; text-decoration: none; padding: 12px 14px; background: none; border: 0; text-align: start; } .m-row-text { flex: 1; min-width: 0; } .m-line { display: block; font-size: 14px; color: #556; } .m-chevron { font-size: 22px; color: #99a; } .m-end { display: flex; align-items: center; padding-inline-end: 10px; }
.m-facts { margin: 0; } .m-facts dt { color: #667; font-size: 13px; } .m-facts dd { margin: 0 0 8px; font-size: 17px; } .m-press { min-height: 44px; border-radius: 22px; border: 1px solid #99a; background: #fff; color: #123; text-decoration: none; } .is-main { background: #0a6; color: #fff; border: 0; } .is-link { border: 0; background: none; color: #06c; display: inline-flex; align-items: center; min-height: 44px; } .m-stack { display: flex; flex-direction: column; gap: 8px; padding: 6px 0; } .m-stack .m-press { width: 100%; justify-content: center; }
.m-bar { position: fixed; inset-inline: 0; bottom: 58px; z-index: 40; background: #fff; border-top: 1px solid #dde; padding: 8px 14px; display: flex; justify-content: center; gap: 10px; } .m-bar .m-press { flex: 1; max-width: 270px; justify-content: center; } .m-card .m-bar { margin: 0; } .m-tabbar { position: fixed; inset-inline: 0; bottom: 0; height: 58px; z-index: 41; background: #fff; border-top: 1px solid #ccd; display: flex; justify-content: space-evenly; align-items: center; } .m-tabbar .is-entry { border: 0; border-radius: 0; background: none; color: #345; font-size: 11px; line-height: 1.2; display: flex; flex-direction: column; align-items: center; justify-content: center; flex: 1 1 0; min-width: 0; padding: 2px; text-align: center; text-decoration: none; overflow-wrap: anywhere; } .m-glyph { width: 18px; height: 18px; border: 2px solid currentColor; border-radius: 6px; flex: none; }
.m-side .m-glyph { display: inline-block; margin-inline-end: 8px; } .m-drawer { position: fixed; inset-block: 0; inset-inline-start: 0; width: 280px; background: #fff; z-index: 90; padding: 16px; box-sizing: border-box; transition: transform 0.2s; transform: translateX(-105%); } [dir=rtl] .m-drawer { transform: translateX(105%); } .moved-unseen { visibility: hidden; } .m-side .is-entry { display: block; border: 0; background: none; color: #123; padding: 10px 4px; text-decoration: none; }
.m-chips { display: flex; gap: 8px; overflow-x: auto; } .is-tab[aria-pressed=true] { background: #123; color: #fff; } .m-over { position: fixed; inset: 0; z-index: 200; } .m-dim { position: absolute; inset: 0; background: rgb(0 0 0 / 45%); } .m-sheet { position: absolute; inset-inline: 0; bottom: 0; margin: 0 auto; max-width: 560px; box-sizing: border-box; background: #fff; border-radius: 16px 16px 0 0; padding: 14px; } .m-native { position: fixed; top: auto; width: 100%; border: 0; } .m-sheet-head { display: flex; justify-content: space-between; align-items: center; gap: 12px; } .m-sheet-head h2 { font-size: 17px; margin: 0; } .m-x { border: 0; background: #eef; border-radius: 50%; width: 36px; height: 36px; padding: 0; } .m-option { display: block; width: 100%; min-height: 48px; border: 0; border-top: 1px solid #eef; background: none; text-align: start; }
.m-toast { background: #e5f0ff; border-radius: 12px; padding: 12px; } .m-toast.bad { background: #ffe9e5; } [disabled], [aria-disabled=true] { opacity: 0.5; }
`;
