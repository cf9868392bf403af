import { h } from '../../../practice/dom';
import { shuffled } from '../choose';
import { memory } from '../state';
import { otherCard } from './frame';
import type { Draw, Drawn, Scene } from './scene';

const remembered: Scene['memory'] = (dice) =>
  memory(dice.pick('was', ['subscriptions', 'subscriptions', 'sign-in', 'view']));

function others(draw: Draw): Node[] {
  const { words } = draw;
  const titles = [words.page.devices, words.page.orders, words.labels.billPlan];
  return titles
    .filter((_, index) => draw.maybe(`other${index}`, 0.6))
    .map((title, index) => otherCard(draw, title, `area${index}`) as Node);
}

/** Manage Subscriptions is still to be opened: an unfolding card, a tab or a link. */
function entry(form: 'card' | 'tab' | 'link'): Scene {
  return {
    name: `area, ${form}`,
    place: 'area',
    memory: remembered,
    draw: (draw) => {
      const { kit, words } = draw;
      const { labels, page } = words;
      const control = kit.press(labels.manageSubscriptions, {
        look: form === 'tab' ? 'tab' : form === 'card' ? 'plain' : 'link',
        key: 'own-entry',
        ...(form === 'card' ? { expanded: false } : {}),
        ...(draw.maybe('entry-count', 0.2) ? { count: 2 } : {}),
      });
      const view = kit.press(labels.view, { look: 'main', key: 'hidden-view' });
      const folded = h('div', { hidden: true }, h('p', {}, '2'), view.node);
      const title = kit.heading(1, labels.subscriptions);
      const tabs = () =>
        kit.tabs(
          [
            kit.press(page.overview, {
              look: 'tab',
              key: 'tab-a',
              carriers: ['text'],
              current: true,
            }),
            control,
            kit.press(labels.billPlan, { look: 'tab', key: 'tab-b', carriers: ['text'] }),
          ],
          others(draw),
        );
      const cards = () => [
        ...others(draw),
        kit.card(
          form === 'card' ? control.node : kit.heading(3, words.page.listTitle),
          form === 'card' ? folded : h('p', {}, control.node),
        ),
      ];
      return {
        main: [title, form === 'tab' ? tabs() : shuffled(draw.dice, 'area', cards())],
        panel: draw.maybe('panel', 0.85) ? 'open' : 'none',
        within: true,
        truth: () => ({ step: 'manage-subscriptions', targets: [control.control] }),
      };
    },
  };
}

/** Manage Subscriptions is open, or a plain heading: View is next. */
function view(form: 'card' | 'tab' | 'unfolded'): Scene {
  return {
    name: `view, ${form}`,
    place: 'area',
    weight: 2,
    memory: remembered,
    draw: (draw) => {
      const { kit, words } = draw;
      const { labels, page } = words;
      const part = kit.press(labels.view, {
        look: draw.dice.pick('view-look', ['main', 'plain', 'link']),
        key: 'own-view',
      });
      return {
        main: [kit.heading(1, labels.subscriptions), content()],
        panel: draw.maybe('panel', 0.85) ? 'open' : 'none',
        within: true,
        truth: () => ({ step: 'view', targets: [part.control] }),
      };

      function content(): Drawn['main'] {
        if (form === 'tab')
          return kit.tabs(
            [
              kit.press(page.overview, { look: 'tab', key: 'tab-a', carriers: ['text'] }),
              kit.press(labels.manageSubscriptions, {
                look: 'tab',
                key: 'tab-b',
                carriers: ['text'],
                current: true,
              }),
            ],
            [h('p', {}, page.listTitle), part.node],
          );
        const title =
          form === 'card'
            ? kit.heading(3, labels.manageSubscriptions)
            : kit.press(labels.manageSubscriptions, {
                key: 'head',
                carriers: ['text'],
                expanded: true,
              }).node;
        const own = kit.card(title, h('p', {}, page.listTitle), part.node);
        if (draw.maybe('hook', 0.3)) own.id = 'ma__card-managesubscription';
        return shuffled(draw.dice, 'area', [...others(draw), own]);
      }
    },
  };
}

export const AREA_SCENES: readonly Scene[] = [
  entry('card'),
  entry('tab'),
  entry('link'),
  view('card'),
  view('tab'),
  view('unfolded'),
];
