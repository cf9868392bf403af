import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, withGroup } from '../kit/tie';

/**
 * Hashed class names on boxes laid out by a grid: rows are `display: contents`, so that a row has no box
 * of its own; menus and questions lie in a portal at the end of the page and know their control by `:r1:`.
 */
export const modules: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const name = (part: string) => `_${part}_${dice.id(part).slice(1, 6)}_1`;
  const box = (part: string, ...children: Child[]) =>
    h('div', { class: `${name(part)} ${part}` }, children);
  const listTag = dice.pick('list-tag', ['div', 'ul']);
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options, name),
    heading: (level, text) =>
      level === 3
        ? h('p', { class: `${name('title')} title` }, text)
        : h(`h${level}`, { class: name('heading') }, text),
    card: (title, body, foot) =>
      box(
        'card',
        box('cardTop', title),
        box('cardBody', body),
        foot ? box('cardFoot', foot) : null,
      ),
    rows: ({ columns, rows }) =>
      h(
        listTag,
        { class: `${name('list')} list` },
        h(
          listTag === 'ul' ? 'li' : 'div',
          { class: 'line' },
          columns.map((one) => h('span', { class: 'head' }, one)),
        ),
        rows.map((row) =>
          h(listTag === 'ul' ? 'li' : 'div', { class: `${name('row')} line` }, [
            h('span', { class: name('cell') }, row.name),
            ...row.cells.map((cell) => h('span', { class: name('cell') }, cell)),
            h('span', { class: name('end') }, row.end),
          ]),
        ),
      ),
    facts: (pairs) =>
      box(
        'pairs',
        pairs.map(([one, value]) => [
          h('span', { class: name('key') }, one),
          h('strong', { class: name('value') }, value),
        ]),
      ),
    panel: ({ entries, group, toggle, shut }) => {
      const id = `radix-:r${made++}:`;
      const below = group
        ? h(
            'div',
            { 'data-state': group.open ? 'open' : 'closed' },
            group.opener.node,
            h('div', { hidden: !group.open }, nodesOf(group.entries)),
          )
        : null;
      if (toggle) toggle.control.setAttribute('aria-controls', id);
      return box(
        'rail',
        toggle?.node,
        h('div', { id, 'data-state': shut ? 'closed' : 'open', hidden: shut }, [
          ...withGroup<Node>(nodesOf(entries), below),
        ]),
      );
    },
    tabs: (tabs, content) => {
      const id = `radix-:r${made++}:`;
      tabs.forEach(({ control }, index) => {
        const on = control.hasAttribute('aria-current');
        control.removeAttribute('aria-current');
        control.setAttribute('role', 'radio');
        control.setAttribute('aria-checked', String(on));
        control.setAttribute('data-state', on ? 'on' : 'off');
        control.id = `${id}-${index}`;
      });
      return box(
        'segments',
        h('div', { role: 'radiogroup', class: 'cardFoot' }, nodesOf(tabs)),
        box('pane', content),
      );
    },
    menu: ({ trigger, items, open }) => {
      const id = `radix-:r${made++}:`;
      const { control } = trigger;
      control.id = id;
      control.setAttribute('data-state', open ? 'open' : 'closed');
      control.setAttribute('aria-expanded', String(open));
      if (open) control.setAttribute('aria-controls', `${id}content`);
      const content = h(
        'div',
        {
          id: `${id}content`,
          role: 'menu',
          'data-state': open ? 'open' : 'closed',
          'data-radix-menu-content': true,
          'aria-orientation': 'vertical',
          'aria-labelledby': id,
          class: name('content'),
        },
        nodesOf(menuItems(items)),
      );
      // Nothing of a closed menu is in the page.
      const layer = open
        ? h('div', { 'data-radix-popper-content-wrapper': true, class: 'popper' }, content)
        : null;
      return { beside: trigger.node, layer };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `radix-:r${made++}:`;
      const inner = [
        h('h2', { id: `${id}title`, class: name('dialogTitle') }, title),
        h('div', { id: `${id}text` }, body),
        box('cardFoot', nodesOf(buttons)),
      ];
      const said = { 'aria-labelledby': `${id}title`, 'aria-describedby': `${id}text` };
      if (kind === 'native') return h('dialog', said, inner);
      if (loose)
        return h('div', { role: 'status', 'data-sonner-toast': true, class: 'toast' }, inner);
      return h(
        'div',
        { class: 'scrim', 'data-state': 'open' },
        h(
          'div',
          {
            role: dice.pick('dialog-role', ['dialog', 'alertdialog']),
            ...said,
            'aria-modal': 'true',
            class: 'sheet',
          },
          inner,
        ),
      );
    },
    notice: (text, tone) => h('output', { class: `${name('callout')} callout ${tone}` }, text),
    form: (fields, buttons) =>
      h('form', { class: name('form') }, box('fields', fields), box('cardFoot', nodesOf(buttons))),
    page: ({ header, side, main, footer }) =>
      h(
        'div',
        { id: '__next' },
        h('div', { class: 'areas' }, [
          box('areaHeader', header),
          // The source has the content first; the grid puts the panel where it belongs.
          h(
            'div',
            { class: 'areaMain', role: dice.chance('main-role', 0.5) ? 'main' : null },
            main,
          ),
          side ? box('areaSide', side) : null,
          box('areaFooter', footer),
        ]),
      ),
  };
};

