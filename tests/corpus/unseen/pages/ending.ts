import type { Availability } from '../../../../guide/availability';
import { choose, shuffled } from '../../choose';
import { memory } from '../../state';
import { fill } from '../../words/chosen';
import type { Block, Ink, Plan, Press } from '../model';
import { aboutOne } from './services';
import { nav, otherCards } from './way';

export interface ProductWish {
  cancel: 'there' | 'gone' | 'off';
  title?: string;
  form?: boolean;
  cards?: boolean;
  before?: boolean;
}

/** The blocks of a product page. */
export function productBlocks(ink: Ink, wish: ProductWish): Block[] {
  const { labels, page, traps, outcome } = ink.words;
  const cancel: Press[] =
    wish.cancel === 'gone'
      ? []
      : [
          {
            id: 'cancel',
            label: labels.cancel,
            off: wish.cancel === 'off',
            tone: choose(ink.dice, 'tone', ['strong', 'quiet', 'quiet', 'link']),
          },
        ];
  const form: Block[] = wish.form
    ? [
        {
          kind: 'form',
          fields: [page.devices],
          presses: [{ label: traps.save, tone: 'strong' }, { label: traps.dismiss }],
        },
      ]
    : [];
  const said: Block[] = wish.before
    ? [{ kind: 'notice', text: fill(outcome.before, { date: ink.day(-30) }), tone: 'plain' }]
    : [];
  const title =
    wish.title ??
    choose(ink.dice, 'product-title', [labels.consumer, labels.consumer, page.productTitle]);
  // Where the heading says no more than what the page is, the kind stands below it.
  const kind: Block[] =
    title === page.productTitle ? [{ kind: 'text', text: labels.consumer }] : [];
  const cards: Block[] = wish.cards ? [{ kind: 'cards', cards: otherCards(ink) }] : [];
  const presses: Block[] = [
    { kind: 'presses', presses: [{ label: page.settings, tone: 'link' }, ...cancel] },
  ];
  return [
    { kind: 'title', text: title },
    ...kind,
    ...said,
    ...shuffled(ink.dice, 'product', [
      [aboutOne(ink, wish.before ? page.ended : page.active), ...presses],
      form,
      cards,
    ]).flat(),
  ];
}

function product(
  name: string,
  wish: ProductWish,
  availability: readonly Availability[],
  rest: Partial<Plan> = {},
): Plan {
  return {
    name: `product, ${name}`,
    place: 'product',
    memory: (dice) =>
      memory(dice.pick('was', ['update-cancel', 'update-cancel', 'sign-in', 'view'])),
    ...rest,
    page: (ink) => ({
      nav: nav(ink, 'services', ink.maybe('no-nav', 0.2) ? 'none' : 'open'),
      blocks: productBlocks(ink, wish),
      truth: {
        ...(wish.cancel === 'there' && !wish.title
          ? { step: 'cancel' as const, targets: ['cancel'] }
          : {}),
        availability,
      },
    }),
  };
}

const asked: Plan['memory'] = (dice) =>
  memory(dice.pick('was', ['cancel', 'confirm', 'cancel']), true);

function dialog(kind: 'modal' | 'native' | 'sheet'): Plan {
  return {
    name: `question, ${kind}`,
    place: 'product',
    weight: 2,
    memory: asked,
    page: (ink) => {
      const { confirm, traps } = ink.words;
      const keep: Press = { label: ink.maybe('keep', 0.5) ? traps.dismiss : confirm.keep };
      const go: Press = { id: 'go', label: confirm.go, tone: 'strong' };
      return {
        nav: nav(ink, 'services'),
        blocks: productBlocks(ink, { cancel: 'there' }),
        boxes: [
          {
            kind,
            title: confirm.title,
            lines: [fill(confirm.text, { date: ink.day(20) })],
            presses: shuffled(ink.dice, 'buttons', [go, keep]),
          },
        ],
        truth: { step: 'confirm', targets: ['go'], availability: ['available'] },
      };
    },
  };
}

