import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tied, withGroup } from '../kit/tie';
import { UNSEEN } from '../words/dress';

/** Public-service style: summary lists, links for most things, names made longer for readers of the screen. */
export const summary: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  /** Controls of rows, so that a row can add its own name to them. */
  const ofRows = new Set<HTMLElement>();
  let made = 0;
  const next = (name: string) => `${name}-${made++}`;
  const lengthen = (row: HTMLElement, name: HTMLElement) => {
    const control = [...ofRows].find((one) => row.contains(one));
    if (!control) return;
    if (dice.chance('labelled-by-row', 0.5)) {
      control.id ||= next('change');
      name.id = next('item');
      control.removeAttribute('aria-label');
      control.setAttribute('aria-labelledby', `${control.id} ${name.id}`);
    } else if (control.textContent)
      control.append(
        h('span', { style: UNSEEN, class: 'visually-hidden' }, ` ${name.textContent}`),
      );
  };
  const list = (pairs: readonly (readonly [string, Child])[]) =>
    h(
      'dl',
      { class: 'summary-list' },
      pairs.map(([name, value]) =>
        h('div', { class: 'summary-list__row' }, h('dt', {}, name), h('dd', {}, value)),
      ),
    );
  return {
    css: CSS,
    press: (label, options = {}) => {
      const part = press(sketch, label, options);
      if (options.key === 'row-action') ofRows.add(part.control);
      return part;
    },
    heading: (level, text) => h(`h${level}`, { class: `heading-${'lms'[level - 1]}` }, text),
    card: (title, body, foot) =>
      h(
        'div',
        { class: 'summary-card' },
        h(
          'div',
          { class: 'summary-card__title-wrapper' },
          title,
          foot ? h('ul', { class: 'summary-card__actions' }, h('li', {}, foot)) : null,
        ),
        h('div', { class: 'summary-card__content' }, body),
      ),
    rows: ({ label, columns, rows }) =>
      h(
        'table',
        { class: 'table' },
        h('caption', {}, label),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            columns.slice(0, -1).map((name) => h('th', { scope: 'col' }, name)),
            h('td', {}),
          ),
        ),
        h(
          'tbody',
          {},
          rows.map((row) => {
            const name = h('div', {}, row.name);
            const line = h(
              'tr',
              {},
              h('th', { scope: 'row' }, name),
              row.cells.map((cell) => h('td', {}, cell)),
              h('td', { class: 'numeric' }, row.end),
            );
            lengthen(line, name);
            return line;
          }),
        ),
      ),
    facts: list,
    panel: ({ label, entries, group, toggle, shut }) => {
      const id = next('side-heading');
      const item = (part: Part) => h('li', { class: 'side-navigation__item' }, part.node);
      const below = group
        ? h('li', {}, group.opener.node, h('ul', { hidden: !group.open }, group.entries.map(item)))
        : null;
      return h(
        'nav',
        { class: 'side-navigation', 'aria-labelledby': id },
        h('h2', { id, style: UNSEEN }, label),
        toggle?.node,
        h('ul', { hidden: shut }, [...withGroup<Node>(entries.map(item), below)]),
      );
    },
    tabs: (tabs, content) =>
      h(
        'div',
        { class: 'tabs' },
        h(
          'ul',
          { class: 'tabs__list' },
          nodesOf(tabs).map((node) => h('li', {}, node)),
        ),
        h('div', { class: 'tabs__panel' }, content),
      ),
    menu: (model) => {
      const items = h(
        'ul',
        { role: 'menu', class: 'menu' },
        nodesOf(menuItems(model.items)).map((node) => h('li', { role: 'none' }, node)),
      );
      const tie = model.tie === 'near' || model.tie === 'trigger' ? 'row' : model.tie;
      const id = model.trigger.control.id || next('menu');
      const made = tied({ ...model, tie }, id, items, h('div', { class: 'menu-box' }, items));
      return { ...made, beside: h('div', { class: 'menu-holder' }, made.beside) };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const [id, about] = [next('title'), next('about')];
      const inner = [
        h('h2', { id, class: 'heading-m' }, title),
        h('div', { id: about }, body),
        h('div', { class: 'button-group' }, nodesOf(buttons)),
      ];
      const said = { 'aria-labelledby': id, 'aria-describedby': about };
      if (kind === 'native') return h('dialog', said, inner);
      if (loose) return h('section', { role: 'region', ...said, class: 'banner' }, inner);
      const box = h(
        'div',
        { role: 'alertdialog', 'aria-modal': 'true', ...said, class: 'box' },
        inner,
      );
      return h('div', { class: 'overlay' }, box);
    },
    notice: (text, tone) => {
      const id = next('banner');
      return h(
        'div',
        {
          class: `banner ${tone}`,
          role: tone === 'bad' ? 'alert' : 'region',
          'aria-labelledby': id,
        },
        h('p', { id, class: 'banner__content' }, text),
      );
    },
    form: (fields, buttons) =>
      h(
        'form',
        { novalidate: true },
        h('div', { class: 'form-group' }, fields),
        h('div', { class: 'button-group' }, nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) => [
      h('header', { class: 'header', role: 'banner' }, header),
      h(
        'div',
        { class: 'width-container' },
        h('div', { class: 'grid-row' }, side, h('main', { class: 'main', id: 'content' }, main)),
      ),
      h('footer', { class: 'header', role: 'contentinfo' }, footer),
    ],
  };
};

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.popup || options.expanded !== undefined || options.sends;
  // Links that look like buttons, and buttons that look like links: as public services have them.
  const link = !acts && (look !== 'icon' || sketch.dice.chance('icon-links', 0.3));
  return pressed(sketch, label, options, {
    tag: link ? 'a' : 'button',
    attributes: {
      class: look === 'main' ? 'button' : look === 'plain' ? 'button button--secondary' : 'link',
      ...(link
        ? {
            href: options.href ?? '#',
            role: look === 'main' || look === 'plain' ? 'button' : null,
            draggable: 'false',
          }
        : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
}

const CSS = `${BASE}
.header { background: #0b0c0c; color: #fff; padding: 10px 30px; display: flex; gap: 18px; } .header a, .header button { color: #fff; background: none; } .width-container { max-width: 1100px; margin: 0 30px; } .grid-row { display: flex; gap: 30px; } .main { flex: 1; min-width: 0; } .side-navigation { flex: 0 0 200px; position: relative; } .side-navigation__item { padding: 5px; }
.summary-card { border: 1px solid #b1b4b6; margin: 16px 0; } .summary-card__title-wrapper { background: #f3f2f1; padding: 10px 16px; display: flex; justify-content: space-between; } .summary-card__content { padding: 10px 16px; } .summary-list__row { display: flex; border-bottom: 1px solid #b1b4b6; padding: 8px 0; } dt { font-weight: bold; width: 40%; } dd { margin: 0; position: relative; }
.table { width: 100%; border-collapse: collapse; } .table td, .table th { text-align: start; padding: 10px; border-bottom: 1px solid #b1b4b6; position: relative; } .numeric { text-align: end; } .button { background: #00703c; color: #fff; border: 0; padding: 8px 12px; text-decoration: none; display: inline-block; position: relative; } .button--secondary { background: #f3f2f1; color: #0b0c0c; } .link { background: none; border: 0; color: #1d70b8; position: relative; text-decoration: underline; padding: 2px; }
.tabs__list { display: flex; gap: 18px; } .tabs__panel { border: 1px solid #b1b4b6; padding: 14px; } .menu-holder { position: relative; } .menu-holder .menu-box { position: absolute; inset-inline-end: 0; } .menu-box { position: absolute; background: #fff; border: 2px solid #0b0c0c; z-index: 5; } .menu a { display: block; padding: 8px; white-space: nowrap; } .banner { border: 4px solid #1d70b8; padding: 12px; margin: 12px 0; }
.overlay { position: fixed; inset: 0; background: rgb(11 12 12 / 80%); z-index: 100; } .box { background: #fff; border: 5px solid #0b0c0c; width: 460px; max-width: 90%; margin: 80px auto; padding: 20px; } .button-group { display: flex; gap: 14px; margin-top: 14px; }
`;
