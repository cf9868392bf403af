import { controlsOf } from './controls';
import { type Properties, propertiesOf } from './properties';

/**
 * Similo: weighted similarity of fourteen properties (Nass, Alégroth, Feldt, Leotta, Ricca: Similarity-based
 * web element localization for robust test automation, 2022, arXiv 2208.00677). Weights as published.
 */
const WEIGHTS: Record<string, number> = {
  tag: 1.5,
  class: 0.5,
  name: 1.5,
  id: 1.5,
  href: 0.5,
  alt: 0.5,
  xpath: 0.5,
  idXpath: 0.5,
  isButton: 0.5,
  location: 0.5,
  area: 0.5,
  shape: 0.5,
  text: 1.5,
  neighbours: 1.5,
};
const ALL = Object.values(WEIGHTS).reduce((sum, one) => sum + one, 0);
/** Under this share of all weights the threshold variant rings nothing (the cut-off that Healenium has). */
const THRESHOLD = 0.5;

/** The likest control to any of the old version's, and the same only where it is like enough. */
export function similo(old: readonly Properties[]): { best: Element[]; likeEnough: Element[] } {
  let best: Element | null = null;
  let most = 0;
  for (const control of controlsOf(document)) {
    const now = propertiesOf(control);
    const score = Math.max(0, ...old.map((one) => alike(one, now)));
    if (score > most) [best, most] = [control, score];
  }
  const found = best ? [best] : [];
  return { best: found, likeEnough: most / ALL >= THRESHOLD ? found : [] };
}

function alike(a: Properties, b: Properties): number {
  const each: Record<string, number> = {
    tag: same(a.tag, b.tag),
    class: close(a.class, b.class),
    name: same(a.name, b.name),
    id: same(a.id, b.id),
    href: close(a.href, b.href),
    alt: close(a.alt, b.alt),
    xpath: close(a.xpath, b.xpath),
    idXpath: close(a.idXpath, b.idXpath),
    isButton: a.isButton === b.isButton ? 1 : 0,
    location: 1 - Math.min(100, Math.hypot(a.x - b.x, a.y - b.y)) / 100,
    area: ratio(a.area, b.area),
    shape: ratio(a.shape, b.shape),
    text: close(a.text, b.text),
    neighbours: shared(a.neighbours, b.neighbours),
  };
  return Object.entries(each).reduce((sum, [name, value]) => sum + value * (WEIGHTS[name] ?? 0), 0);
}

/** What neither has says nothing. */
function same(a: string, b: string): number {
  return a !== '' && a === b ? 1 : 0;
}

function ratio(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b, 1);
}

function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const other = new Set(b);
  return a.filter((word) => other.has(word)).length / Math.max(a.length, b.length);
}

/** One less the edit distance (Levenshtein 1966) as a share of the longer text. */
function close(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length);
}
