import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { linkOrButton, pressed } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tied, withGroup } from '../kit/tie';

/**
 * A frame that never scrolls: a rail of links, crumbs and steps above, the content in a scroller, what a
 * card can do in a bar at its foot; rows are choices of a form, each with its own controls.
 */
export const workbench: MakeKit = (sketch): Kit => {
  const { dice, words } = sketch;
  let made = 0;
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  const crumbs = () =>
    h(
      'nav',
      { 'aria-label': 'Breadcrumb', class: 'crumbs' },
      h('ol', {}, [
        h('li', {}, words.page.overview),
        h('li', { 'aria-hidden': 'true' }, '/'),
        h('li', { 'aria-current': 'page' }, words.page.listTitle),
      ]),
    );
  const steps = () =>
    h(
      'ol',
      { class: 'stepper' },
      ['1', '2', '3'].map((one, index) =>
        h('li', { 'aria-current': index === 0 ? 'step' : null }, h('span', { class: 'dot' }, one)),
      ),
    );
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, { tabindex: level === 1 ? -1 : null }, text),
    card: (title, body, foot) =>
      h(
        'section',
        { class: 'pane' },
        h('header', {}, title),
        box('pane-body', body),
        foot ? h('footer', { role: 'toolbar', class: 'bar' }, foot) : null,
      ),
    rows: ({ label, columns, rows }) => {
      const field = dice.id('choice');
      return h(
        'fieldset',
        { class: 'choices' },
        h('legend', {}, label),
        rows.map((row, index) =>
          box(
            'choice',
            h('input', { type: 'radio', name: field, 'aria-label': `${index + 1}` }),
            box(
              'choice-text',
              row.name,
              h(
                'small',
                {},
                row.cells.map((cell, at) => [`${at ? ' | ' : ''}${columns[at + 1] ?? ''}: `, cell]),
              ),
            ),
            box('choice-end', row.end),
          ),
        ),
      );
    },
    facts: (pairs) =>
      h(
        'table',
        { class: 'sheet-of-facts' },
        h(
          'tr',
          {},
          pairs.map(([name]) => h('th', {}, name)),
        ),
        h(
          'tr',
          {},
          pairs.map(([, value]) => h('td', {}, value)),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const below = group
        ? box(
            'rail-group',
            group.opener.node,
            h('div', { hidden: !group.open }, nodesOf(group.entries)),
          )
        : null;
      return h(
        'div',
        {
          class: 'rail',
          role: dice.pick('rail-role', ['navigation', 'toolbar', 'complementary']),
          'aria-label': label,
        },
        toggle?.node,
        h('div', { class: 'rail-list', hidden: shut }, [
          ...withGroup<Node>(nodesOf(entries), below),
        ]),
      );
    },
    tabs: (tabs, content) =>
      box(
        '',
        h(
          'nav',
          { class: 'subnav' },
          nodesOf(tabs).map((node) => h('div', {}, node)),
        ),
        box('pane', content),
      ),
    menu: (model) => {
      const list = h(
        'div',
        { role: 'menu', class: 'popover-list' },
        nodesOf(menuItems(model.items)),
      );
      const tie = model.tie === 'row' ? 'controls' : model.tie;
      return tied(
        { ...model, tie },
        `menu-button-${made++}`,
        list,
        h('div', { class: 'popover' }, list),
      );
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `drawer-${made++}`;
      const inner = [
        h('h2', { id }, title),
        box('pane-body', body),
        h('div', { class: 'bar' }, nodesOf(buttons)),
      ];
      if (kind === 'native')
        return h('dialog', { 'aria-labelledby': id, class: 'native-drawer' }, inner);
      if (loose) return h('div', { role: 'dialog', class: 'pane' }, inner);
      return box(
        'drawer-host',
        h(
          'div',
          { class: 'drawer', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id },
          inner,
        ),
      );
    },
    notice: (text, tone) =>
      h(
        'div',
        { class: `flash ${tone}`, role: dice.pick('flash', ['alert', 'status', 'log']) },
        h('b', {}, text),
      ),
    form: (fields, buttons) =>
      h(
        'form',
        { class: 'pane' },
        box('pane-body', fields),
        h('div', { class: 'bar' }, nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) =>
      box(
        'frame',
        h('header', { class: 'bar' }, header),
        box(
          'work',
          side,
          h(
            'main',
            { class: 'scroller', tabindex: 0 },
            dice.chance('crumbs', 0.7) && crumbs(),
            dice.chance('steps', 0.3) && steps(),
            main,
          ),
        ),
        h('footer', { class: 'bar' }, footer),
      ),
  };
};

/** Looks of what leads somewhere. */
const LINKS: PressOptions['look'][] = ['link', 'entry', 'tab'];

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  return pressed(sketch, label, options, linkOrButton(sketch, options, LINKS, `do do-${look}`));
}

const CSS = `${BASE}
.frame { height: 100vh; display: flex; flex-direction: column; } .work { flex: 1; min-height: 0; display: flex; } .rail { width: 150px; background: #20242c; overflow: auto; } .rail .do { display: block; color: #fff; background: none; border: 0; padding: 10px; } .scroller { flex: 1; overflow: auto; padding: 12px 18px; position: relative; } .bar { display: flex; flex-wrap: wrap; gap: 12px; padding: 8px 14px; background: #f1f2f4; }
.pane { border: 1px solid #d3d6db; margin: 10px 0; } .pane > header { padding: 8px 14px; } .pane-body { padding: 10px 14px; } .choices { border: 0; padding: 0; } .choice { display: flex; gap: 12px; align-items: center; border: 1px solid #d3d6db; border-radius: 6px; padding: 10px; margin: 6px 0; } .choice-text { flex: 1; } .choice-text small { display: block; color: #555; }
.sheet-of-facts { border-collapse: collapse; } .sheet-of-facts th, .sheet-of-facts td { text-align: start; padding: 4px 24px 4px 0; } .crumbs ol, .stepper, .subnav { display: flex; gap: 8px; padding: 0; list-style: none; } .crumbs { font-size: 13px; color: #666; } .dot { border: 1px solid #888; border-radius: 50%; padding: 2px 8px; } .subnav { gap: 20px; border-bottom: 1px solid #ccc; } .do-main { background: #2f5bd0; color: #fff; border: 0; border-radius: 6px; }
.popover { position: absolute; z-index: 90; background: #fff; border: 1px solid #888; padding: 0; margin: 0; inset: auto; } .popover .do { display: block; width: 100%; border: 0; background: none; text-align: start; } .drawer-host { position: fixed; inset: 0; background: rgb(0 0 0 / 40%); z-index: 200; } .drawer { position: absolute; inset-block: 0; inset-inline-end: 0; width: 420px; max-width: 92%; background: #fff; padding: 16px; } .native-drawer { margin-inline-end: 0; height: 100%; } .flash { padding: 10px 14px; background: #fff8dc; border: 1px solid #e0c36a; }
`;
