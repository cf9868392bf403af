import type { Child } from '../../../practice/dom';
import { h } from '../../../practice/dom';
import type { Place } from '../scenes/places';
import type { Draw, Scene } from '../scenes/scene';
import type { OtherWords } from '../words/second';
import { wandered } from './look-alikes';

/** The words of the look-alikes. @throws Error where the language has none */
export function othersOf({ others, language }: Draw): OtherWords {
  if (!others) throw new Error(`There are no words for look-alikes in ${language}.`);
  return others;
}

/** A control of the scene's own, with its words as text. */
export function word(
  draw: Draw,
  label: string,
  key: string,
  look: 'main' | 'plain' | 'link' = 'plain',
): Node {
  return draw.kit.press(label, { look, key, carriers: ['text'] }).node;
}

/** Something else of the account that can be called off, with the bare word or in full. */
function ending(
  name: string,
  place: Place,
  title: (draw: Draw) => string,
  label: (draw: Draw) => string,
  /** What it is of; a device with a Service tag where it is left out. */
  thing?: string,
): Scene {
  return wandered(name, place, (draw): Child => {
    const { kit, words } = draw;
    return [
      kit.heading(1, title(draw)),
      kit.card(
        kit.heading(2, thing ?? draw.dice.pick('thing', ['Laptop 14', 'Dock', 'Monitor 27'])),
        kit.facts([
          ['#', '2087731'],
          ...(thing ? [] : [[words.labels.serviceTag, draw.tag('other')] as const]),
          ['', draw.day(3)],
        ]),
        [
          word(draw, label(draw), 'end', draw.dice.pick('end-look', ['main', 'plain', 'link'])),
          draw.maybe('with-view', 0.5) && word(draw, words.labels.view, 'view', 'link'),
        ],
      ),
    ];
  });
}

const bare = ({ words }: Draw): string => words.traps.dismiss;

/** Other things that end: each with a button that says so, or with the bare word. */
export const ENDINGS: readonly Scene[] = [
  ending(
    'return',
    'order',
    (draw) => draw.words.page.orders,
    (draw) => othersOf(draw).cancelReturn,
  ),
  ending('return, bare Cancel', 'order', (draw) => `${draw.words.page.orders} 2087731`, bare),
  ending(
    'delivery',
    'order',
    (draw) => draw.words.page.orders,
    (draw) => othersOf(draw).cancelDelivery,
  ),
  ending(
    'trial of a product',
    'devices',
    (draw) => draw.words.page.devices,
    (draw) => othersOf(draw).endTrial,
    'Photo Studio',
  ),
  ending('repair, bare Cancel', 'devices', (draw) => draw.words.traps.cancelVisit, bare),
  ending(
    'account',
    'settings',
    (draw) => draw.words.page.settings,
    (draw) => othersOf(draw).deleteAccount,
    'robin@example.com',
  ),
  ending(
    'e-mails',
    'settings',
    (draw) => draw.words.traps.newsletter,
    (draw) => othersOf(draw).unsubscribe,
    'robin@example.com',
  ),
  ending(
    'automatic renewal',
    'settings',
    (draw) => othersOf(draw).autoRenewal,
    (draw) => othersOf(draw).turnOff,
    'Photo Studio',
  ),
  wandered('account deletion, asked for', 'settings', (draw) => [
    draw.kit.heading(1, `${othersOf(draw).deleteAccount}?`),
    h('p', {}, 'robin@example.com'),
    draw.kit.form(h('label', {}, h('input', { type: 'checkbox' }), ' OK'), [
      draw.kit.press(othersOf(draw).deleteAccount, {
        look: 'main',
        key: 'delete',
        carriers: ['text'],
        sends: true,
      }),
      draw.kit.press(draw.words.traps.dismiss, { key: 'keep', carriers: ['text'] }),
    ]),
  ]),
];
