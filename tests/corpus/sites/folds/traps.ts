import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { box, button } from '../control';
import { matterPages } from '../matter-pages';
import { late } from '../moments';
import type { Page, Paper } from '../site';
import { foreign, subject } from '../subscriptions';
import { NOTHING, trap } from '../told';
import { known } from './end';
import { account, fold, stages } from './parts';
import { inside } from './way';

/** Things of another kind, each a fold with buttons inside. */
const kinds = matterPages((paper, { title, things, acts }) => {
  const opened = paper.dice.pick('opened', [0, 0, 1]);
  const folds = things.map(({ name, facts }, at) => {
    const lines = facts.map(([what, value]) =>
      h('p', { class: 'fact' }, h('span', {}, what), value),
    );
    const buttons = box('foot', ...acts.map((label) => button(paper, label, `${at}${label}`)));
    return fold(paper, String(at), name, [lines, buttons], at === opened).node;
  });
  return { body: account(paper, title, folds, null).body };
});

/** Another task in stages, with the word that leaves it. @param of what it is for; a device where it is left out */
function task(
  name: string,
  place: Page['place'],
  title: (paper: Paper) => string,
  of?: (paper: Paper) => string,
): Page {
  return trap(
    `${name}, in stages`,
    place,
    (paper) => {
      const { reasons, traps } = paper.words;
      const names = [paper.beside.list.name, paper.beside.list.details, paper.words.page.overview];
      const buttons = [
        button(paper, paper.beside.reasons.back, 'back'),
        button(paper, reasons.go, 'go', 'main'),
        button(paper, traps.dismiss, 'off', paper.dice.pick('off', ['plain', 'text'])),
      ];
      const what = h(
        'p',
        {},
        of ? of(paper) : `Laptop 14, ${paper.words.labels.serviceTag}: ${paper.tag('task')}`,
      );
      const content = [
        what,
        h('input', { type: 'text', 'aria-label': names[1] ?? '', value: '22' }),
      ];
      const wizard = stages(paper, names, paper.dice.pick('now', [0, 1, 2]), content, buttons);
      const inArea = place === 'question';
      const { body } = account(paper, title(paper), wizard, inArea ? 'subscriptions' : null);
      return {
        body,
        truth: inArea ? () => ({ availability: ['unknown', 'not-offered'] }) : NOTHING,
      };
    },
    place === 'question' ? { memory: late } : {},
  );
}

/** The product's page without Cancel; a fold about something else is open. */
function product(
  name: string,
  title: (paper: Paper) => string,
  content: (paper: Paper) => Child,
): Page {
  return trap(
    `product, ${name}`,
    'product',
    (paper) => {
      const folds = [
        fold(paper, 'known', paper.words.page.productTitle, known(paper), true),
        fold(paper, 'other', title(paper), content(paper), true),
      ];
      const { body } = account(
        paper,
        subject(paper).name,
        folds.map(({ node }) => node),
        'subscriptions',
      );
      return { body, truth: () => ({ availability: ['not-offered', 'unknown'] }) };
    },
    { memory: late },
  );
}

const off = (paper: Paper) => button(paper, paper.words.traps.dismiss, 'off');

const TRAPS: readonly Page[] = [
  task('a transfer of ownership', 'devices', ({ things }) => things.transfer),
  task('a repair asked for', 'devices', ({ things }) => things.repair),
  task(
    'a return',
    'order',
    ({ words }) => `${words.page.orders} 2087731`,
    () => 'Monitor 27',
  ),
  task(
    'another plan chosen',
    'question',
    ({ things }) => things.upgrade,
    (paper) => subject(paper).name,
  ),
  task(
    'another way to pay',
    'question',
    ({ beside }) => beside.details.payment,
    () => 'Visa •••• 4242',
  ),
  product(
    'a visit that can be called off',
    ({ beside }) => beside.frame.requests,
    (paper) => [h('p', {}, fill(paper.beside.product.visit, { date: paper.day(6) })), off(paper)],
  ),
  product(
    'an upload under way',
    ({ things }) => things.upload,
    (paper) => [
      h('p', {}, 'receipt.pdf, 64 %'),
      h('progress', { value: 64, max: 100, 'aria-label': paper.things.upload }),
      off(paper),
    ],
  ),
  product(
    'text messages about it',
    ({ things }) => things.texts,
    (paper) => [
      h('p', {}, '+00 555 0100'),
      button(paper, paper.words.traps.newsletterManage, 'manage', 'text'),
      button(paper, paper.words.traps.save, 'save', 'main'),
      off(paper),
    ],
  ),
  trap(
    'other kinds alone, one open with its entries',
    'list',
    (paper) => {
      const folds = foreign(paper, 3).map(
        (one, at) =>
          fold(paper, one.key, one.name, inside(paper, one, at === 1).content, at === 1).node,
      );
      return {
        body: account(paper, paper.words.page.listTitle, folds, 'subscriptions').body,
        truth: NOTHING,
      };
    },
    { weight: 2 },
  ),
  trap(
    'questions that others had, one answer open',
    'help',
    (paper) => {
      const { labels, traps } = paper.words;
      const { article, frame, chat } = paper.beside;
      const answer = [
        h('p', {}, fill(traps.help, labels)),
        button(paper, labels.view, 'more', 'text'),
      ];
      const folds = [article.title, frame.newsletter, chat.title].map(
        (title, at) =>
          fold(
            paper,
            String(at),
            title,
            answer.map((one) => one.cloneNode(true)),
            at === 0,
          ).node,
      );
      return { body: account(paper, frame.support, folds, null).body, truth: NOTHING };
    },
    { weight: 2 },
  ),
  trap(
    'product, already asked to be cancelled',
    'product',
    (paper) => {
      const { things, beside } = paper;
      const folds = [
        fold(
          paper,
          'state',
          beside.details.ending,
          [h('p', { role: 'status' }, things.pending), button(paper, things.withdraw, 'withdraw')],
          true,
        ),
        fold(paper, 'known', paper.words.page.productTitle, known(paper), true),
      ];
      const { body } = account(
        paper,
        subject(paper).name,
        folds.map(({ node }) => node),
        'subscriptions',
      );
      return { body, truth: () => ({ availability: ['already-cancelled', 'unknown'] }) };
    },
    { memory: late },
  ),
];

export const TRAP_PAGES: readonly Page[] = [...kinds, ...TRAPS];