function ask(kind: 'plain' | 'offer' | 'reasons' | 'unchosen'): Plan {
  return {
    name: `question page, ${kind}`,
    place: 'ending',
    memory: asked,
    page: (ink) => {
      const { confirm, offer, reasons, traps } = ink.words;
      const keep: Press = {
        label: ink.maybe('keep', 0.5) ? traps.dismiss : confirm.keep,
        tone: 'link',
      };
      const text = fill(confirm.text, { date: ink.day(20) });
      const off = kind === 'unchosen';
      const why = {
        kind: 'choices' as const,
        name: reasons.title,
        texts: [reasons.one, '…'],
        chosen: !off,
        presses: shuffled(ink.dice, 'buttons', [
          { id: 'go', label: reasons.go, tone: 'strong' as const, off },
          keep,
        ]),
      };
      const blocks: Record<typeof kind, Block[]> = {
        plain: [
          { kind: 'title', text: confirm.title },
          { kind: 'text', text },
          {
            kind: 'presses',
            presses: shuffled(ink.dice, 'buttons', [
              { id: 'go', label: confirm.go, tone: 'strong' },
              keep,
            ]),
          },
        ],
        offer: [
          { kind: 'title', text: offer.title },
          aboutOne(ink),
          {
            kind: 'presses',
            presses: [
              { label: offer.take, tone: 'strong' },
              { id: 'go', label: offer.decline, tone: 'link' },
            ],
          },
        ],
        reasons: [{ kind: 'title', text: reasons.title }, why],
        unchosen: [{ kind: 'title', text: reasons.title }, why],
      };
      return {
        nav: nav(ink, 'services', ink.maybe('no-nav', 0.4) ? 'none' : 'open'),
        blocks: blocks[kind],
        truth: off
          ? { availability: ['available'] }
          : { step: 'confirm', targets: ['go'], availability: ['available'] },
      };
    },
  };
}

function outcome(kind: 'now' | 'not'): Plan {
  return {
    name: `outcome, ${kind}`,
    place: 'ending',
    weight: kind === 'now' ? 3 : 2,
    trap: kind === 'not',
    memory: (dice) => memory(dice.pick('was', ['confirm', 'cancel', 'confirm']), true),
    page: (ink) => {
      const { outcome: said, page, labels } = ink.words;
      const text = kind === 'now' ? said.now : said.not;
      const own: Block = ink.maybe('as-title', 0.5)
        ? { kind: 'title', text }
        : { kind: 'notice', text, tone: kind === 'now' ? 'good' : 'bad' };
      return {
        nav: nav(ink, 'services', ink.maybe('no-nav', 0.4) ? 'none' : 'open'),
        blocks: [
          own,
          { kind: 'text', text: `${labels.serviceTag}: ${ink.tag('own0')}` },
          { kind: 'presses', presses: [{ label: page.listTitle, tone: 'link' }] },
        ],
        truth: { availability: kind === 'now' ? ['cancelled'] : ['unknown', 'available'] },
      };
    },
  };
}

export const ENDING: readonly Plan[] = [
  product('Cancel', { cancel: 'there' }, ['available'], { weight: 4 }),
  product('Cancel among cards', { cancel: 'there', cards: true }, ['available'], { weight: 2 }),
  product('Cancel beside a form', { cancel: 'there', form: true }, ['available']),
  product('no Cancel', { cancel: 'gone' }, ['not-offered'], { weight: 2 }),
  product('no Cancel, still busy', { cancel: 'gone' }, ['unknown'], { quiet: false, trap: true }),
  product('no Cancel but a form’s', { cancel: 'gone', form: true }, ['not-offered'], {
    trap: true,
  }),
  product('Cancel off', { cancel: 'off' }, ['not-offered'], { trap: true, weight: 2 }),
  product('cancelled before', { cancel: 'gone', before: true }, ['already-cancelled'], {
    weight: 2,
  }),
  product('ProSupport', { cancel: 'there', title: 'ProSupport Plus' }, ['not-covered'], {
    trap: true,
  }),
  product('McAfee', { cancel: 'there', title: 'McAfee LiveSafe' }, ['not-covered'], { trap: true }),
  product('Microsoft', { cancel: 'there', title: 'Microsoft 365 Family' }, ['not-covered'], {
    trap: true,
  }),
  dialog('modal'),
  dialog('native'),
  dialog('sheet'),
  ask('plain'),
  ask('offer'),
  ask('reasons'),
  ask('unchosen'),
  outcome('now'),
  outcome('not'),
];
