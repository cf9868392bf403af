import { type Child, h } from '../../../practice/dom';
import type { Chosen, Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { linkOrButton, pressed } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, tied, withGroup } from '../kit/tie';

/**
 * A list that stays on the left while what is chosen in it stands on the right, under a bar of steps and
 * tabs; what can be done with it is in tool bars, with drawings before the words.
 */
export const panes: MakeKit = (sketch): Kit => {
  const { dice, words, narrow } = sketch;
  let made = 0;
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  const tools = (...children: Child[]) => h('div', { class: 'tools', role: 'toolbar' }, children);
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, { class: level === 1 ? 'pane-title' : null }, text),
    card: (title, body, foot) =>
      h('section', { class: 'group' }, box('group-head', title, foot ? tools(foot) : null), body),
    rows: ({ label, columns, rows }) =>
      h(
        'table',
        { class: 'master-table', 'aria-label': label },
        h(
          'thead',
          { class: 'unseen' },
          h(
            'tr',
            {},
            columns.map((name) => h('th', {}, name)),
          ),
        ),
        h(
          'tbody',
          {},
          rows.map((row) =>
            h(
              'tr',
              {},
              h(
                'td',
                {},
                row.name,
                box(
                  'second',
                  row.cells.slice(1).map((cell) => h('span', {}, cell)),
                ),
              ),
              h('td', {}, row.cells[0] ?? null),
              h('td', { class: 'end' }, row.end),
            ),
          ),
        ),
      ),
    facts: (pairs) =>
      box(
        'props',
        pairs.map(([name, value]) =>
          box('prop', h('span', { class: 'prop-name' }, name), h('span', {}, value)),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const item = ({ node }: Part) => h('li', {}, node);
      const below = group
        ? h('li', {}, group.opener.node, h('ul', { hidden: !group.open }, group.entries.map(item)))
        : null;
      return h(
        'nav',
        { class: 'modules', 'aria-label': label },
        toggle?.node,
        h('ul', { hidden: shut }, withGroup(entries.map(item), below)),
      );
    },
    tabs: (tabs, content) => {
      const panel = h('div', { role: 'tabpanel', class: 'group' }, content);
      return box(
        '',
        h('div', { role: 'tablist', class: 'tabs' }, nodesOf(tabRoles(sketch, tabs, panel))),
        panel,
      );
    },
    menu: (model) => {
      const list = h('div', { role: 'menu', class: 'dropped' }, nodesOf(menuItems(model.items)));
      const tie = model.tie === 'near' ? 'trigger' : model.tie;
      return tied({ ...model, tie }, dice.id(`split${made++}`), list, box('drop', list));
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const inner = [h('h2', {}, title), body, tools(nodesOf(buttons))];
      if (kind === 'native') return h('dialog', { 'aria-label': title }, inner);
      const panel = h(
        'div',
        {
          class: 'side-sheet',
          role: 'dialog',
          'aria-label': title,
          'aria-modal': !loose && 'true',
        },
        inner,
      );
      return loose ? panel : box('shade', panel);
    },
    notice: (text, tone) =>
      h('div', { class: `message ${tone}`, role: 'alert' }, drawing(), ' ', text),
    form: (fields, buttons) => h('form', { class: 'group' }, fields, tools(nodesOf(buttons))),
    bar: (buttons) => tools(buttons),
    page: ({ header, side, main, footer, of }) => [
      h('header', { class: 'bar' }, header),
      of && dice.chance('steps', 0.6) && stepsOf(sketch, of),
      box('split', [
        side,
        of && !narrow && master(sketch, of),
        h(
          'main',
          { class: 'detail' },
          of && narrow ? back(words.page.listTitle) : null,
          of && tabsOf(sketch),
          main,
        ),
      ]),
      h('footer', { class: 'bar' }, footer),
    ],
  };
};

function back(label: string): HTMLElement {
  return h(
    'a',
    { href: '#', class: 'do do-link' },
    h('span', { 'aria-hidden': 'true' }, '‹ '),
    label,
  );
}

/** The list beside the chosen one. */
function master({ dice, words }: Sketch, of: Chosen): HTMLElement {
  const others = ['McAfee LiveSafe', 'Microsoft 365 Family', 'ProSupport Flex'];
  const names = [of.name, ...others.filter((name) => name !== of.name).slice(0, 2)];
  if (of.more && dice.chance('another', 0.5))
    names.push(`${words.labels.consumer} (Desktop tower)`);
  return h(
    'aside',
    { class: 'master', 'aria-label': words.page.listTitle },
    h('h2', {}, words.page.listTitle),
    h(
      'ul',
      {},
      names.map((name, index) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: '#', class: 'choice', 'aria-current': index === 0 && 'true' },
            h('span', {}, name),
            index === 0 && h('small', {}, of.tag),
          ),
        ),
      ),
    ),
  );
}

