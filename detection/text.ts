import { eachText, flatParent, isInside } from './flat-tree';
import { placeOfPhrase, says } from './labels';
import { style } from './layout';
import { normal } from './normal';
import type { Page, Words } from './page';

/**
 * The showing text of a part, in its normal form; cut off after `most` characters.
 * @param without elements whose text is left out, for example the buttons of a dialog
 */
export function textOf(part: Element, page: Page, most = 3000, without: Element[] = []): string {
  let text = '';
  eachText(part, (node) => {
    const value = node.nodeValue ?? '';
    if (!/\S/.test(value)) return undefined;
    const parent = flatParent(node);
    if (parent && page.shows(parent) && !without.some((one) => isInside(parent, one)))
      text += ` ${value.trim()}`;
    return text.length < most;
  });
  return normal(text);
}

/** How many letters are in a text. */
export function lettersIn(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}

/** The sentence around some words, from the block they stand in, as it stands there. */
export function sentenceOf({ node, parent }: Words): string {
  let block: Element = parent;
  while (style(block).display.startsWith('inline')) {
    const up = flatParent(block);
    if (!up || (up.textContent ?? '').length > 500) break;
    block = up;
  }
  const whole = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
  const own = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  return whole.length <= 500 ? whole : own;
}

/** Greek asks with a semicolon, or with a mark of its own that looks the same. */
const QUESTION = /(?:[?？؟\u037e]|\p{Script=Greek}[^;]*;)\s*$/u;

/** True for a text that ends as a question. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text);
}

/**
 * True if one sentence of the text says a cancellation of a subscription as a fact: no denial, question
 * or condition ("If it was cancelled before, …"), and not of an order or an appointment.
 */
export function states(text: string, key: 'cancelledNow' | 'cancelledBefore'): boolean {
  return text
    .split(/(?<=(?<!\p{Nd})\.\s(?!\s*[\p{Ll}\p{Nd}])|[!?。！？؟;\u037e])\s*|\n/u)
    .some((sentence) => {
      const form = normal(sentence);
      const at = placeOfPhrase(form, key);
      if (at < 0 || says(form, 'notCancelled') || QUESTION.test(sentence)) return false;
      if (says(form.slice(0, at), 'condition')) return false;
      return !says(form, 'aboutOther') || says(form, 'aboutSubscription');
    });
}
