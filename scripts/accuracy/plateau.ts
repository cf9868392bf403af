import type { Point } from '../../tests/corpus/page/fit.ts';

/** What all states together come to at one point. */
export interface Sum extends Point {
  right: number;
  wrong: number;
}

/** Steps of the grid: clues weigh multiples of a twentieth. */
const STEP = 0.1;

const FROM: Point = { threshold: 0.7, lead: 0 };
const TO: Point = { threshold: 1.3, lead: 0.5 };

/** Every pair that a fit tries. */
export function grid(): Point[] {
  const range = (from: number, to: number) =>
    Array.from({ length: Math.round((to - from) / STEP) + 1 }, (_, at) =>
      rounded(from + at * STEP),
    );
  return range(FROM.threshold, TO.threshold).flatMap((threshold) =>
    range(FROM.lead, TO.lead).map((lead) => ({ threshold, lead })),
  );
}

/**
 * The best pair: the fewest wrong, then the most right. Where several are as good, the one that lies
 * deepest among them: values in the middle stand the most change of what is measured.
 */
export function best(sums: readonly Sum[]): Sum {
  const fewest = Math.min(...sums.map(({ wrong }) => wrong));
  const safe = sums.filter(({ wrong }) => wrong === fewest);
  const most = Math.max(...safe.map(({ right }) => right));
  const plateau = safe.filter(({ right }) => right === most);
  const others = sums.filter((one) => !plateau.includes(one));
  const depth = (one: Sum) => Math.min(toBorder(one), ...others.map((other) => steps(one, other)));
  const deepest = Math.max(...plateau.map(depth));
  const middle = plateau.filter((one) => depth(one) === deepest);
  const chosen = middle[Math.floor(middle.length / 2)];
  if (!chosen) throw new Error('Nothing was tried.');
  return chosen;
}

/** How far a point is from what was not tried, in steps of the grid. */
function toBorder({ threshold, lead }: Point): number {
  const ways = [
    threshold - FROM.threshold,
    TO.threshold - threshold,
    lead - FROM.lead,
    TO.lead - lead,
  ];
  return Math.round(Math.min(...ways) / STEP) + 1;
}

/** How far two points lie apart, in steps of the grid. */
function steps(a: Point, b: Point): number {
  return Math.round(
    Math.max(Math.abs(a.threshold - b.threshold), Math.abs(a.lead - b.lead)) / STEP,
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
