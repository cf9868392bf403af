import { h } from '../../../practice/dom';
import { barOf } from '../kit/parts';
import { memory } from '../state';
import { nameOf } from './items';
import type { Draw, Scene } from './scene';

/** What a page says of one subscription. */
export function facts(draw: Draw, over = false): HTMLElement {
  const { kit, words } = draw;
  return kit.facts([
    [words.labels.serviceTag, draw.tag('c0')],
    [words.labels.billPlan, draw.price(14.9)],
    [words.page.productTitle, over ? words.page.ended : words.page.active],
  ]);
}

/** The details of a subscription, with Update/Cancel. @param kind whether the procedure covers it */
function details(kind: 'consumer' | 'prosupport' | 'mcafee'): Scene {
  const covered = kind === 'consumer';
  return {
    name: `details, ${kind}`,
    place: 'details',
    trap: !covered,
    weight: covered ? 4 : 1,
    memory: (dice) =>
      memory(dice.pick('was', ['action', 'action-manage', 'action-manage', 'sign-in'])),
    draw: (draw) => {
      const { kit, words } = draw;
      const { labels, page, traps } = words;
      const name = nameOf(draw, { key: 'c0', kind, menu: true });
      const go = kit.press(labels.updateCancel, {
        look: draw.dice.pick('uc-look', ['main', 'plain', 'link']),
        key: 'own',
        ...(draw.maybe('uc-tail', 0.06) ? { tail: '…' } : {}),
      });
      const pay = kit.press(page.settings, { look: 'link', key: 'pay', carriers: ['text'] });
      const above = draw.maybe('above', 0.4);
      const controls = barOf(kit, go.node, ' ', pay.node);
      return {
        main: [
          kit.heading(1, name),
          above && controls,
          kit.card(kit.heading(2, page.productTitle), facts(draw), above ? null : controls),
          draw.maybe('edit', 0.3) &&
            kit.form(
              [h('label', {}, page.devices, ' ', h('input', { type: 'text' }))],
              [
                kit.press(traps.save, { key: 'save', carriers: ['text'], sends: true }),
                kit.press(traps.dismiss, { key: 'dismiss', carriers: ['text'] }),
              ],
            ),
        ],
        panel: draw.maybe('panel', 0.8) ? 'open' : 'none',
        within: true,
        of: { name, tag: draw.tag('c0'), more: covered },
        truth: () =>
          covered
            ? { step: 'update-cancel', targets: [go.control] }
            : { availability: ['not-covered'] },
      };
    },
  };
}

export const DETAILS_SCENES: readonly Scene[] = [
  details('consumer'),
  details('prosupport'),
  details('mcafee'),
];
