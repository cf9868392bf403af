import { type Child, h } from '../../../practice/dom';
import type { Draw, Scene } from '../scenes/scene';
import { memory } from '../state';
import { fill } from '../words/chosen';
import { othersOf, word } from './endings';
import { wandered } from './look-alikes';

/** Something said in a conversation. */
function said(who: string, ...what: Child[]): Node {
  return h('li', { class: 'message' }, h('b', {}, `${who}: `), what);
}

/** The way, told with pictures of its controls: spans and boxes that look pressable and are not. */
function drawn(draw: Draw): Child {
  const { labels } = draw.words;
  const form = draw.dice.pick('drawn', ['kbd', 'span', 'mark']);
  const look = 'border:1px solid #555;border-radius:4px;padding:4px 10px;background:#eee';
  return h(
    'ol',
    {},
    [
      labels.subscriptions,
      labels.manageSubscriptions,
      labels.view,
      labels.action,
      labels.updateCancel,
      labels.cancel,
    ].map((label) => h('li', {}, h(form, { style: look, class: 'btn' }, label))),
  );
}

/** What speaks of the way, and what covers the page with words of its own. */
export const TALK: readonly Scene[] = [
  wandered('chat that tells the steps', 'help', (draw) => {
    const { words } = draw;
    return [
      draw.kit.heading(1, words.page.overview),
      h('ul', { role: 'log', 'aria-live': 'polite' }, [
        said('Robin', words.confirm.title),
        said('Riverbend', fill(words.traps.help, words.labels)),
        said('Robin', words.reasons.one),
        said('Riverbend', words.outcome.not),
      ]),
      h('textarea', { rows: 2 }),
      word(draw, words.traps.dismiss, 'leave-chat'),
    ];
  }),
  wandered('help with drawn controls', 'help', (draw) => [
    draw.kit.heading(1, draw.words.confirm.title),
    drawn(draw),
    draw.kit.card(draw.kit.heading(2, draw.words.traps.newsletter), 'robin@example.com', [
      word(draw, draw.words.traps.newsletterManage, 'manage', 'link'),
    ]),
  ]),
  wandered('help in the account, folded', 'help', (draw) => [
    draw.kit.heading(1, draw.words.page.overview),
    [draw.words.labels.manageSubscriptions, draw.words.confirm.title].map((title, index) =>
      h(
        'details',
        { open: index === 0 },
        h('summary', {}, `${title}?`),
        h('p', {}, fill(draw.words.traps.help, draw.words.labels)),
      ),
    ),
  ]),
  wandered('cookies, managed', 'home', (draw) => {
    const { kit, words } = draw;
    const { preferences } = othersOf(draw);
    return [
      kit.heading(1, 'Robin'),
      h(
        'section',
        {
          style:
            'position:fixed;inset:auto 0 0;background:#fff;border:1px solid;padding:12px;z-index:99',
        },
        h('p', {}, words.traps.cookies),
        word(draw, words.traps.accept, 'accept', 'main'),
        word(draw, preferences, 'manage'),
        word(draw, words.traps.dismiss, 'reject', 'link'),
      ),
    ];
  }),
  wandered(
    'feedback on a page of the way',
    'done',
    (draw) => {
      const { kit, words } = draw;
      return [
        kit.form(
          [h('label', {}, words.traps.dialogTitle, h('textarea', { rows: 3 }))],
          [
            kit.press(words.traps.save, {
              look: 'main',
              key: 'send',
              carriers: ['text'],
              sends: true,
            }),
            kit.press(words.traps.dismiss, { key: 'skip', carriers: ['text'] }),
          ],
        ),
      ];
    },
    { memory: () => memory('sign-in') },
  ),
];
