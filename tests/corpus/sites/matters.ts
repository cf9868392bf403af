import type { Place } from '../scenes/places';
import { fill } from '../words/chosen';
import type { Paper } from './site';
import { consumers } from './subscriptions';

/** One thing of an account that is no subscription of the kind that is looked for. */
export interface Thing {
  name: string;
  facts: readonly (readonly [string, string])[];
}

/** A page's worth of such things, and what can be done with each of them. */
export interface Matter {
  title: string;
  things: readonly Thing[];
  /** The last one is the one that takes something back. */
  acts: readonly string[];
}

/** A kind of things, and where the account has it. */
interface Kind {
  place: Place;
  /** In the page's language. */
  of(paper: Paper): Matter;
}

/** The bare word that closes or calls off, or what is called off in full. */
function either(paper: Paper, full: string): string {
  return paper.maybe('bare', 0.6) ? paper.words.traps.dismiss : full;
}

const named = (names: readonly string[], facts: (at: number) => Thing['facts']): Thing[] =>
  names.map((name, at) => ({ name, facts: facts(at) }));

/** What is ordered, sent, repaired, or on its way. */
const UNDER_WAY: Record<string, Kind> = {
  orders: {
    place: 'orders',
    of: (p) => ({
      title: p.words.page.orders,
      things: named(['2087731', '2086604', '2085190'], (at) => [
        ['Laptop 14', p.price(899 - at)],
        ['', p.day(3 + at)],
      ]),
      acts: [p.words.labels.view, p.beside.home.track, either(p, p.words.traps.cancelOrder)],
    }),
  },
  visits: {
    place: 'devices',
    of: (p) => ({
      title: p.beside.frame.requests,
      things: named(['#40117', '#40092'], (at) => [
        [p.words.labels.serviceTag, p.tag(`visit${at}`)],
        ['', fill(p.beside.product.visit, { date: p.day(4 + at) })],
      ]),
      acts: [
        p.words.labels.view,
        p.words.labels.updateCancel,
        either(p, p.words.traps.cancelVisit),
      ],
    }),
  },
  repairs: {
    place: 'devices',
    of: (p) => ({
      title: p.things.repair,
      things: named(['Laptop 14', 'Dock'], (at) => [
        [p.words.labels.serviceTag, p.tag(`repair${at}`)],
        ['#', `5210${at}`],
      ]),
      acts: [p.words.labels.view, p.beside.home.track, p.words.traps.dismiss],
    }),
  },
  returns: {
    place: 'order',
    of: (p) => ({
      title: `${p.words.page.orders} 2087731`,
      things: named(['Monitor 27', 'Dock'], (at) => [['#', `R-77${at}`]]),
      acts: [p.words.labels.view, either(p, p.others.cancelReturn)],
    }),
  },
  uploads: {
    place: 'devices',
    of: (p) => ({
      title: p.things.upload,
      things: named(['photo-0412.zip', 'receipt.pdf'], (at) => [['', `${64 - at * 23} %`]]),
      acts: [p.words.labels.view, p.words.traps.dismiss],
    }),
  },
  backups: {
    place: 'devices',
    of: (p) => ({
      title: p.things.backup,
      things: named(['Laptop 14', 'Desktop tower'], (at) => [
        [p.words.labels.serviceTag, p.tag(`backup${at}`)],
        ['', `${41 + at * 20} %`],
      ]),
      acts: [p.words.labels.view, p.words.traps.dismiss],
    }),
  },
  transfers: {
    place: 'devices',
    of: (p) => ({
      title: p.things.transfer,
      things: named(['Laptop 14', 'Laptop 16'], (at) => [
        [p.words.labels.serviceTag, p.tag(`transfer${at}`)],
        ['→', 'alex@example.com'],
      ]),
      acts: [p.words.labels.view, p.words.traps.dismiss],
    }),
  },
};

