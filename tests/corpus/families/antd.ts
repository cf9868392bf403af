import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { enclose, nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { tied, withGroup } from '../kit/tie';

/** An admin kit: tables with a hidden row to measure by, menus of list items, buttons of two signs set apart. */
export const antd: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  const items = (parts: readonly Part[]) =>
    parts.map(({ node, control }) => {
      control.setAttribute('role', 'menuitem');
      control.tabIndex = -1;
      return node;
    });
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) =>
      level === 1
        ? h('span', { class: 'ant-page-header-heading-title', title: text }, text)
        : h(`h${level + 2}`, { class: 'ant-typography' }, text),
    card: (title, body, foot) =>
      box(
        'ant-card ant-card-bordered',
        box('ant-card-head', box('ant-card-head-title', title)),
        box('ant-card-body', body),
        foot
          ? h(
              'ul',
              { class: 'ant-card-actions' },
              (Array.isArray(foot) ? foot : [foot]).map((one) => h('li', {}, h('span', {}, one))),
            )
          : null,
      ),
    rows: ({ columns, rows }) => {
      const cell = (content: Child) => h('td', { class: 'ant-table-cell' }, content);
      return box(
        'ant-table-wrapper',
        box(
          'ant-spin-nested-loading',
          h(
            'table',
            { style: 'table-layout:fixed' },
            h(
              'thead',
              { class: 'ant-table-thead' },
              h(
                'tr',
                {},
                columns.map((name) => h('th', { class: 'ant-table-cell' }, name)),
              ),
            ),
            h(
              'tbody',
              { class: 'ant-table-tbody' },
              h(
                'tr',
                { 'aria-hidden': 'true', class: 'ant-table-measure-row', style: 'height:0' },
                columns.map(() => h('td', { style: 'padding:0;height:0' })),
              ),
              rows.map((row) =>
                h(
                  'tr',
                  { 'data-row-key': dice.id(`key${made++}`), class: 'ant-table-row' },
                  [row.name, ...row.cells].map(cell),
                  cell(box('ant-space', box('ant-space-item', row.end))),
                ),
              ),
            ),
          ),
        ),
      );
    },
    facts: (pairs) =>
      box(
        'ant-descriptions',
        h(
          'table',
          {},
          h(
            'tbody',
            {},
            pairs.map(([name, value]) =>
              h(
                'tr',
                { class: 'ant-descriptions-row' },
                h(
                  'td',
                  { class: 'ant-descriptions-item', colspan: 1 },
                  box(
                    'ant-descriptions-item-container',
                    h('span', { class: 'ant-descriptions-item-label' }, name),
                    h('span', { class: 'ant-descriptions-item-content' }, value),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    panel: ({ entries, group, toggle, shut }) => {
      const below = group
        ? h(
            'li',
            { class: 'ant-menu-submenu', role: 'none' },
            group.opener.node,
            h(
              'ul',
              { role: 'menu', class: 'ant-menu-sub', hidden: !group.open },
              items(group.entries),
            ),
          )
        : null;
      return h(
        'aside',
        { class: 'ant-layout-sider' },
        toggle?.node,
        h('ul', { class: 'ant-menu ant-menu-inline', role: 'menu', tabindex: 0, hidden: shut }, [
          ...withGroup<Node>(items(entries), below),
        ]),
      );
    },
    tabs: (tabs, content) => {
      const list = tabs.map(({ node, control }) => {
        control.setAttribute('role', 'tab');
        control.setAttribute('aria-selected', String(control.hasAttribute('aria-current')));
        control.removeAttribute('aria-current');
        return box('ant-tabs-tab', node);
      });
      return box(
        'ant-tabs',
        h('div', { role: 'tablist', class: 'ant-tabs-nav' }, box('ant-tabs-nav-list', list)),
        box('ant-tabs-content-holder', h('div', { role: 'tabpanel' }, content)),
      );
    },
    menu: (model) => {
      model.trigger.control.removeAttribute('aria-haspopup');
      model.trigger.control.removeAttribute('aria-expanded');
      if (model.open) model.trigger.control.classList.add('ant-dropdown-open');
      const list = h('ul', { class: 'ant-dropdown-menu', role: 'menu' }, items(model.items));
      return tied({ ...model, tie: 'near' }, '', list, box('ant-dropdown', list));
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `rc_unique_${made++}`;
      const inner = box(
        'ant-modal-content',
        h('button', { type: 'button', 'aria-label': 'Close', class: 'ant-modal-close' }, '×'),
        box('ant-modal-header', h('div', { class: 'ant-modal-title', id }, title)),
        box('ant-modal-body', body),
        box('ant-modal-footer', nodesOf(buttons)),
      );
      if (kind === 'native') return h('dialog', { 'aria-labelledby': id }, inner);
      if (loose) return box('ant-notification-notice', inner);
      return box(
        'ant-modal-root',
        box('ant-modal-mask'),
        h(
          'div',
          { tabindex: -1, class: 'ant-modal-wrap' },
          h(
            'div',
            { role: 'dialog', 'aria-labelledby': id, 'aria-modal': 'true', class: 'ant-modal' },
            h('div', { tabindex: 0, 'aria-hidden': 'true', style: 'width:0;height:0' }),
            inner,
          ),
        ),
      );
    },
    notice: (text, tone) =>
      h(
        'div',
        { 'data-show': 'true', class: `ant-alert ant-alert-${tone}`, role: 'alert' },
        box('ant-alert-content', box('ant-alert-message', text)),
      ),
    form: (fields, buttons) =>
      h(
        'form',
        { class: 'ant-form' },
        box('ant-form-item', fields),
        box('ant-form-item-control-input', nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) =>
      h(
        'section',
        { class: 'ant-layout' },
        h('header', { class: 'ant-layout-header' }, header),
        h(
          'section',
          { class: 'ant-layout ant-layout-has-sider' },
          side,
          h('main', { class: 'ant-layout-content' }, main),
        ),
        h('footer', { class: 'ant-layout-footer' }, footer),
      ),
  };
};

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  if (look === 'item' || look === 'entry') {
    const opens = options.expanded !== undefined;
    const part = pressed(sketch, label, options, {
      tag: opens ? 'div' : 'li',
      attributes: {
        class: opens
          ? 'ant-menu-submenu-title'
          : `ant-${look === 'item' ? 'dropdown-' : ''}menu-item`,
        'data-menu-id': sketch.dice.id(`menu:${options.key ?? label}`),
        ...(opens ? { role: 'menuitem', tabindex: -1 } : {}),
        ...states(options),
      },
    });
    enclose(part.control, h('span', { class: 'ant-menu-title-content' }));
    return part;
  }
  const link = look === 'link' && !options.disabled;
  const tab = look === 'tab';
  const part = pressed(sketch, label, options, {
    tag: tab ? 'div' : link ? 'a' : 'button',
    attributes: {
      class: tab
        ? 'ant-tabs-tab-btn'
        : `ant-btn ant-btn-${look}${options.popup ? ' ant-dropdown-trigger' : ''}`,
      ...(tab
        ? { tabindex: 0 }
        : link
          ? { href: options.href ?? '#' }
          : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
  if (!tab && !link) apart(part.control);
  return part;
}

/** The library puts a space between the two signs of a button that has no more of them. */
function apart(control: HTMLElement): void {
  for (const node of control.childNodes)
    if (node instanceof Text && /^\p{Script=Han}{2}$/u.test(node.data.trim()))
      node.data = [...node.data.trim()].join(' ');
  for (const node of [...control.childNodes])
    if (node instanceof Text) node.replaceWith(h('span', {}, node.data));
}

const CSS = `${BASE}
.ant-layout-header, .ant-layout-footer { display: flex; gap: 16px; padding: 12px; background: #f0f2f5; } .ant-layout-has-sider { display: flex; } .ant-layout-sider { flex: 0 0 200px; } .ant-layout-content { flex: 1; min-width: 0; padding: 12px 20px; } .ant-page-header-heading-title { display: block; font-size: 24px; font-weight: 600; margin: 8px 0; }
.ant-menu li, .ant-menu-submenu-title { padding: 8px 16px; cursor: pointer; } .ant-card { border: 1px solid #f0f0f0; margin: 12px 0; box-shadow: 0 0 3px #ccc; } .ant-card-head { padding: 8px 16px; border-bottom: 1px solid #eee; } .ant-card-body { padding: 12px 16px; } .ant-card-actions { display: flex; gap: 12px; border-top: 1px solid #eee; }
table { width: 100%; border-collapse: collapse; } .ant-table-cell { padding: 10px; border-bottom: 1px solid #eee; text-align: start; } .ant-descriptions-item-container { display: flex; gap: 12px; } .ant-descriptions-item-label::after { content: ":"; } .ant-descriptions-item-label { color: #777; min-width: 150px; }
.ant-btn { border: 1px solid #d9d9d9; background: #fff; border-radius: 2px; } a.ant-btn { border: 0; } .ant-btn-main { background: #1890ff; color: #fff; } .ant-dropdown { position: absolute; z-index: 1050; background: #fff; box-shadow: 0 2px 8px #888; } .ant-dropdown-menu-item { padding: 6px 14px; cursor: pointer; }
.ant-tabs-nav-list { display: flex; gap: 24px; border-bottom: 1px solid #eee; } .ant-tabs-tab-btn { padding: 8px 0; cursor: pointer; } .ant-modal-mask { position: fixed; inset: 0; background: rgb(0 0 0 / 45%); z-index: 1000; } .ant-modal-wrap { position: fixed; inset: 0; z-index: 1000; overflow: auto; } .ant-modal { width: 460px; max-width: 92%; margin: 100px auto; background: #fff; }
.ant-modal-content > div { padding: 10px 20px; } .ant-modal-close { float: inline-end; } .ant-alert { border: 1px solid #91d5ff; background: #e6f7ff; padding: 8px 12px; margin: 8px 0; }
`;
