import { type Attributes, type Child, h } from '../../../practice/dom';
import { USUAL } from '../kit/press';
import { dress, UNSEEN } from '../words/dress';
import type { Paper } from './site';

interface Options {
  /** Unlike any other of the page where its form is to be drawn by itself. */
  key?: string;
  /** Its words may be in an attribute or a picture, as `dress` has it; else they are text. */
  anyhow?: boolean;
  longer?: string;
  sign?: 'before' | 'after';
}

/** A control with its words set as the page sets them. */
export function act(
  paper: Paper,
  tag: string,
  label: string,
  attributes: Attributes = {},
  { key = label, anyhow = false, longer, sign }: Options = {},
): HTMLElement {
  const dressed = dress(label, {
    dice: paper.dice,
    type: paper.type,
    language: paper.language,
    key,
    carriers: anyhow ? USUAL : ['text'],
    ...(longer ? { longer } : {}),
    ...(sign ? { sign } : {}),
  });
  const own: Attributes = tag === 'button' ? { type: 'button' } : tag === 'a' ? { href: '#' } : {};
  return h(tag, { ...own, ...dressed.attributes, ...attributes }, dressed.inner);
}

/** A box of a class. */
export function box(name: string, ...children: Child[]): HTMLElement {
  return h('div', { class: name }, children);
}

/** Words for readers of the screen alone. */
export function unseen(...words: Child[]): HTMLElement {
  return h('span', { style: UNSEEN }, words);
}

/** A button of the page. */
export function button(
  paper: Paper,
  label: string,
  key: string,
  look: 'main' | 'plain' | 'text' = 'plain',
  anyhow = false,
): HTMLElement {
  const tag = look === 'text' && paper.maybe(`link:${key}`, 0.5) ? 'a' : 'button';
  return act(paper, tag, label, { class: `btn btn-${look}` }, { key, anyhow });
}
