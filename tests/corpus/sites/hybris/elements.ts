import { type Child, h } from '../../../../practice/dom';
import { component } from '../../kit/parts';
import { set } from '../../words/typography';
import { box } from '../control';
import type { Paper } from '../site';
import { CSS } from './css';

/** An element of the site's own. @param light what is slotted into it */
export const own = (tag: string, inner: Child, ...light: Child[]): HTMLElement =>
  component(tag, CSS, inner, ...light);

/** Content for a slot of a name. */
export const slot = (name: string, ...content: Child[]): HTMLElement =>
  h('div', { slot: name }, content);

/** A host, and the browser's own control somewhere in it. */
export interface Control {
  node: HTMLElement;
  control: HTMLElement;
}

export type Look = 'primary' | 'secondary' | 'tertiary';

/** A button of the design system; on some pages its words come through two slots. */
export function press(paper: Paper, label: string, look: Look = 'secondary', off = false): Control {
  const words = set(paper.type, paper.language, label);
  const control = h('button', { type: 'button', class: `btn ${look}`, disabled: off }, h('slot'));
  const deep = paper.maybe('deep', 0.5);
  const inner = deep ? own('acc-base', control, h('slot')) : control;
  return { node: own('acc-button', inner, words), control };
}

/** @param current it stands for where one is */
export function link(paper: Paper, label: string, current = false): Control {
  const inside = paper.maybe('link-inside', 0.5);
  const words = set(paper.type, paper.language, label);
  const attributes = { href: '#', class: 'link', 'aria-current': current ? 'page' : null };
  const control = h('a', attributes, inside ? h('slot') : words);
  return inside ? { node: own('acc-link', control, words), control } : { node: control, control };
}

/** A card with a title, a corner, and buttons in its foot. */
export function card(title: Child, content: Child, corner?: Child, foot?: Child): HTMLElement {
  return own(
    'acc-card',
    box(
      'card',
      box('card-head', h('h3', {}, h('slot', { name: 'title' })), h('slot', { name: 'corner' })),
      h('slot'),
      h('slot', { name: 'foot' }),
    ),
    h('span', { slot: 'title' }, title),
    content,
    corner ? slot('corner', corner) : null,
    foot ? h('div', { slot: 'foot', class: 'buttons' }, foot) : null,
  );
}

/** Names and values. */
export function pairs(all: readonly (readonly [string, string])[]): HTMLElement {
  return h(
    'acc-facts',
    {},
    all.map(([name, value]) => own('acc-fact', box('pair', h('span', {}, name), h('slot')), value)),
  );
}

/** A part that unfolds below its head. */
export function fold(paper: Paper, title: string, content: Child, open: boolean): Control {
  const control = h(
    'button',
    { type: 'button', class: 'fold-head', 'aria-expanded': String(open) },
    [
      paper.maybe('fold-slot', 0.5) ? h('slot', { name: 'head' }) : title,
      h('span', { 'aria-hidden': 'true' }, open ? ' −' : ' +'),
    ],
  );
  const inner = [h('h3', {}, control), h('div', { role: 'region', hidden: !open }, h('slot'))];
  return {
    node: own('acc-fold', inner, h('span', { slot: 'head' }, title), h('div', {}, content)),
    control,
  };
}

/** Tabs in a shadow root; the chosen one's content is slotted. */
export function tabbed(labels: readonly string[], chosen: number, content: Child): HTMLElement {
  const all = labels.map((label, at) =>
    h(
      'button',
      { type: 'button', class: 'tab', role: 'tab', 'aria-selected': String(at === chosen) },
      label,
    ),
  );
  return own(
    'acc-tabs',
    [h('div', { class: 'tabs', role: 'tablist' }, all), h('div', { role: 'tabpanel' }, h('slot'))],
    h('div', {}, content),
  );
}

/** A message within the page. */
export const note = (text: Child, bad = false): HTMLElement =>
  own(
    'acc-message',
    h('div', { class: bad ? 'note bad' : 'note', role: bad ? 'alert' : 'status' }, h('slot')),
    h('span', {}, text),
  );

/** What stands for what is still to come. */
export const bones = (): HTMLElement =>
  own('acc-skeleton', [box('bone'), box('bone'), box('bone')]);
