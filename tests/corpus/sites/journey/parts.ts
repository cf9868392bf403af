import { type Child, h } from '../../../../practice/dom';
import { act, box, button } from '../control';
import { litter } from '../litter';
import type { Paper } from '../site';
import { factsOf, subject } from '../subscriptions';

/** How the account's entries stand. `closed`: they are behind a button that shows them. */
export type Nav = 'way' | 'closed' | 'within' | 'without' | 'none';

interface View {
  title: string;
  main: Child;
  /** What stands beside it. */
  side?: Child;
  nav: Nav;
}

/** A view of the app; the account's entries lie above the content or beside it. */
export function view(paper: Paper, { title, main, side, nav }: View) {
  const { page, labels } = paper.words;
  const form = paper.dice.pick('shell', ['top', 'side']);
  const tag = paper.dice.pick('entry', ['a', 'a', 'button']);
  const entry = (label: string, here: boolean) =>
    act(paper, tag, label, { class: 'entry', 'aria-current': here ? 'page' : null });
  const own = entry(labels.subscriptions, nav === 'within');
  const entries = h(
    'nav',
    { class: 'entries', id: paper.dice.id('entries'), hidden: nav === 'closed' },
    entry(page.overview, nav === 'way'),
    entry(page.orders, false),
    nav === 'without' ? null : own,
    entry(page.devices, false),
    entry(page.settings, nav === 'without'),
  );
  const opener = act(paper, 'button', page.openMenu, {
    class: 'btn',
    'aria-expanded': 'false',
    'aria-controls': entries.id,
  });
  const shown = nav === 'none' ? null : [nav === 'closed' && opener, entries];
  const content = h(
    'main',
    {},
    h('h1', {}, title),
    side ? box('two', box('', main), h('aside', { class: 'beside' }, side)) : main,
  );
  const { above, below } = litter(paper);
  return {
    way: nav === 'closed' ? opener : own,
    body: h('div', { id: 'app' }, [
      above,
      h('header', { class: 'top' }, h('b', {}, 'Riverbend'), form === 'top' && shown, 'Robin'),
      form === 'side' ? box('shell-side', shown, content) : content,
      below,
    ]),
  };
}

/** Names and values. */
export function pairs(all: readonly (readonly [string, string])[]): Child {
  return h(
    'dl',
    { class: 'pairs' },
    all.map(([what, value]) => [h('dt', {}, what), h('dd', {}, value)]),
  );
}

/** A part of a view under a title of its own. */
export function panel(title: string, ...content: Child[]): HTMLElement {
  return h('section', { class: 'panel', 'aria-label': title }, h('h2', {}, title), content);
}

/** What is known of the subscription. */
export function known(paper: Paper, state?: string): Child {
  return pairs(factsOf(paper, subject(paper), { monthly: paper.maybe('monthly', 0.5), state }));
}

/** The subscription in short, beside something else. @param more what can be pressed there */
export function aboutIt(paper: Paper, ...more: Child[]): HTMLElement {
  const one = subject(paper);
  const { labels } = paper.words;
  const short = [
    [labels.serviceTag, one.tag],
    [labels.billPlan, paper.price(14.9)],
  ] as const;
  return h('div', { class: 'panel' }, h('h3', {}, one.name), pairs(short), more);
}

/** The steps of a task. @param sub steps within the present one, which fold */
export function rail(
  paper: Paper,
  labels: readonly string[],
  now: number,
  sub?: readonly string[],
): HTMLElement {
  const form = paper.dice.pick('rail', ['plain', 'buttons', 'links']);
  const step = (label: string, at: number): Child => {
    if (form === 'buttons') return act(paper, 'button', label, { disabled: at > now });
    return form === 'links' && at < now ? act(paper, 'a', label) : label;
  };
  const within =
    sub &&
    h(
      'details',
      { open: paper.maybe('sub', 0.6) },
      h('summary', {}, `${now + 1}.1–${now + 1}.${sub.length}`),
      h(
        'ul',
        {},
        sub.map((label) => h('li', {}, label)),
      ),
    );
  return h(
    'ol',
    { class: 'rail' },
    labels.map((label, at) =>
      h(
        'li',
        { 'aria-current': at === now ? 'step' : null },
        step(label, at),
        at === now && within,
      ),
    ),
  );
}

interface Wizard {
  steps: readonly string[];
  now: number;
  content: Child;
  /** What goes on. */
  go: HTMLElement;
  /** What leaves the task. */
  off: HTMLElement;
  more?: readonly HTMLElement[];
  sub?: readonly string[];
}

/** A task in steps, with its buttons at the foot. */
export function wizard(paper: Paper, { steps, now, content, go, off, more = [], sub }: Wizard) {
  const { dice } = paper;
  const back = button(
    paper,
    paper.beside.reasons.back,
    'back',
    dice.pick('back', ['plain', 'text']),
  );
  const order = dice.pick('feet', ['back first', 'going on first', 'leaving first']);
  const feet =
    order === 'back first'
      ? [back, off, ...more, go]
      : order === 'going on first'
        ? [go, ...more, back, off]
        : [off, ...more, back, go];
  const look = dice.pick('feet-look', ['feet', 'feet stuck', 'feet spread']);
  return h(
    dice.pick('wizard', ['section', 'form', 'div']),
    { class: dice.pick('upright', ['wizard', 'wizard upright']) },
    rail(paper, steps, now, sub),
    box('inner', h('h2', {}, steps[now]), content),
    dice.chance('footer', 0.5) ? h('footer', { class: look }, feet) : box(look, ...feet),
  );
}

/** A window over all of it. */
export function over(paper: Paper, title: string, ...content: Child[]): HTMLElement {
  const id = paper.dice.id(`window:${title}`);
  const window = h(
    'div',
    { class: 'window', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id },
    h('h2', { id }, title),
    content,
  );
  return box('scrim', window);
}
