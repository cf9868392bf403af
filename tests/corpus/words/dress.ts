import type { Dice } from '../../../practice/dice';
import { type Child, h } from '../../../practice/dom';
import { choose } from '../choose';
import { set, type Typography } from './typography';

/** Where a control has its words. */
export type Carrier = 'text' | 'split' | 'aria' | 'title' | 'value' | 'alt' | 'hidden-text';

export interface DressOptions {
  dice: Dice;
  type: Typography;
  language: string;
  /** Unlike that of any other control of the page. */
  key: string;
  carriers: readonly Carrier[];
  /** A number beside the words: how many there are. */
  count?: number;
  /** A sign for a menu or for going on. */
  sign?: 'before' | 'after';
  /** Attributes may say more than the words: "Action: name of the row". */
  longer?: string;
  /** What often stands behind: "…", ":". */
  tail?: string;
}

/** What goes into a control, and which attributes carry its words. */
export interface Dressed {
  inner: Child[];
  attributes: Record<string, string>;
  carrier: Carrier;
}

const SIGNS = ['▾', '›', '»', '⌄', '\ue5c5', '⋮', '+'];

/** Dresses a label for a control, as the page's site does it. */
export function dress(label: string, options: DressOptions): Dressed {
  const { dice, key, carriers } = options;
  const text = set(options.type, options.language, label) + (options.tail ?? '');
  const carrier = choose(dice, `carrier:${key}`, carriers);
  const aria: Record<string, string> = options.longer ? { 'aria-label': options.longer } : {};
  switch (carrier) {
    case 'aria':
      return { inner: [icon(dice)], attributes: { 'aria-label': text }, carrier };
    case 'title':
      return { inner: [icon(dice)], attributes: { title: text }, carrier };
    case 'value':
      return { inner: [], attributes: { ...aria, value: text }, carrier };
    case 'alt':
      return { inner: [h('img', { alt: text, width: 18, height: 18 })], attributes: aria, carrier };
    case 'hidden-text':
      return { inner: [icon(dice), h('span', { style: UNSEEN }, text)], attributes: aria, carrier };
    default:
      return {
        inner: around(carrier === 'split' ? split(text) : [text], options),
        attributes: aria,
        carrier,
      };
  }
}

/** Words for readers of the screen only. */
export const UNSEEN =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/** Every word in an element of its own, as templates do it. */
function split(text: string): Child[] {
  const parts = text.split(/(?<=[ \u00a0])/);
  return parts.map((part) => h('span', {}, part));
}

function around(words: Child[], { dice, key, count, sign }: DressOptions): Child[] {
  const inner = [...words];
  if (count !== undefined)
    inner.push(
      choose<Child>(dice, `count:${key}`, [
        ` (${count})`,
        h('sup', {}, String(count)),
        h('span', {}, `${count}`),
      ]),
    );
  if (!sign) return inner;
  const drawn = dice.chance('sign:text', 0.4)
    ? h(
        'span',
        { 'aria-hidden': dice.chance('sign:hidden', 0.6) ? 'true' : null },
        choose(dice, 'sign', SIGNS),
      )
    : icon(dice);
  return sign === 'before' ? [drawn, ' ', ...inner] : [...inner, ' ', drawn];
}

/** A small drawing without a name. */
export function icon(dice: Dice): Node {
  if (dice.chance('icon:font', 0.3))
    return h('i', { class: dice.id('glyph'), 'aria-hidden': 'true' }, '\ue8b8');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 12 12', width: '14', height: '14' }))
    svg.setAttribute(name, value);
  svg.setAttribute('aria-hidden', 'true');
  svg.innerHTML = '<path d="M2 4l4 4 4-4" fill="none" stroke="currentColor"/>';
  return svg;
}
