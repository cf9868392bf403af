import { type Child, h } from '../../../practice/dom';
import { choose } from '../choose';
import { set } from '../words/typography';
import type { Ink, Press } from './model';

/** A label as this site sets it. */
export function lettered(ink: Ink, text: string): string {
  return set(ink.type, ink.language, text);
}

/** Where a press may have its words, beside plain text. */
export type Way =
  | 'text'
  | 'text-in-boxes'
  | 'icon-aria'
  | 'icon-title'
  | 'icon-hidden'
  | 'picture'
  | 'labelledby';

export interface Inside {
  children: Child[];
  attributes: Record<string, string>;
}

/** Puts a label into a press. @param key the same for presses that look alike */
export function inside(ink: Ink, press: Press, key: string, ways: readonly Way[]): Inside {
  const text = lettered(ink, press.label);
  const about: Record<string, string> = press.about
    ? { 'aria-label': `${press.label}, ${press.about}` }
    : {};
  switch (choose(ink.dice, `way:${key}`, ways)) {
    case 'icon-aria':
      return {
        children: [glyph(ink)],
        attributes: { 'aria-label': press.about ? `${text} – ${press.about}` : text },
      };
    case 'icon-title':
      return { children: [glyph(ink)], attributes: { title: text } };
    case 'icon-hidden':
      return { children: [glyph(ink), h('span', { style: HIDDEN }, text)], attributes: about };
    case 'picture':
      return { children: [h('img', { alt: text, width: 20, height: 20 })], attributes: {} };
    case 'labelledby': {
      const id = ink.dice.id(`by:${key}:${press.id ?? press.label}`);
      return {
        children: [h('b', { id }, text), h('small', {}, ' ›')],
        attributes: { 'aria-labelledby': id },
      };
    }
    case 'text-in-boxes':
      return { children: [h('div', {}, h('div', {}, h('span', {}, text)))], attributes: about };
    default:
      return { children: [text], attributes: about };
  }
}

const HIDDEN =
  'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0 0 0 0)';

/** A sign without a name: three dots, bars, an arrow. */
export function glyph({ dice }: Ink): Node {
  const kind = dice.pick('glyph', ['dots', 'font', 'svg']);
  if (kind === 'dots') return h('span', { 'aria-hidden': 'true' }, '⋯');
  if (kind === 'font') return h('i', { class: 'ico', 'aria-hidden': 'true' }, '\uf142');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('focusable', 'false');
  svg.innerHTML =
    '<circle cx="8" cy="3" r="1.5"/><circle cx="8" cy="8" r="1.5"/><circle cx="8" cy="13" r="1.5"/>';
  return svg;
}

/** Marks a control for the truth, and gives it back. */
export function marked<T extends Element>(ink: Ink, press: Press, control: T): T {
  if (press.id) ink.mark(press.id, control);
  return control;
}
