import { type Child, h } from '../../../practice/dom';
import type { Part } from '../kit/kit';
import { memory } from '../state';
import { fill } from '../words/chosen';
import { nameOf } from './items';
import { around, product } from './product';
import type { Draw, Scene } from './scene';

const asked: Scene['memory'] = (dice) =>
  memory(dice.pick('was', ['cancel', 'cancel', 'confirm']), true);

/** The word that calls the question off; it is often the word of the step before. */
function keep({ kit, words, maybe }: Draw): Part {
  const word = maybe('keep-dismisses', 0.5) ? words.traps.dismiss : words.confirm.keep;
  return kit.press(word, { key: 'keep', carriers: ['text'] });
}

function dialog(kind: 'native' | 'div'): Scene {
  return {
    name: `question, ${kind} dialog`,
    place: 'product',
    weight: 2,
    memory: asked,
    draw: (draw) => {
      const { kit, words } = draw;
      const { main } = product(draw, { cancel: 'offered', visits: draw.maybe('visits', 0.3) });
      const go = kit.press(words.confirm.go, {
        look: 'main',
        key: 'go',
        carriers: ['text', 'text', 'split'],
      });
      const box = kit.dialog({
        kind,
        title: words.confirm.title,
        body: h('p', {}, fill(words.confirm.text, { date: draw.day(13) })),
        buttons: draw.maybe('go-first', 0.5) ? [go, keep(draw)] : [keep(draw), go],
      });
      return {
        main,
        ...around(draw),
        layers: [box],
        truth: () => ({ step: 'confirm', targets: [go.control], availability: ['available'] }),
      };
    },
  };
}

/** A page of its own that asks: the question, an offer to stay, or a form for reasons. */
function page(kind: 'question' | 'offer' | 'reasons' | 'locked'): Scene {
  return {
    name: `question, page: ${kind}`,
    place: 'question',
    memory: asked,
    draw: (draw) => {
      const { kit, words } = draw;
      const { confirm, offer, reasons } = words;
      const label = {
        question: confirm.go,
        offer: offer.decline,
        reasons: reasons.go,
        locked: reasons.go,
      }[kind];
      const go = kit.press(label, {
        look: kind === 'offer' ? draw.dice.pick('decline-look', ['link', 'plain']) : 'main',
        key: 'go',
        carriers: ['text', 'text', 'split'],
        disabled: kind === 'locked',
        sends: kind === 'reasons' || kind === 'locked',
      });
      return {
        main: content(),
        ...around(draw),
        truth: () =>
          kind === 'locked'
            ? { availability: ['available'] }
            : { step: 'confirm', targets: [go.control], availability: ['available'] },
      };

      function content(): Child {
        const name = h('p', {}, nameOf(draw, { key: 'c0', kind: 'consumer', menu: true }));
        const body = h('p', {}, fill(confirm.text, { date: draw.day(13) }));
        if (kind === 'question')
          return [
            kit.heading(1, confirm.title),
            name,
            body,
            h('div', {}, go.node, ' ', keep(draw).node),
          ];
        if (kind === 'offer') {
          const take = kit.press(offer.take, { look: 'main', key: 'take', carriers: ['text'] });
          return [
            kit.heading(1, offer.title),
            kit.card(name, draw.price(7.45), h('div', {}, take.node, ' ', go.node)),
          ];
        }
        const field = draw.dice.id('why');
        const one = h(
          'label',
          {},
          h('input', { type: 'radio', name: field, checked: kind === 'reasons' }),
          ` ${reasons.one}`,
        );
        const two = h('label', {}, h('input', { type: 'radio', name: field }), ' –');
        return [
          kit.heading(1, reasons.title),
          kit.form([one, two, h('textarea', { rows: 2 })], [keep(draw), go]),
        ];
      }
    },
  };
}

/** Says how it went, on the product page or on a page of its own. */
function outcome(kind: 'now' | 'now, on the product page' | 'not' | 'not, with Cancel'): Scene {
  const now = kind.startsWith('now');
  const own = kind === 'now' || kind === 'not';
  return {
    name: `outcome, ${kind}`,
    place: own ? 'done' : 'product',
    trap: kind === 'not',
    memory: (dice) => memory(dice.pick('was', ['confirm', 'confirm', 'cancel']), true),
    draw: (draw) => {
      const { kit, words } = draw;
      const text = now ? words.outcome.now : words.outcome.not;
      const back = kit.press(words.page.listTitle, {
        look: 'link',
        key: 'back',
        carriers: ['text'],
      });
      const { main, cancel } = product(draw, { cancel: now ? 'absent' : 'offered' });
      const asTitle = draw.maybe('said-as-title', 0.6);
      return {
        main: own
          ? [
              asTitle ? kit.heading(1, text) : kit.notice(text, now ? 'good' : 'bad'),
              h('p', {}, draw.tag('c0')),
              back.node,
            ]
          : [kit.notice(text, now ? 'good' : 'bad'), main],
        ...around(draw),
        truth: () => {
          if (now) return { availability: ['cancelled'] };
          // A page that says no more than that it failed: Cancel was there, nobody has taken it back.
          if (own) return { availability: ['unknown', 'available'] };
          return cancel
            ? { step: 'cancel', targets: [cancel], availability: ['available'] }
            : { availability: ['unknown'] };
        },
      };
    },
  };
}

/** The same confirmation, met by a walkthrough that never saw a Cancel. */
const unseenDone: Scene = {
  name: 'outcome, not of this walkthrough',
  place: 'done',
  trap: true,
  memory: () => memory('sign-in', false),
  draw: (draw) => ({
    main: [draw.kit.heading(1, draw.words.outcome.now), h('p', {}, draw.tag('c0'))],
    panel: around(draw).panel ?? 'none',
    within: true,
    truth: () => ({ availability: ['unknown', 'already-cancelled'] }),
  }),
};

export const CONFIRM_SCENES: readonly Scene[] = [
  dialog('native'),
  dialog('div'),
  page('question'),
  page('offer'),
  page('reasons'),
  page('locked'),
  outcome('now'),
  outcome('now, on the product page'),
  outcome('not'),
  outcome('not, with Cancel'),
  unseenDone,
];