/** Where one is in what the site makes of it. */
function stepsOf({ words, dice }: Sketch, of: Chosen): HTMLElement {
  const names = [words.page.listTitle, of.name, words.page.productTitle];
  return h(
    'ol',
    { class: 'wizard' },
    names.map((name, index) =>
      h(
        'li',
        { 'aria-current': index === 1 && 'step', class: dice.id(`step${index}`) },
        h('span', { class: 'ball' }, String(index + 1)),
        index === 0 ? h('a', { href: '#' }, name) : name,
      ),
    ),
  );
}

function tabsOf({ words }: Sketch): HTMLElement {
  const { page } = words;
  return h(
    'div',
    { role: 'tablist', class: 'tabs' },
    [page.productTitle, page.orders, page.devices].map((name, index) =>
      h(
        'button',
        { type: 'button', role: 'tab', class: 'do do-tab', 'aria-selected': String(index === 0) },
        name,
      ),
    ),
  );
}

/** A small drawing that tells nothing. */
function drawing(): HTMLElement {
  const one = h('span', { class: 'drawing', 'aria-hidden': 'true' });
  one.innerHTML =
    '<svg viewBox="0 0 16 16" width="14" height="14"><path d="M3 3h10v10H3z M6 8h4" fill="none" stroke="currentColor"/></svg>';
  return one;
}

/** Looks of what leads somewhere. */
const LINKS: PressOptions['look'][] = ['link', 'entry'];

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  const part = pressed(
    sketch,
    label,
    options,
    linkOrButton(sketch, options, LINKS, `do do-${look}`),
  );
  if (look === 'plain' || look === 'main' || look === 'entry') {
    const words = [...part.control.childNodes];
    part.control.replaceChildren(drawing(), h('span', { class: 'do-words' }, ...words));
  }
  return part;
}

const CSS = `${BASE}
.bar { display: flex; flex-wrap: wrap; gap: 14px; align-items: center; padding: 8px 16px; background: #354a5f; color: #fff; } .bar a, .bar button { color: #fff; background: none; border: 0; } .split { display: flex; align-items: stretch; min-height: 560px; flex-wrap: wrap; } .modules { flex: 0 0 170px; background: #f5f6f7; } .master { flex: 0 0 260px; border-inline: 1px solid #d9d9d9; background: #fff; } .master h2 { font-size: 16px; padding: 0 12px; } .detail { flex: 1; min-width: 300px; padding: 8px 18px; background: #fafbfc; box-sizing: border-box; }
.choice { display: block; padding: 10px 12px; border-bottom: 1px solid #e5e5e5; color: #0a6ed1; text-decoration: none; } .choice small { display: block; color: #6a6d70; } .choice[aria-current] { background: #e5f0fa; box-shadow: inset 3px 0 #0a6ed1; } .group { background: #fff; border: 1px solid #e5e5e5; padding: 10px 14px; margin: 10px 0; } .group-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 12px; } .group-head h2, .group-head h3 { margin: 4px 0; } .tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 4px 0; }
.do { font: inherit; display: inline-flex; align-items: center; gap: 6px; border: 1px solid #0854a0; border-radius: 4px; background: #fff; color: #0854a0; padding: 4px 12px; text-decoration: none; } .do-main { background: #0a6ed1; color: #fff; } .do-link, .do-tab, .do-entry, .do-item, .do-icon { border-color: transparent; background: none; } .do-entry, .do-item { display: flex; width: 100%; box-sizing: border-box; text-align: start; } .tabs { display: flex; gap: 12px; border-bottom: 1px solid #d9d9d9; } .tabs [aria-selected=true] { border-bottom: 3px solid #0a6ed1; border-radius: 0; }
.props { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 12px; } .prop-name { display: block; color: #6a6d70; font-size: 14px; } .wizard { display: flex; flex-wrap: wrap; gap: 28px; list-style: none; margin: 0; padding: 10px 18px; border-bottom: 1px solid #d9d9d9; } .ball { display: inline-block; border: 1px solid #0a6ed1; border-radius: 50%; width: 24px; text-align: center; margin-inline-end: 6px; }
.master-table { width: 100%; border-collapse: collapse; background: #fff; } .master-table td { padding: 8px; border-bottom: 1px solid #e5e5e5; } .unseen { display: none; } .second { color: #6a6d70; font-size: 14px; display: flex; gap: 12px; } .end { text-align: end; position: relative; } .drop { position: absolute; background: #fff; border: 1px solid #aaa; box-shadow: 0 2px 8px #999; z-index: 70; min-width: 180px; } .end .drop { inset-inline-end: 0; }
.shade { position: fixed; inset: 0; background: rgb(0 0 0 / 45%); z-index: 150; } .side-sheet { background: #fff; padding: 16px; } .shade .side-sheet { position: absolute; inset-block: 0; inset-inline-end: 0; width: 440px; max-width: 92%; box-sizing: border-box; } .message { background: #f5faff; border: 1px solid #91c8f6; padding: 10px; margin: 8px 0; } [disabled], [aria-disabled=true] { opacity: 0.45; }
`;
