import { h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { answered, late } from '../moments';
import type { Page, Paper } from '../site';
import { trap, WITHOUT } from '../told';
import { current } from './end';
import { standing } from './menus';
import { c, div, portal, press, section } from './parts';
import { below } from './plans';

/** The product's page without Cancel, and a panel about something else. */
function product(
  name: string,
  title: (paper: Paper) => string,
  text: (paper: Paper) => string,
  labels: (paper: Paper) => string[],
): Page {
  return trap(
    `product without Cancel, ${name}`,
    'product',
    (paper) => {
      const buttons = labels(paper).map((label) =>
        press(paper, label, label, paper.dice.pick('look', ['Plain', 'Text', 'Danger'])),
      );
      const panel = section(
        title(paper),
        div('Panel', h('p', {}, text(paper)), div('Row', ...buttons)),
      );
      const content = paper.maybe('panel-first', 0.4)
        ? [panel, current(paper)]
        : [current(paper), panel];
      return {
        body: portal(paper, paper.beside.product.title, content, 'within').body,
        truth: WITHOUT,
      };
    },
    { memory: late },
  );
}

/** Pages of one plan on which something else can be called off, or nothing more. */
export const BESIDE: readonly Page[] = [
  product(
    'a change of plan to come',
    ({ things }) => things.upgrade,
    (paper) => `Premium Support Plus · ${paper.day(21)}`,
    ({ words }) => [words.traps.dismiss],
  ),
  product(
    'a trial of something else',
    () => 'Photo Studio',
    (paper) => paper.day(11),
    ({ words, others }) => [words.labels.view, others.endTrial],
  ),
  product(
    'a backup under way',
    ({ things }) => things.backup,
    () => 'Laptop 14 · 41 %',
    ({ words }) => [words.labels.view, words.traps.dismiss],
  ),
  product(
    'an order under way',
    ({ words }) => fill(words.traps.orderTitle, { number: '2087731' }),
    () => 'Monitor 27',
    ({ words, beside }) => [beside.home.track, words.traps.dismiss],
  ),
  trap(
    'product without Cancel, the list of a saved card open',
    'product',
    (paper) => {
      const { node, menus } = below(paper, 0);
      const apart = menus.map(({ layer }) => layer);
      const { body } = portal(paper, paper.beside.product.title, [current(paper), node], 'within', {
        apart,
      });
      return { body, stand: () => standing(menus), truth: WITHOUT };
    },
    { memory: late },
  ),
  trap(
    'product, asked to be cancelled before',
    'product',
    (paper) => {
      const { things, words } = paper;
      const foot = div(
        'Row',
        press(paper, things.withdraw, 'withdraw'),
        press(paper, words.confirm.keep, 'keep', 'Text'),
      );
      const content = [
        h('div', { class: c('Callout'), role: 'status' }, things.pending),
        current(paper, { foot }),
      ];
      const { body } = portal(paper, paper.beside.product.title, content, 'within');
      return { body, truth: () => ({ availability: ['already-cancelled', 'unknown'] }) };
    },
    { memory: late },
  ),
  trap(
    'outcome, cancelled, and a last word asked for',
    'done',
    (paper) => {
      const { words, beside } = paper;
      const text = h('textarea', { rows: 3, 'aria-label': beside.reasons.comment });
      const buttons = [words.reasons.go, words.traps.dismiss].map((label, at) =>
        press(paper, label, `last${at}`, at ? 'Text' : 'Primary'),
      );
      const asked = section(beside.reasons.comment, text, div('Row', ...buttons));
      const said = h('div', { class: c('Callout'), role: 'status' }, words.outcome.now);
      const own = current(paper, { state: words.page.ended });
      const { body } = portal(paper, beside.details.title, [said, own, asked], 'within');
      return { body, truth: () => ({ availability: ['cancelled'] }) };
    },
    { memory: answered },
  ),
  trap(
    'the product while its button works',
    'product',
    (paper) => {
      const cancel = press(paper, paper.words.labels.cancel, 'own', 'Danger');
      cancel.setAttribute('aria-disabled', 'true');
      cancel.setAttribute('aria-busy', 'true');
      const own = current(paper, { foot: div('Row', cancel, paper.beside.wait) });
      return {
        body: portal(paper, paper.beside.product.title, own, 'within').body,
        truth: () => ({ availability: ['available', 'not-offered', 'unknown'] }),
      };
    },
    { memory: late, quiet: false },
  ),
];
