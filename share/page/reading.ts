import type { CoveredKind } from '../../console/share';
import { NAMES } from '../../detection/label-index';
import { labelsOf } from '../../detection/labels';
import { normal } from '../../detection/normal';
import { productKind, productNamesIn } from '../../detection/products';
import { type Classified, classify } from '../classify';
import type { Plain } from '../plain';
import { isNumber, tokensOf } from '../tokens';
import { announcedBeside } from './beside';
import type { Block, Run } from './runs';

/** Texts longer than this are no labels: characters. */
const LONGEST_LABEL = 180;
/** Longer texts are no value beside a label: characters. */
const LONGEST_VALUE = 240;

/** So many plain words and no number are no name and no address. */
const SAYS = 4;

/** A label of the site, in any language that there are labels of: never covered. */
export function isSiteLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  return labelsOf(text).size > 0 || NAMES.has(normal(text));
}

/** Languages that are not spoken yet, of which a text is a label; none if it is one of a spoken one. */
export function foreignLanguages(text: string): string[] {
  if (labelsOf(text).size > 0) return [];
  return [...new Set((NAMES.get(normal(text)) ?? []).map(({ language }) => language))];
}

/** True for a label that may be somebody's name as well, in a language that is not spoken here. */
export function isOneWord(text: string): boolean {
  return tokensOf(text).length === 1;
}

/** What of a run is covered where the page is understood. */
export function readRun(run: Run, block: Block, plain: Plain, target: boolean): Classified {
  const certain = target;
  const label = labelIn(run, plain);
  const own = label > 0 ? plain.announced(run.text.slice(0, label)) : null;
  const announced = certain ? null : (own ?? besideOf(run, block, plain));
  const named = isProduct(run.text) && { named: productNamesIn(run.text) };
  const around = { announced: named ? null : announced, label, certain, ...(named || {}) };
  return classify(run.text, plain, around);
}

/** What stands beside a label, unless it is one itself. */
function besideOf({ text }: Run, block: Block, plain: Plain): CoveredKind | null {
  if (text.length > LONGEST_VALUE) return null;
  const tokens = tokensOf(text);
  const words = tokens.filter((token) => !isNumber(token.text));
  const isPlain = words.length > 0 && words.every((token) => plain.isPlain(token.text));
  // A label with a label beside it, or a sentence under a heading: neither is anybody's.
  const isLabel = isPlain && plain.announced(text.trim(), true) !== null;
  const says = isPlain && words.length === tokens.length && words.length >= SAYS;
  return isLabel || says ? null : announcedBeside(block, plain);
}

/** "<b>Name</b> Robin": as much of a run as is a label with an element of its own. */
function labelIn({ pieces, text }: Run, plain: Plain): number {
  const [first, second] = pieces;
  if (!first || !second || first.node.parentNode === second.node.parentNode) return 0;
  const words = tokensOf(text.slice(0, second.at));
  const isPlain = words.every(({ text: word }) => !isNumber(word) && plain.isPlain(word));
  return words.length > 0 && isPlain ? second.at : 0;
}

/** The name of a subscription: customers have to tell their own from others by it. */
function isProduct(text: string): boolean {
  return text.length <= 120 && productKind(text, labelsOf(text)) !== null;
}
