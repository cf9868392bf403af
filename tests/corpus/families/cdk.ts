import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { enclose, nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, withGroup } from '../kit/tie';

/** Expansion panels and cards; what opens lies in one overlay container, tied to nothing; icons are words of a font. */
export const cdk: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  const scope = (tag: string, kind: string, ...children: Child[]) =>
    h(tag, { class: kind, _ngcontent: '' }, children);
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) =>
      level === 1
        ? h('h1', { class: 'mat-headline-5' }, text)
        : scope('mat-card-title', 'mat-mdc-card-title', text),
    card: (title, body, foot) =>
      scope(
        'mat-card',
        'mat-mdc-card mdc-card',
        scope('mat-card-header', 'mat-mdc-card-header', box('mat-mdc-card-header-text', title)),
        scope('mat-card-content', 'mat-mdc-card-content', body),
        foot ? scope('mat-card-actions', 'mat-mdc-card-actions', foot) : null,
      ),
    rows: ({ label, columns, rows }) =>
      h(
        'mat-accordion',
        { class: 'mat-accordion', 'aria-label': label, role: 'list' },
        rows.map((row) =>
          h(
            'mat-list-item',
            { class: 'mat-mdc-list-item', role: 'listitem' },
            h(
              'span',
              { class: 'mdc-list-item__content' },
              h('span', { matlistitemtitle: '', class: 'mdc-list-item__primary-text' }, row.name),
              row.cells.map((cell, index) =>
                h(
                  'span',
                  { matlistitemline: '', class: 'mdc-list-item__secondary-text' },
                  `${columns[index + 1] ?? ''} `,
                  cell,
                ),
              ),
            ),
            h('span', { matlistitemmeta: '', class: 'mdc-list-item__end' }, row.end),
          ),
        ),
      ),
    facts: (pairs) =>
      scope(
        'mat-list',
        'mat-mdc-list',
        pairs.map(([name, value]) =>
          box('fact', scope('mat-label', '', name), scope('app-value', '', value)),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const below = group
        ? scope(
            'mat-expansion-panel',
            'mat-expansion-panel',
            group.opener.node,
            h(
              'div',
              { class: 'mat-expansion-panel-content', hidden: !group.open },
              nodesOf(group.entries),
            ),
          )
        : null;
      return scope(
        'app-account-nav',
        '',
        toggle?.node,
        h(
          'mat-sidenav',
          { class: 'mat-drawer mat-sidenav', hidden: shut },
          h('mat-nav-list', { role: 'navigation', 'aria-label': label }, [
            ...withGroup<Node>(nodesOf(entries), below),
          ]),
        ),
      );
    },
    tabs: (tabs, content) => {
      const body = h('div', { class: 'mat-mdc-tab-body', role: 'tabpanel' }, content);
      return scope(
        'mat-tab-group',
        'mat-mdc-tab-group',
        h(
          'div',
          { class: 'mat-mdc-tab-list', role: 'tablist' },
          nodesOf(tabRoles(sketch, tabs, body)),
        ),
        body,
      );
    },
    menu: ({ trigger, items, open }) => {
      const { control } = trigger;
      if (dice.chance('menu-states', 0.5)) control.setAttribute('aria-expanded', String(open));
      else control.removeAttribute('aria-expanded');
      const panel = h(
        'div',
        {
          class: 'mat-mdc-menu-panel popped',
          role: 'menu',
          id: `mat-menu-panel-${made++}`,
          tabindex: -1,
        },
        box('mat-mdc-menu-content', nodesOf(menuItems(items))),
      );
      const layer = h(
        'div',
        { class: 'cdk-overlay-container', hidden: !open },
        box('cdk-overlay-backdrop cdk-overlay-transparent-backdrop'),
        panel,
      );
      return { beside: trigger.node, layer };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `mat-mdc-dialog-title-${made++}`;
      const inner = [
        h('h2', { id, class: 'mdc-dialog__title' }, title),
        scope('mat-dialog-content', 'mdc-dialog__content', body),
        scope('mat-dialog-actions', 'mdc-dialog__actions', nodesOf(buttons)),
      ];
      if (kind === 'native') return h('dialog', { 'aria-labelledby': id }, inner);
      if (loose) return scope('mat-snack-bar-container', 'snack', inner);
      return box(
        'cdk-overlay-container',
        box('cdk-overlay-backdrop cdk-overlay-dark-backdrop'),
        h(
          'mat-dialog-container',
          { class: 'mdc-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id },
          scope('app-dialog', 'surface', inner),
        ),
      );
    },
    notice: (text, tone) =>
      h(
        'app-banner',
        { class: `banner ${tone}`, role: 'status' },
        icon('info'),
        h('span', {}, text),
      ),
    form: (fields, buttons) =>
      h(
        'form',
        { novalidate: true, class: 'ng-untouched ng-pristine' },
        scope('mat-form-field', '', fields),
        box('row', nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) =>
      scope(
        'app-root',
        '',
        scope('mat-toolbar', 'mat-toolbar', header),
        scope(
          'mat-sidenav-container',
          'shell',
          side,
          scope('mat-sidenav-content', 'content', h('router-outlet'), scope('app-page', '', main)),
        ),
        scope('app-footer', 'mat-toolbar', footer),
      ),
  };
};

/** A glyph of an icon font, which stands in the source by its name. */
function icon(name: string): HTMLElement {
  return h('mat-icon', { role: 'img', 'aria-hidden': 'true', class: 'material-icons' }, name);
}

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.popup || options.expanded !== undefined;
  const link = !acts && (look === 'link' || look === 'entry');
  const part = pressed(sketch, label, options, {
    tag: link ? 'a' : 'button',
    attributes: {
      class: look === 'item' ? 'mat-mdc-menu-item' : `mdc-button mat-mdc-button-base look-${look}`,
      ...(link ? { href: options.href ?? '#' } : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
  const { control } = part;
  for (const drawn of control.querySelectorAll('svg, i'))
    drawn.replaceWith(icon(options.popup ? 'more_vert' : 'expand_more'));
  enclose(
    control,
    h('span', { class: look === 'item' ? 'mat-mdc-menu-item-text' : 'mdc-button__label' }),
  );
  control.prepend(h('span', { class: 'mat-ripple' }));
  return part;
}

const CSS = `${BASE}
app-root, mat-card, mat-card-title, mat-card-content, mat-card-actions, mat-card-header, mat-accordion, mat-list, mat-sidenav, mat-nav-list, app-banner, app-dialog, mat-dialog-content, mat-dialog-actions, mat-tab-group, mat-expansion-panel, mat-form-field, app-page, app-account-nav { display: block; }
.material-icons { display: inline-block; width: 18px; height: 18px; overflow: hidden; font-size: 5px; white-space: nowrap; vertical-align: middle; } .mat-toolbar { display: flex; gap: 14px; padding: 10px; background: #3f51b5; color: #fff; } .mat-toolbar a, .mat-toolbar button { color: #fff; background: none; }
.shell { display: flex; } app-account-nav { flex: 0 0 200px; padding: 8px; } mat-nav-list a, mat-nav-list button { display: block; padding: 8px; } .content { flex: 1; padding: 12px; min-width: 0; } .mat-mdc-card { box-shadow: 0 1px 4px #888; padding: 12px; margin: 10px 0; border-radius: 4px; } mat-card-title { font-size: 20px; font-weight: 500; }
.mat-mdc-list-item { display: flex; justify-content: space-between; border-bottom: 1px solid #ddd; padding: 10px; } .mdc-list-item__content > span { display: block; } .mdc-list-item__secondary-text { font-size: 14px; color: #555; } .fact { display: flex; gap: 16px; } mat-label { min-width: 160px; color: #666; }
.mdc-button { border: 0; border-radius: 4px; background: none; text-decoration: none; display: inline-block; padding: 6px 12px; } .look-main { background: #3f51b5; color: #fff; } .look-plain { box-shadow: inset 0 0 0 1px #888; } .mat-mdc-tab-list, .row { display: flex; gap: 8px; } .banner { padding: 10px; background: #fff4dd; }
.cdk-overlay-container { position: fixed; inset: 0; z-index: 1000; } .cdk-overlay-backdrop { position: absolute; inset: 0; } .cdk-overlay-dark-backdrop { background: rgb(0 0 0 / 32%); } .mat-mdc-menu-panel { position: absolute; background: #fff; box-shadow: 0 2px 8px #666; min-width: 160px; } .mat-mdc-menu-item { display: block; width: 100%; border: 0; background: none; text-align: start; padding: 10px; }
.mdc-dialog { position: relative; display: block; width: 460px; max-width: 92%; margin: 90px auto; background: #fff; padding: 16px; } .snack { display: block; padding: 10px; background: #333; color: #fff; }
`;
