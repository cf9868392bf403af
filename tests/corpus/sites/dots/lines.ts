import { type Child, h } from '../../../../practice/dom';
import { act, box } from '../control';
import type { Paper } from '../site';
import { dots, mannerOf } from './dots';
import { type Menu, menu, type Where } from './menu';

/** What a block of lines is to show. */
export interface Line {
  key: string;
  name: string;
  facts: readonly (readonly [string, string])[];
  acts: readonly string[];
  open?: boolean;
  /** Nothing can be done with it now. */
  off?: boolean;
}

export interface DrawnLine {
  line: Line;
  /** A link, or nothing but the name. */
  name: HTMLElement;
  menu: Menu;
  /** The controls that a guide may ring: the dots, and the name as well if nothing says what they are. */
  ways: HTMLElement[];
}

/**
 * Lines of one kind, each with its dots; menus that lie apart are to go under `body`.
 * @param headed says what they are; else the page's own title does
 */
export function lines(
  paper: Paper,
  title: string,
  all: readonly Line[],
  headed = true,
): { node: HTMLElement; drawn: DrawnLine[]; apart: HTMLElement[] } {
  const { dice } = paper;
  const where = dice.pick('where', ['portal', 'portal', 'inside', 'popover', 'below'] as const);
  const manner = mannerOf(paper, all.length > 1);
  const linked = dice.chance('names-linked', 0.6);
  const drawn = all.map((line): DrawnLine => {
    const { key, acts, open = false, off = false } = line;
    const name = linked
      ? act(paper, 'a', line.name, { class: 'name' }, { key: `name:${key}` })
      : h('span', { class: 'name' }, line.name);
    const control = dots(paper, key, manner, name);
    if (off) control.setAttribute('disabled', '');
    const own = menu(paper, where, key, control, acts, open);
    return {
      line,
      name,
      menu: own,
      ways: manner === 'bare' && linked ? [control, name] : [control],
    };
  });
  const layout = dice.pick('layout', ['table', 'cards', 'grid', 'articles'] as const);
  const boxes = drawn.map(({ menu: { box: one } }) => one);
  const apart = where === 'portal' || where === 'popover' ? boxes : [];
  const node = h(
    'section',
    {},
    headed && h('h2', {}, title),
    LAYOUTS[layout](paper, title, drawn, where),
  );
  return { node, drawn, apart };
}

type Layout = (paper: Paper, title: string, all: readonly DrawnLine[], where: Where) => HTMLElement;

/** The dots, and the menu if it lies with them. */
function end({ menu: { control, box: shell } }: DrawnLine, where: Where): HTMLElement {
  return box('end', control, where === 'inside' ? shell : null);
}

const fact = ([name, value]: readonly [string, string]): Child =>
  h('span', { class: 'fact' }, name ? `${name}: ` : null, value);

const LAYOUTS: Record<'table' | 'cards' | 'grid' | 'articles', Layout> = {
  table: (paper, title, all, where) => {
    const ticks = paper.maybe('ticks', 0.4);
    const columns = all[0]?.line.facts ?? [];
    const wide = columns.length + 2 + Number(ticks);
    return h(
      'table',
      { class: 'lines' },
      paper.maybe('caption', 0.5) && h('caption', {}, title),
      h('thead', {}, [
        h('tr', {}, [
          ticks && h('td', {}, h('input', { type: 'checkbox', 'aria-label': title })),
          h('th', {}, title),
          columns.map(([name]) => h('th', {}, name)),
          h('td', {}),
        ]),
      ]),
      h(
        'tbody',
        {},
        all.map((one) => [
          h('tr', {}, [
            ticks && h('td', {}, h('input', { type: 'checkbox', 'aria-label': one.line.name })),
            h('td', {}, one.name),
            one.line.facts.map(([, value]) => h('td', {}, value)),
            h('td', {}, end(one, where)),
          ]),
          where === 'below' &&
            h(
              'tr',
              { class: 'under', hidden: one.menu.box.hidden },
              h('td', { colspan: wide }, one.menu.box),
            ),
        ]),
      ),
    );
  },
  cards: (_, __, all, where) =>
    h('div', {}, [
      all.map((one) =>
        box(
          'card',
          end(one, where),
          h('h3', {}, one.name),
          one.line.facts.map(fact),
          where === 'below' ? one.menu.box : null,
        ),
      ),
    ]),
  grid: (_, title, all, where) =>
    h('div', { role: 'grid', 'aria-label': title, class: 'grid' }, [
      all.map((one) => [
        h('div', { role: 'row', class: 'grid-row' }, [
          h('div', { role: 'gridcell' }, one.name),
          one.line.facts.map((pair) => h('div', { role: 'gridcell' }, fact(pair))),
          h('div', { role: 'gridcell' }, end(one, where)),
        ]),
        where === 'below' &&
          h('div', { role: 'row', hidden: one.menu.box.hidden }, [
            h('div', { role: 'gridcell' }, one.menu.box),
          ]),
      ]),
    ]),
  articles: (_, title, all, where) =>
    h('div', { role: 'group', 'aria-label': title }, [
      all.map((one) =>
        h('article', { class: 'media' }, [
          h('img', { alt: '', width: 40, height: 40 }),
          box('media-text', one.name, box('facts', one.line.facts.map(fact))),
          end(one, where),
          where === 'below' ? one.menu.box : null,
        ]),
      ),
    ]),
};
