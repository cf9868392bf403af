import { type Child, h } from '../../../../practice/dom';
import { box } from '../control';
import { mixed } from '../lists';
import { late, seen } from '../moments';
import type { Page, Paper } from '../site';
import { BELOW, NOTHING, trap, WITHOUT } from '../told';
import { known } from './end';
import { frame, push } from './frame';
import { popup } from './questions';
import { rowOf, shopTable } from './table';

/** A field with its name. */
const field = (label: string, value: string, type = 'text'): HTMLElement =>
  h('p', { class: 'field' }, h('label', {}, `${label} `, h('input', { type, value })));

/** Saves or leaves, in an order of the page's. */
function leave(paper: Paper, go = paper.words.traps.save): Child {
  const both = [push(paper, go, 'save', 'alt'), push(paper, paper.words.traps.dismiss, 'leave')];
  return paper.maybe('leave-first', 0.4) ? both.reverse() : both;
}

/** What is being filled in: a title, and fields. */
type Fields = (paper: Paper) => { title: string; fields: Child };

const address: Fields = ({ beside }) => ({
  title: beside.home.profile,
  fields: [
    field(beside.home.profile, '1 Example Street'),
    field(beside.home.phone, '+00 555 0100'),
  ],
});

const payment: Fields = ({ beside, others }) => ({
  title: beside.details.payment,
  fields: [field(others.payment, '•••• 4242'), field('MM/YY', '04/29')],
});

const nickname: Fields = ({ beside }) => ({
  title: beside.product.edit,
  fields: field(beside.product.name, 'Kitchen'),
});

const date: Fields = (paper) => ({
  title: paper.beside.list.reminder,
  fields: field(paper.beside.list.renews, '2027-03-20', 'date'),
});

const file: Fields = ({ things }) => ({
  title: things.upload,
  fields: field('PDF', '', 'file'),
});

/** On the product's page without Cancel, below what is known or between its title and the rest. */
function inPage(name: string, fields: Fields): Page {
  return trap(
    `product without Cancel, ${name} in the page`,
    'product',
    (paper) => {
      const { title, fields: all } = fields(paper);
      const form = h('form', { class: 'box' }, [
        h('fieldset', {}, h('legend', {}, title), all),
        leave(paper),
      ]);
      const own = known(paper, [], { monthly: true });
      const content = paper.maybe('form-first', 0.4) ? [form, own] : [own, form];
      const { body } = frame(paper, paper.beside.product.title, content, 'within');
      return { body, truth: WITHOUT };
    },
    { memory: late },
  );
}

/** In a window over the product with Cancel, or over the list. */
function over(name: string, where: 'product' | 'list', fields: Fields): Page {
  return trap(
    `${name} in a window over the ${where}`,
    where,
    (paper) => {
      const { page, labels } = paper.words;
      const { title, fields: all } = fields(paper);
      const rows = mixed(paper, 1, 2, 'rows').map((one) => rowOf(paper, one));
      const content =
        where === 'list'
          ? shopTable(paper, paper.beside.list.name, 'toggle', rows).node
          : known(paper, [push(paper, labels.cancel, 'own')], { monthly: true });
      const heading = where === 'list' ? page.listTitle : page.productTitle;
      const { body } = frame(paper, heading, content, 'within');
      return {
        body: [body, popup(paper, title, all, leave(paper))],
        truth: where === 'list' ? NOTHING : BELOW,
      };
    },
    where === 'list' ? {} : { memory: seen },
  );
}

/** A page of the settings or the shop with a form alone. */
function alone(name: string, place: Page['place'], go: 'save' | 'continue', fields: Fields): Page {
  return trap(`${name}, a form`, place, (paper) => {
    const { title, fields: all } = fields(paper);
    const word = go === 'save' ? paper.words.traps.save : paper.words.reasons.go;
    const form = h('form', {}, all, leave(paper, word));
    return { body: frame(paper, title, box('box', form), 'without').body, truth: NOTHING };
  });
}

/** Who is to own a device, with the plan that goes with it. */
const transfer: Fields = (paper) => ({
  title: paper.things.transfer,
  fields: [
    h('p', {}, `Laptop 14, ${paper.words.labels.serviceTag}: ${paper.tag('transfer')}`),
    h('p', {}, `${paper.beside.details.plan}: ${paper.words.labels.consumer}`),
    field(paper.beside.signedOut.email, 'alex@example.com'),
  ],
});

/** News by e-mail, one kind for each box; they are called subscriptions as well. */
const news: Fields = (paper) => ({
  title: paper.words.traps.newsletterManage,
  fields: [paper.words.traps.newsletter, paper.things.alerts, paper.things.texts].map((label) =>
    h('p', {}, h('label', {}, h('input', { type: 'checkbox', checked: true }), ` ${label}`)),
  ),
});

export const STOREFRONT_FORMS: readonly Page[] = [
  inPage('an address', address),
  inPage('another card', payment),
  inPage('a nickname', nickname),
  over('a reminder', 'list', date),
  over('another card', 'product', payment),
  over('a file to send', 'product', file),
  alone('a transfer with the plan of the device', 'devices', 'continue', transfer),
  alone('news by e-mail', 'settings', 'save', news),
];
