import { type Child, h } from '../../../practice/dom';
import { choose } from '../choose';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tied, withGroup } from '../kit/tie';

/** The account's entries as a row of links above the content; rows are articles; glyphs stand as words in the text. */
export const feed: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const block = dice.pick('block', ['acc', 'profile', 'my']);
  const box = (element: string, ...children: Child[]) =>
    h('div', { class: `${block}__${element}` }, children);
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options, block),
    heading: (level, text) => h(`h${level}`, { class: `${block}__h${level}` }, text),
    card: (title, body, foot) =>
      h(
        'article',
        { class: 'teaser' },
        h('div', { class: 'teaser-media', role: 'img', 'aria-label': '' }),
        h('div', { class: 'teaser-text' }, title, body, foot ? h('p', {}, foot) : null),
      ),
    rows: ({ label, columns, rows }) =>
      h(
        'div',
        { class: 'feed', role: 'feed', 'aria-label': label, 'aria-busy': 'false' },
        rows.map((row, index) => {
          const id = `${block}-item-${index}`;
          return h(
            'article',
            {
              class: 'item',
              'aria-labelledby': id,
              'aria-posinset': index + 1,
              'aria-setsize': rows.length,
              tabindex: 0,
            },
            h(
              'header',
              { class: 'item-head' },
              h('h3', { id }, row.name),
              h('div', { class: 'item-tools' }, row.end),
            ),
            h(
              'ul',
              { class: 'item-meta' },
              row.cells.map((cell, at) =>
                h('li', {}, h('em', {}, columns[at + 1] ?? ''), ' ', cell),
              ),
            ),
          );
        }),
      ),
    facts: (pairs) =>
      h(
        'ul',
        { class: 'item-meta' },
        pairs.map(([name, value]) => h('li', {}, h('em', {}, name), ' ', value)),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const item = (part: Part) => h('li', {}, part.node);
      const below = group
        ? h(
            'li',
            { class: 'has-more' },
            group.opener.node,
            h('ul', { hidden: !group.open }, group.entries.map(item)),
          )
        : null;
      return h(
        'nav',
        { class: `${block}__tabs`, 'aria-label': label },
        toggle?.node,
        h('ul', { class: 'links', hidden: shut }, [...withGroup<Node>(entries.map(item), below)]),
      );
    },
    tabs: (tabs, content) =>
      h(
        'div',
        { class: 'master' },
        h(
          'ul',
          { class: 'master-list', role: 'listbox' },
          tabs.map(({ node, control }) => {
            const on = control.hasAttribute('aria-current');
            return h('li', { class: on ? 'on' : '' }, node);
          }),
        ),
        h('div', { class: 'detail' }, content),
      ),
    menu: (model) => {
      const roles = dice.chance('menu-roles', 0.4);
      const items = roles ? menuItems(model.items) : model.items;
      const list = h(
        'ul',
        { role: roles ? 'menu' : null, class: 'drop' },
        nodesOf(items).map((node) => h('li', { role: roles ? 'none' : null }, node)),
      );
      const tie = model.tie === 'near' ? 'labelledby' : model.tie;
      return tied(
        { ...model, tie },
        `${block}-more-${made++}`,
        list,
        h('div', { class: 'drop-box' }, list),
      );
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const inner = [
        h('h2', { class: `${block}__h2` }, title),
        body,
        h('p', { class: 'choices' }, nodesOf(buttons)),
      ];
      if (kind === 'native') return h('dialog', { 'aria-label': title }, inner);
      const panel = h(
        'section',
        { role: 'dialog', 'aria-label': title, 'aria-modal': !loose && 'true', class: 'lightbox' },
        inner,
      );
      return loose ? panel : h('div', { class: 'lightbox-veil', tabindex: -1 }, panel);
    },
    notice: (text, tone) =>
      h(
        'p',
        { class: `hint hint--${tone}`, role: dice.chance('said', 0.5) ? 'status' : null },
        glyph(dice.pick('glyph', ['info', 'check_circle', 'error_outline'])),
        text,
      ),
    form: (fields, buttons) =>
      h(
        'form',
        { class: `${block}__form` },
        h('p', {}, fields),
        h('p', { class: 'choices' }, nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) => [
      h('div', { class: 'site-header', role: 'banner' }, header),
      h('div', { class: 'site' }, [
        side,
        h(
          choose(dice, 'main-tag', ['main', 'section', 'div']),
          { id: 'page', class: 'site-main' },
          main,
        ),
      ]),
      h('div', { class: 'site-footer', role: 'contentinfo' }, box('foot', footer)),
    ],
  };
};

/** A glyph that an icon font makes of a word; it stands in the text for everybody else. */
function glyph(name: string): HTMLElement {
  return h('span', { class: 'material-symbols', 'aria-hidden': 'true' }, name);
}

function press(sketch: Sketch, label: string, options: PressOptions, block: string): Part {
  const { dice } = sketch;
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.expanded !== undefined || options.popup || options.sends;
  const link = !acts && (look !== 'main' || dice.chance('main-is-link', 0.5));
  const part = pressed(sketch, label, options, {
    tag: link ? 'a' : 'button',
    attributes: {
      class: `${block}-btn ${block}-btn--${look} btn btn-${look}`,
      ...(link ? { href: options.href ?? '#' } : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
  const { control } = part;
  if ((look === 'entry' || look === 'item') && dice.chance(`glyphs:${look}`, 0.5))
    control.prepend(
      glyph(
        dice.pick(`glyph:${options.key ?? label}`, [
          'inventory_2',
          'settings',
          'home',
          'autorenew',
        ]),
      ),
      ' ',
    );
  return part;
}

const CSS = `${BASE}
.site-header, .site-footer > div { padding: 12px 24px; display: flex; gap: 16px; background: #f7f4ef; } .site { max-width: 1100px; margin: 0 auto; } nav .links { display: flex; flex-wrap: wrap; gap: 8px; border-bottom: 2px solid #ddd; } .site-main { padding: 14px; } .teaser { display: flex; gap: 14px; border: 1px solid #ddd; margin: 10px 0; padding: 10px; } .teaser-media { width: 60px; height: 60px; background: #e8e2d8; }
.item { border-bottom: 1px solid #ddd; padding: 12px 0; } .item-head { display: flex; justify-content: space-between; position: relative; } .item-head h3 { margin: 0; } .item-tools { position: relative; } .item-meta { display: flex; flex-wrap: wrap; gap: 20px; } em { color: #777; font-style: normal; } .btn { border: 0; background: none; color: #7a1f3d; text-decoration: none; display: inline-block; padding: 6px 8px; } .btn-main { background: #7a1f3d; color: #fff; border-radius: 20px; padding: 8px 18px; } .btn-plain { border: 1px solid #7a1f3d; border-radius: 20px; }
.material-symbols { display: inline-block; width: 16px; height: 16px; overflow: hidden; font-size: 4px; white-space: nowrap; vertical-align: middle; } .drop-box { position: absolute; background: #fff; border: 1px solid #999; z-index: 10; } .item-tools .drop-box { inset-inline-end: 0; } .drop .btn { display: block; white-space: nowrap; } .master { display: flex; gap: 24px; } .master-list { flex: 0 0 220px; border-inline-end: 1px solid #ddd; } .detail { flex: 1; } .on { background: #f3ece2; }
.hint { background: #f3ece2; padding: 10px; } .choices { display: flex; gap: 12px; } .lightbox-veil { position: fixed; inset: 0; background: rgb(40 30 20 / 60%); z-index: 500; } .lightbox { background: #fff; max-width: 460px; margin: 70px auto; padding: 24px; }
`;