/** What belongs to the person. */
const BELONGINGS: Record<string, Kind> = {
  devices: {
    place: 'devices',
    of: (p) => ({
      title: p.words.page.devices,
      things: named(['Laptop 14', 'Desktop tower'], (at) => [
        [p.words.labels.serviceTag, p.tag(`device${at}`)],
        [p.beside.details.plan, p.beside.list.support],
      ]),
      acts: [p.words.labels.view, p.beside.product.edit, p.things.remove],
    }),
  },
  payments: {
    place: 'settings',
    of: (p) => ({
      title: p.others.payment,
      things: named(['Visa •••• 4242', 'Visa •••• 1881'], (at) => [['', p.day(400 + at)]]),
      acts: [p.words.labels.view, p.beside.product.edit, p.things.remove],
    }),
  },
  addresses: {
    place: 'settings',
    of: (p) => ({
      title: p.beside.home.profile,
      things: named(['1 Example Street', '22 Sample Road'], () => [['', 'Robin']]),
      acts: [p.beside.product.edit, p.things.remove],
    }),
  },
  family: {
    place: 'settings',
    of: (p) => ({
      title: p.things.family,
      things: named(['Alex', 'Kim'], (at) => [
        ['', `${at ? 'kim' : 'alex'}@example.com`],
        [p.beside.details.plan, p.words.labels.consumer],
      ]),
      acts: [p.words.labels.view, p.beside.product.edit, p.things.remove],
    }),
  },
  invoices: {
    place: 'settings',
    of: (p) => ({
      title: p.beside.area.billing,
      things: named(['INV-40117', 'INV-40092', 'INV-39871'], (at) => [
        [p.beside.details.plan, p.words.labels.consumer],
        ['', p.day(-30 * at)],
        ['', p.price(14.9)],
      ]),
      acts: [p.words.labels.view, p.beside.list.invoice],
    }),
  },
  basket: {
    place: 'order',
    of: (p) => ({
      title: p.beside.frame.basket,
      things: named([consumers(p, 1)[0]?.name ?? '', 'Monitor 27'], (at) => [
        ['×', '1'],
        ['', p.price(14.9 + at * 200)],
      ]),
      acts: [p.words.labels.view, p.things.remove],
    }),
  },
};

/** What goes by the name of a subscription and is of another kind. */
const NAMESAKES: Record<string, Kind> = {
  newsletters: {
    place: 'settings',
    of: (p) => ({
      title: p.words.traps.newsletter,
      things: named(['Riverbend Weekly', 'Riverbend Deals'], () => [['', 'robin@example.com']]),
      acts: [p.words.traps.newsletterManage, p.others.unsubscribe],
    }),
  },
  texts: {
    place: 'settings',
    of: (p) => ({
      title: p.things.texts,
      things: named([p.words.page.orders, 'Riverbend Deals'], () => [['', '+00 555 0100']]),
      acts: [p.words.traps.newsletterManage, p.words.labels.view, p.others.unsubscribe],
    }),
  },
  alerts: {
    place: 'settings',
    of: (p) => ({
      title: p.things.alerts,
      things: named(['Monitor 27', 'Laptop 16'], (at) => [['', p.price(199 + at)]]),
      acts: [p.words.labels.view, p.words.traps.newsletterManage, p.words.traps.dismiss],
    }),
  },
  magazines: {
    place: 'settings',
    of: (p) => ({
      title: p.others.magazines,
      things: named(['Home Office', 'Riverbend Weekly'], (at) => [['', p.day(9 + at)]]),
      acts: [p.words.labels.manageSubscriptions, p.words.labels.view, p.others.unsubscribe],
    }),
  },
  ink: {
    place: 'devices',
    of: (p) => ({
      title: p.things.ink,
      things: named(['Ink 24 black', 'Ink 24 colour'], (at) => [['', p.day(5 + at)]]),
      acts: [
        p.words.labels.manageSubscriptions,
        p.words.labels.updateCancel,
        either(p, p.others.cancelDelivery),
      ],
    }),
  },
  business: {
    place: 'settings',
    of: (p) => ({
      title: p.things.business,
      things: named(['Fleet Care 50', 'Office Backup'], (at) => [
        [p.words.labels.billPlan, p.price(250 + at)],
      ]),
      acts: [
        p.words.labels.manageSubscriptions,
        p.words.labels.updateCancel,
        p.words.traps.dismiss,
      ],
    }),
  },
  trials: {
    place: 'list',
    of: (p) => ({
      title: p.words.page.listTitle,
      things: named(['SafeWeb Antivirus', 'Photo Studio'], (at) => [['', p.day(11 + at)]]),
      acts: [p.words.labels.view, p.beside.details.payment, either(p, p.others.endTrial)],
    }),
  },
  licences: {
    place: 'settings',
    of: (p) => ({
      title: p.beside.area.licences,
      things: named(['Photo Studio', 'Office Notes'], (at) => [['', p.day(-60 - at)]]),
      acts: [p.words.labels.view, p.others.preferences, p.words.traps.dismiss],
    }),
  },
};

/** All of them. */
export const MATTERS: Readonly<Record<string, Kind>> = {
  ...UNDER_WAY,
  ...BELONGINGS,
  ...NAMESAKES,
};

/** A kind of things by its name. @throws Error if there is none of that name */
export function matter(paper: Paper, name: string): Matter {
  const kind = MATTERS[name];
  if (!kind) throw new Error(`There are no ${name}.`);
  return kind.of(paper);
}
