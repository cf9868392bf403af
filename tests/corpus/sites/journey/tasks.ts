import { type Child, h } from '../../../../practice/dom';
import { button } from '../control';
import { anywhere } from '../matter-pages';
import { late } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { NOTHING, trap, WITHOUT } from '../told';
import { aboutIt, pairs, panel, view, wizard } from './parts';

interface Task {
  name: string;
  /** `question`: it is a task about the subscription itself. */
  place: Page['place'];
  title(paper: Paper): string;
  content(paper: Paper): Child;
  /** What leaves it; the bare word where it is left out. */
  off?(paper: Paper): string;
}

const field = (label: string, value: string, type = 'text'): HTMLElement =>
  h('label', { class: 'field' }, `${label} `, h('input', { type, value }));

const pick = (label: string, checked: boolean): HTMLElement =>
  h('label', { class: 'field' }, h('input', { type: 'radio', name: 'pick', checked }), ` ${label}`);

const TASKS: readonly Task[] = [
  {
    name: 'another address',
    place: 'settings',
    title: ({ beside }) => beside.home.profile,
    content: ({ beside }) => [
      field(beside.home.profile, '1 Example Street'),
      field(beside.home.phone, '+00 555 0100'),
    ],
  },
  {
    name: 'a device registered',
    place: 'devices',
    title: ({ words }) => words.page.devices,
    content: (paper) => field(paper.words.labels.serviceTag, paper.tag('new')),
  },
  {
    name: 'a return',
    place: 'order',
    title: ({ words }) => `${words.page.orders} 2087731`,
    content: () => [pick('Monitor 27', true), pick('Dock', false)],
    off: ({ others, words, maybe }) =>
      maybe('off', 0.5) ? others.cancelReturn : words.traps.dismiss,
  },
  {
    name: 'a transfer of ownership',
    place: 'devices',
    title: ({ things }) => things.transfer,
    content: ({ beside }) => field(beside.signedOut.email, 'alex@example.com', 'email'),
  },
  {
    name: 'a repair',
    place: 'devices',
    title: ({ things }) => things.repair,
    content: (paper) => [paper.day(3), paper.day(4)].map((day, at) => pick(day, at === 0)),
    off: ({ words, maybe }) => (maybe('off', 0.5) ? words.traps.cancelVisit : words.traps.dismiss),
  },
  {
    name: 'files sent',
    place: 'devices',
    title: ({ things }) => things.upload,
    content: ({ things }) => [
      h('p', {}, 'receipt.pdf'),
      h('progress', { value: 64, max: 100, 'aria-label': things.upload }),
    ],
  },
  {
    name: 'an order changed',
    place: 'order',
    title: ({ words }) => `${words.page.orders} 2087731`,
    content: (paper) => [pick(`Laptop 14, ${paper.day(3)}`, true), pick(paper.day(5), false)],
    off: ({ words }) => words.traps.cancelOrder,
  },
  {
    name: 'another plan',
    place: 'question',
    title: ({ things }) => things.upgrade,
    content: (paper) => [
      pick(`Premium Support, ${paper.price(14.9)}`, true),
      pick(`Premium Support Plus, ${paper.price(24.9)}`, false),
    ],
  },
  {
    name: 'another way to pay',
    place: 'question',
    title: ({ beside }) => beside.details.payment,
    content: ({ others }) => [field(others.payment, '•••• 4242'), field('MM/YY', '04/29')],
  },
  {
    name: 'its renewal',
    place: 'question',
    title: ({ others }) => others.autoRenewal,
    content: ({ beside, others }) => [pick(beside.details.on, true), pick(others.turnOff, false)],
  },
  {
    name: 'its nickname',
    place: 'question',
    title: ({ beside }) => beside.product.name,
    content: ({ beside }) => field(beside.product.name, 'Kitchen'),
  },
  {
    name: 'text messages about it',
    place: 'question',
    title: ({ things }) => things.texts,
    content: ({ beside }) => field(beside.home.phone, '+00 555 0100', 'tel'),
  },
];

/** The task stands alone, or beside the subscription that has nothing or all to do with it. */
function taskPage(task: Task): Page {
  const about = task.place === 'question';
  return trap(
    `task: ${task.name}`,
    task.place,
    (paper) => {
      const { words, beside, dice } = paper;
      const title = task.title(paper);
      const now = dice.pick('now', [0, 1, 1, 2]);
      const check = pairs([
        [beside.list.name, 'Laptop 14'],
        [words.labels.serviceTag, paper.tag('c0')],
      ]);
      const go = button(paper, now === 2 ? words.traps.save : words.reasons.go, 'go', 'main');
      const off = button(
        paper,
        task.off?.(paper) ?? words.traps.dismiss,
        'off',
        dice.pick('off-look', ['plain', 'text', 'plain']),
      );
      const main = wizard(paper, {
        steps: [beside.list.details, title, words.page.overview],
        now,
        content: [now === 1 ? task.content(paper) : check],
        go,
        off,
        ...(paper.maybe('subs', 0.4) ? { sub: [beside.list.name, subject(paper).tag] } : {}),
      });
      const its = about || paper.maybe('beside', 0.4);
      const side = its
        ? aboutIt(paper, button(paper, words.labels.view, 'view', 'text'))
        : panel(beside.frame.support, h('p', {}, beside.chat.text));
      const { body } = view(paper, { title, main, side, nav: about ? 'within' : 'without' });
      return { body, truth: its ? WITHOUT : NOTHING };
    },
    { memory: about ? late : anywhere },
  );
}

export const TASK_PAGES: readonly Page[] = TASKS.map(taskPage);
