import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { withGroup } from '../kit/tie';

/** An app in the browser: menus and questions come up as sheets from below, each with a way out of its own. */
export const sheet: MakeKit = (sketch): Kit => {
  const { dice, words } = sketch;
  let made = 0;
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  const item = (...children: Child[]) => h('ion-item', { class: 'item' }, children);
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) =>
      level === 1
        ? h('ion-title', { role: 'heading', 'aria-level': 1, class: 'large' }, text)
        : h('ion-card-title', { role: 'heading', 'aria-level': level }, text),
    card: (title, body, foot) =>
      h(
        'ion-card',
        { class: 'card' },
        h('ion-card-header', {}, title),
        h('ion-card-content', {}, body, foot ? box('row', foot) : null),
      ),
    rows: ({ label, columns, rows }) =>
      h(
        'ion-list',
        { class: 'list', role: 'list', 'aria-label': label },
        rows.map((row) =>
          h(
            'ion-item-sliding',
            { role: 'listitem', class: 'item' },
            h(
              'ion-label',
              {},
              row.name,
              row.cells.map((cell, index) => h('p', {}, `${columns[index + 1] ?? ''} · `, cell)),
            ),
            h('div', { slot: 'end' }, row.end),
          ),
        ),
      ),
    facts: (pairs) =>
      h(
        'ion-list',
        { class: 'list' },
        pairs.map(([name, value]) =>
          item(h('ion-label', {}, name), h('ion-note', { slot: 'end' }, value)),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const below = group
        ? h(
            'ion-accordion',
            {},
            group.opener.node,
            h('div', { hidden: !group.open }, nodesOf(group.entries)),
          )
        : null;
      return h(
        'div',
        { class: 'split' },
        toggle?.node,
        h(
          'ion-menu',
          { hidden: shut, role: 'navigation', 'aria-label': label, 'content-id': 'main' },
          [...withGroup<Node>(nodesOf(entries), below)],
        ),
      );
    },
    tabs: (tabs, content) =>
      box(
        '',
        h(
          'ion-segment',
          { class: 'row', role: 'tablist' },
          tabs.map(({ node, control }) => {
            control.setAttribute('role', 'tab');
            control.setAttribute('aria-selected', String(control.hasAttribute('aria-current')));
            control.removeAttribute('aria-current');
            return node;
          }),
        ),
        content,
      ),
    menu: ({ trigger, items, open }) => {
      const id = `ion-overlay-${made++}`;
      const { control } = trigger;
      control.setAttribute('aria-expanded', String(open));
      control.setAttribute('aria-controls', id);
      const away = h('button', { type: 'button', class: 'sheet-button away' }, words.traps.dismiss);
      const layer = h(
        'ion-action-sheet',
        { id, class: 'sheet', hidden: !open },
        h('ion-backdrop', { tabindex: -1 }),
        box('sheet-wrapper', box('sheet-group', nodesOf(items)), box('sheet-group', away)),
      );
      return { beside: trigger.node, layer };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `alert-${made++}-hdr`;
      const inner = box(
        'sheet-wrapper',
        h('div', { class: 'handle', 'aria-hidden': 'true' }),
        h('h2', { id }, title),
        box('sheet-message', body),
        box('sheet-group', nodesOf(buttons)),
      );
      if (kind === 'native')
        return h('dialog', { 'aria-labelledby': id, class: 'from-below' }, inner);
      if (loose) return h('ion-toast', { class: 'toast' }, inner);
      return h(
        'ion-modal',
        {
          class: 'sheet',
          role: dice.pick('sheet-role', ['dialog', 'alertdialog']),
          'aria-modal': 'true',
          'aria-labelledby': id,
        },
        h('ion-backdrop'),
        inner,
      );
    },
    notice: (text, tone) => h('ion-note', { class: `note ${tone}`, role: 'status' }, text),
    form: (fields, buttons) =>
      h('form', { class: 'list' }, item(fields), box('row', nodesOf(buttons))),
    page: ({ header, side, main, footer }) =>
      h(
        'ion-app',
        {},
        h('ion-header', {}, h('ion-toolbar', { class: 'row' }, header)),
        h(
          'ion-split-pane',
          { class: 'split-pane' },
          side,
          h('ion-content', { id: 'main', role: 'main' }, main),
        ),
        h('ion-footer', { class: 'row' }, footer),
      ),
  };
};

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.popup || options.expanded !== undefined;
  const link = !acts && (look === 'link' || look === 'entry');
  return pressed(sketch, label, options, {
    tag: link ? 'a' : 'button',
    attributes: {
      class: look === 'item' ? 'sheet-button' : `button button-${look}`,
      ...(link ? { href: options.href ?? '#' } : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
}

const CSS = `${BASE}
ion-app, ion-title, ion-card, ion-card-header, ion-card-title, ion-card-content, ion-list, ion-label, ion-menu, ion-content, ion-header, ion-accordion { display: block; } .large { font-size: 30px; font-weight: 700; } ion-card-title { font-size: 19px; font-weight: 600; } .card, .list { border-radius: 14px; box-shadow: 0 0 8px #ccc; padding: 12px; margin: 10px; }
.row { display: flex; flex-wrap: wrap; gap: 10px; padding: 6px; } .item { display: flex; justify-content: space-between; align-items: center; border-bottom: 1px solid #e5e5e5; padding: 8px; } .item p { margin: 0; color: #777; font-size: 14px; } .split-pane { display: flex; flex-wrap: wrap; } .split { flex: 0 0 190px; } ion-menu > * { display: block; padding: 8px; } ion-content { flex: 1; min-width: 280px; }
.button { border: 0; border-radius: 12px; background: none; color: #06c; text-decoration: none; padding: 8px 12px; } .button-main { background: #06c; color: #fff; } .button-plain { background: #e8f0fb; } .sheet { position: fixed; inset: 0; z-index: 20000; } ion-backdrop { position: absolute; inset: 0; background: rgb(0 0 0 / 40%); }
.sheet .sheet-wrapper { position: absolute; bottom: 0; inset-inline: 0; margin: 0 auto; max-width: 520px; padding: 8px; } ion-modal .sheet-wrapper, .from-below { background: #fff; border-radius: 16px 16px 0 0; } .sheet-group { background: #fff; border-radius: 12px; margin: 6px 0; } .sheet-button { display: block; width: 100%; border: 0; background: none; padding: 14px; font-size: 18px; color: #06c; } .away { font-weight: 700; }
.handle { width: 40px; height: 4px; background: #bbb; margin: 4px auto; border-radius: 2px; } .note, .toast { display: block; background: #eef; padding: 10px; margin: 8px; border-radius: 10px; } .from-below { margin-bottom: 0; }
`;
