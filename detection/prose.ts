import { NAME_KEYS } from '../site/label-keys';
import { controlOf, roleOf } from './controls';
import { eachText, flatElements, flatParent, lineage, wordsIn } from './flat-tree';
import { namesIn } from './label-index';
import { type LabelHits, type LabelKey, labelsOf, spoken } from './labels';
import { style } from './layout';
import { normal } from './normal';
import type { Page } from './page';
import { matcher } from './phrases';
import { lettersIn } from './text';

/** A text that names as many of the controls on the way tells how to go it. */
const SEVERAL = 3;
/** Letters outside controls from which a block of text is prose. */
const PROSE = 20;
/** Characters of a part of the page that are gone through; what is larger is a page. */
const LARGEST = 3000;
/** All of the page's content is gone through only where it is no longer: a chat. */
const SHORT = 700;
/** Parts around an element that are looked at; slots are none. */
const DEPTH = 5;
/** Controls in a group beyond which they are no list of the steps. */
const MOST_STEPS = 8;
/** The steps whose controls can be told; an Action stands beside its own menu. */
const STEPS = [
  ['subscriptions', 'subscriptionsPart'],
  ['manageSubscriptions'],
  ['view'],
  ['updateCancel'],
  ['cancel', 'ends', 'goThrough'],
] as const;
/**
 * True if an element stands among instructions: an article, a search result, a tip that names the
 * controls of the way in its sentences, or lists them. What is a control there, or looks like a sign of
 * the product, is only spoken of.
 */
export function amongInstructions(page: Page, element: Element): boolean {
  let depth = 0;
  for (const one of lineage(element)) {
    if (/^(?:BODY|NAV)$/.test(one.tagName) || depth > DEPTH) return false;
    if (one.tagName === 'SLOT') continue;
    depth++;
    const tells = page.once(tellsTheWay, one);
    if (tells !== false) return tells === true;
  }
  return false;
}

/** True for a part that tells how to go the way; null for one that is too long to be read, a page. */
function tellsTheWay(part: Element): boolean | null {
  const text = part.textContent ?? '';
  if (text.length > (part.tagName === 'MAIN' ? SHORT : LARGEST)) return null;
  return listsSteps(part) || (text.length > PROSE && instructs(part));
}

/** A group of controls called as several steps, and hardly anything else: a way told in links or answers. */
function listsSteps(part: Element): boolean {
  const all: LabelHits[] = [];
  for (const one of flatElements(part)) {
    if (roleOf(one)) all.push(labelsOf(wordsIn(one)));
    if (all.length > MOST_STEPS) return false;
  }
  const found = all.map((hits) => STEPS.findIndex((keys) => keys.some((key) => hits.has(key))));
  const steps = new Set(found.filter((at) => at >= 0));
  // The last but one leads to the page of the last: no page has both.
  const fewest = steps.has(3) && steps.has(4) ? SEVERAL : SEVERAL + 1;
  return steps.size >= fewest && found.filter((at) => at < 0).length <= 1;
}

function instructs(part: Element): boolean {
  const named = new Set<number>();
  for (const block of blocksOf(part).values()) {
    if (block.letters < PROSE || labelsOf(block.text).size > 0) continue;
    const form = normal(block.text);
    for (const [key, names] of patterns()) if (names.test(form)) named.add(key);
    for (const [, quoted = ''] of block.text.matchAll(QUOTATION))
      for (const key of labelsOf(quoted).keys()) named.add(PLACES.get(key) ?? NOWHERE);
    named.delete(NOWHERE);
    if (named.size >= SEVERAL) return true;
  }
  return false;
}

interface Block {
  text: string;
  /** Letters outside controls. */
  letters: number;
}

/** The texts of a part, block by block as they are painted. */
function blocksOf(part: Element): Map<Element, Block> {
  const blocks = new Map<Element, Block>();
  eachText(part, (node) => {
    const parent = flatParent(node);
    const value = node.nodeValue ?? '';
    // Signs between two names part them: "View", "Action".
    if (!parent || !/\S/.test(value)) return undefined;
    let block = parent;
    while (block !== part && style(block).display.startsWith('inline')) {
      const up = flatParent(block);
      if (!up) break;
      block = up;
    }
    const { text, letters } = blocks.get(block) ?? { text: '', letters: 0 };
    const own = controlOf(parent) ? 0 : lettersIn(value);
    blocks.set(block, { text: `${text}${value}`, letters: letters + own });
    return undefined;
  });
  return blocks;
}

/** What controls are quoted by: those whose name is no everyday word. */
const QUOTED = NAME_KEYS.filter((key) => key !== 'consumerSubscription');
/** What stands between quotation marks of any kind. */
const QUOTATION = /["“”„«»「『]([^"“”„«»「」『』]{2,60})["“”«»」』]/gu;
const NOWHERE = -1;
const PLACES = new Map<LabelKey, number>([
  ...QUOTED.map((key, at) => [key, at] as const),
  ['subscriptionsPart', QUOTED.indexOf('subscriptions')],
]);
const made = new WeakMap<object, [number, RegExp][]>();

/** For each control, its names in the languages that are spoken. */
function patterns(): [number, RegExp][] {
  const vocabulary = spoken();
  let all = made.get(vocabulary);
  if (!all) {
    all = QUOTED.flatMap((key, index): [number, RegExp][] => {
      return vocabulary.languages.map((language) => [
        index,
        matcher(language, namesIn(language, key), true),
      ]);
    });
    made.set(vocabulary, all);
  }
  return all;
}
