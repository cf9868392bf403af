import { type Child, h } from '../../../../practice/dom';
import { act, box, unseen } from '../control';
import type { Paper } from '../site';

/** How the account's entries stand. `out`: nobody is signed in. `tiles`: the page has tiles instead. */
export type Entries = 'way' | 'within' | 'without' | 'out' | 'tiles';

interface Extra {
  /** Messages of the shop above everything. */
  notice?: Child;
  /** What unfolds from the basket in the head. */
  basket?: Child;
  /** Entries below the subscriptions' own. */
  below?: readonly HTMLElement[];
}

/** A button of the shop; a link as often as not. */
export function push(
  paper: Paper,
  label: string,
  key: string,
  look: 'alt' | 'plain' | 'link' = 'plain',
  anyhow = false,
): HTMLElement {
  const tag = look === 'alt' ? 'button' : paper.dice.pick(`tag:${key}`, ['a', 'a', 'button']);
  return act(paper, tag, label, { class: `button ${look}` }, { key, anyhow });
}

/** A message of the shop. */
export function notice(tone: 'good' | 'error' | 'info', ...content: Child[]): HTMLElement {
  return h(
    'div',
    { class: `notice ${tone}`, role: tone === 'error' ? 'alert' : 'status' },
    content,
  );
}

/** A page of the shop with the account's entries beside it; on narrow windows others stand above it. */
export function frame(
  paper: Paper,
  title: string,
  content: Child,
  entries: Entries,
  extra: Extra = {},
) {
  const side = nav(paper, 'nav-side', entries, extra.below);
  const hand = nav(paper, 'nav-hand', entries);
  const framed = entries !== 'out' && entries !== 'tiles';
  const main = h('div', { class: framed ? 'account-content' : 'full' }, [
    h('h1', { class: 'entry-title' }, title),
    content,
  ]);
  const body: Child = [
    header(paper, extra.basket),
    paper.maybe('crumbs', 0.5) && crumbs(paper, title, entries),
    extra.notice,
    h('div', { class: 'account', id: 'content' }, framed && [side.node, hand.node], main),
    footer(paper),
    paper.maybe('cookie', 0.15) && cookie(paper),
  ];
  return { body, way: paper.narrow ? hand.way : side.way };
}

function nav(paper: Paper, name: string, entries: Entries, below?: readonly HTMLElement[]) {
  const { page, labels } = paper.words;
  const entry = (label: string, here: boolean, inner?: Child) => {
    const count = label === labels.subscriptions && paper.maybe('nav-count', 0.3);
    const link = act(paper, 'a', label, {}, { key: `${name}:${label}` });
    if (count) link.append(' ', h('span', { class: 'count' }, '2'));
    if (here && paper.maybe('nav-current', 0.7)) link.setAttribute('aria-current', 'page');
    return { link, item: h('li', { class: here ? 'is-active' : null }, link, inner) };
  };
  const within = entries === 'within';
  const inner =
    within &&
    below &&
    h(
      'ul',
      {},
      below.map((one) => h('li', {}, one)),
    );
  const own = entry(labels.subscriptions, within, inner);
  const all = [
    entry(page.overview, entries === 'way').item,
    entry(page.orders, false).item,
    entries !== 'without' && own.item,
    entry(page.devices, false).item,
    entry(paper.others.payment, false).item,
    entry(page.settings, entries === 'without').item,
    entry(paper.beside.frame.signOut, false).item,
  ];
  const node = h('nav', { class: name, 'aria-label': page.openMenu }, h('ul', {}, all));
  return { node, way: own.link };
}

function header(paper: Paper, basket: Child): HTMLElement {
  const { frame: words, elsewhere } = paper.beside;
  const field = paper.dice.id('search');
  return h('header', { class: 'site-header' }, [
    h('a', { class: 'site-title', href: '#' }, 'Riverbend'),
    h('ul', { class: 'site-menu' }, [
      [elsewhere.title, words.support, words.contact].map((label) =>
        h('li', {}, h('a', { href: '#' }, label)),
      ),
    ]),
    h('form', { role: 'search' }, [
      h('label', { for: field }, unseen(words.search)),
      h('input', { type: 'search', id: field, placeholder: words.search }),
    ]),
    box('cart', h('a', { href: '#' }, `${words.basket} ${paper.price(0)}`), basket),
  ]);
}

function crumbs(paper: Paper, title: string, entries: Entries): HTMLElement {
  const { shop } = paper.beside.frame;
  const { subscriptions } = paper.words.labels;
  const link = (label: string) => [h('a', { href: '#' }, label), ' / '];
  return h('nav', { class: 'crumbs' }, [
    link(shop),
    link(paper.beside.labels.myAccount),
    entries === 'within' && title !== subscriptions && link(subscriptions),
    h('span', {}, title),
  ]);
}

function footer(paper: Paper): HTMLElement {
  const { traps } = paper.words;
  const { frame: words } = paper.beside;
  return h('footer', { class: 'site-footer' }, [
    paper.maybe('foot-news', 0.5) &&
      h('section', {}, [
        h('h4', {}, traps.newsletter),
        h('p', {}, words.newsletterText),
        h('a', { href: '#news' }, traps.newsletterManage),
      ]),
    h(
      'ul',
      {},
      [words.privacy, words.terms].map((label) => h('li', {}, h('a', { href: '#' }, label))),
    ),
  ]);
}

function cookie(paper: Paper): HTMLElement {
  const { traps } = paper.words;
  return h('div', { class: 'cookie', role: 'region', 'aria-label': 'Cookies' }, [
    `${traps.cookies} `,
    act(paper, 'button', traps.accept, { class: 'button' }, { key: 'cookie' }),
  ]);
}