function press(
  sketch: Sketch,
  label: string,
  options: PressOptions,
  name: (part: string) => string,
): Part {
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.popup || options.expanded !== undefined;
  const link = !acts && (look === 'link' || look === 'entry');
  const tag = link ? 'a' : look === 'item' ? 'div' : 'button';
  return pressed(sketch, label, options, {
    tag,
    attributes: {
      class: `${name(look)} press ${look}`,
      ...(tag === 'a' ? { href: options.href ?? '#' } : {}),
      ...(tag === 'button' ? { type: options.sends ? 'submit' : 'button' } : {}),
      ...(tag === 'div' ? { 'data-radix-collection-item': true } : {}),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
}

const CSS = `${BASE}
.areas { display: grid; grid-template: "h h" auto "s m" auto "f f" auto / 210px 1fr; gap: 12px; } .areaHeader { grid-area: h; } .areaSide { grid-area: s; } .areaMain { grid-area: m; min-width: 0; padding: 8px; } .areaFooter { grid-area: f; } .areaHeader, .areaFooter { display: flex; gap: 16px; padding: 10px; background: #fafafa; border-block: 1px solid #e5e5e5; } .rail { display: grid; } .rail .press { display: block; }
.card { display: grid; grid-template-areas: "t f" "b b"; border-radius: 12px; border: 1px solid #e4e4e7; padding: 14px; margin: 10px 0; } .cardTop { grid-area: t; } .cardBody { grid-area: b; } .card > .cardFoot { grid-area: f; justify-self: end; } .cardFoot { display: flex; gap: 10px; } .title { font-weight: 600; margin: 0; }
.list { display: grid; grid-template-columns: minmax(180px, 2fr) repeat(4, auto); gap: 10px 14px; padding: 0; } .line { display: contents; } .head { color: #71717a; font-size: 13px; } .pairs { display: grid; grid-template-columns: auto 1fr; gap: 6px 20px; } .press { border-radius: 8px; border: 1px solid transparent; background: none; padding: 6px 10px; text-decoration: none; color: #18181b; } .plain { border-color: #d4d4d8; } .main { background: #18181b; color: #fff; } .link { text-decoration: underline; } .item { cursor: pointer; }
.popper { position: absolute; z-index: 50; background: #fff; border: 1px solid #d4d4d8; border-radius: 8px; padding: 4px; min-width: 150px; } .scrim { position: fixed; inset: 0; z-index: 50; background: rgb(0 0 0 / 60%); } .sheet { position: fixed; inset-block: 0; inset-inline-end: 0; width: 400px; max-width: 90%; background: #fff; padding: 22px; } .toast { border: 1px solid #d4d4d8; padding: 10px; } .callout { display: block; border-radius: 8px; background: #f4f4f5; padding: 12px; margin: 8px 0; }
`;
