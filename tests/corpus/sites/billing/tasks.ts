import { type Child, h } from '../../../../practice/dom';
import { late, seen } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign, subject } from '../subscriptions';
import { BELOW, NOTHING, trap, WITHOUT } from '../told';
import { current } from './end';
import { c, div, flow, portal, press, section } from './parts';
import { below, plan } from './plans';

/** Something that is being done: its title, what is in it, and the word that goes on. */
interface Task {
  title: string;
  content: Child;
  go: string;
}
type Made = (paper: Paper) => Task;

const field = (label: string, value: string, type = 'text'): HTMLElement =>
  h('label', { class: c('Field') }, `${label} `, h('input', { type, value }));

const saved = (title: string, content: Child, paper: Paper): Task => ({
  title,
  content,
  go: paper.words.traps.save,
});

const card: Made = (paper) =>
  saved(
    paper.beside.details.payment,
    [field(paper.others.payment, '•••• 4242'), field('MM/YY', '04/29')],
    paper,
  );

const address: Made = (paper) => {
  const { home } = paper.beside;
  return saved(
    home.profile,
    [field(home.profile, '1 Example Street'), field(home.phone, '+00 555 0100')],
    paper,
  );
};

const reminder: Made = (paper) =>
  saved(paper.beside.list.reminder, field(paper.beside.list.renews, '2027-03-20', 'date'), paper);

/** Another plan for the one that there is. */
const upgrade: Made = (paper) => ({
  title: paper.things.upgrade,
  content: [
    h('p', { class: c('Muted') }, subject(paper).name),
    ['Premium Support', 'Premium Support Plus'].map((name, at) =>
      h('label', { class: c('Choice') }, [
        h('input', { type: 'radio', name: 'tier', checked: at === 1 }),
        ` ${name} · ${paper.price(14.9 + at * 10)}`,
      ]),
    ),
  ],
  go: paper.words.reasons.go,
});

/** An invoice to look at, with the plan among its lines. */
const invoice: Made = (paper) => ({
  title: 'INV-40117',
  content: [
    div('Line', paper.words.labels.consumer, h('span', {}, paper.price(14.9))),
    div('Line', 'Laptop 14', h('span', {}, paper.price(899))),
  ],
  go: paper.beside.list.invoice,
});

const renewal: Made = (paper) => ({
  title: `${paper.others.autoRenewal}: ${paper.others.turnOff}?`,
  content: h('p', {}, `${paper.beside.details.next}: ${subject(paper).renews}`),
  go: paper.others.turnOff,
});

const deletion: Made = (paper) => ({
  title: `${paper.others.deleteAccount}?`,
  content: h('p', {}, 'robin@example.com'),
  go: paper.others.deleteAccount,
});

const survey: Made = ({ beside }) => ({
  title: beside.survey.title,
  content: null,
  go: beside.survey.yes,
});

/** The buttons of a task: what goes on, and the word that leaves it. */
function buttonsOf(paper: Paper, { go }: Task): HTMLElement[] {
  const both = [
    press(paper, go, 'task-go', 'Primary'),
    press(paper, paper.words.traps.dismiss, 'task-off', paper.dice.pick('off', ['Plain', 'Text'])),
  ];
  return paper.maybe('off-first', 0.5) ? both.reverse() : both;
}

/** A task over the product with Cancel, over the list, or over the portal's first page. */
function over(
  name: string,
  form: 'Full' | 'Drawer' | 'Modal',
  where: 'product' | 'list' | 'settings',
  made: Made,
): Page {
  return trap(
    `${name}, ${form.toLowerCase()} over the ${where}`,
    where,
    (paper) => {
      const task = made(paper);
      const step = form === 'Full' ? '2 / 3' : undefined;
      const layer = flow(paper, form, task.title, task.content, buttonsOf(paper, task), step);
      const cancel = press(paper, paper.words.labels.cancel, 'own', 'Danger');
      const content = {
        product: () => current(paper, { foot: div('Row', cancel) }),
        list: () =>
          [...consumers(paper, 1), ...foreign(paper, 1)].map((one) => plan(paper, one, false).node),
        settings: () => below(paper).node,
      }[where]();
      const { page } = paper.words;
      const title = {
        product: paper.beside.product.title,
        list: page.listTitle,
        settings: page.settings,
      }[where];
      const { body } = portal(paper, title, content, where === 'settings' ? 'without' : 'within', {
        over: layer,
      });
      return { body, truth: where === 'product' ? BELOW : NOTHING };
    },
    where === 'product' ? { memory: seen } : {},
  );
}

/** A task unfolded on the product's page, which has no Cancel. */
function inPage(name: string, made: Made): Page {
  return trap(
    `product without Cancel, ${name} in the page`,
    'product',
    (paper) => {
      const task = made(paper);
      const form = section(
        task.title,
        div('Panel', task.content, div('Row', ...buttonsOf(paper, task))),
      );
      const parts = [current(paper), form];
      const content = paper.maybe('form-first', 0.3) ? parts.reverse() : parts;
      return {
        body: portal(paper, paper.beside.product.title, content, 'within').body,
        truth: WITHOUT,
      };
    },
    { memory: late },
  );
}

export const TASKS: readonly Page[] = [
  over('another card', 'Drawer', 'product', card),
  over('another plan', 'Full', 'product', upgrade),
  over('the renewal', 'Modal', 'product', renewal),
  over('an invoice', 'Drawer', 'list', invoice),
  over('a reminder', 'Modal', 'list', reminder),
  over('a survey', 'Modal', 'list', survey),
  over('the end of the account', 'Modal', 'settings', deletion),
  inPage('an address', address),
  inPage('another card', card),
  inPage('a reminder', reminder),
];
