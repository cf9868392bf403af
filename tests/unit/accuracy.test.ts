import { describe, expect, test } from 'vitest';
import { upperBound } from '../../scripts/accuracy/bound';
import { readFloors, shortfalls } from '../../scripts/accuracy/check';
import { findings } from '../../scripts/accuracy/findings';
import { optionsOf } from '../../scripts/accuracy/options';
import { best, grid } from '../../scripts/accuracy/plateau';
import { percent, stepOf, tally } from '../../scripts/accuracy/tally';
import { judge, judgeAvailability } from '../corpus/page/judge';
import type { Outcome } from '../corpus/page/run';
import type { Truth } from '../corpus/state';

const outcome = (part: Partial<Outcome>): Outcome => ({
  id: 'v0001-da',
  part: 'validation',
  family: 'dds',
  language: 'da',
  wording: 'validation',
  scene: 'view, card',
  trap: false,
  step: 'view',
  verdict: 'right',
  availability: 'right',
  baselines: null,
  time: 1,
  detail: 'all that was seen',
  ...part,
});

describe('the upper bound', () => {
  // 1 − 0.05^(1/n) for none of n; the others summed term by term with whole binomials.
  test.each([
    [0, 1000, 0.002991],
    [0, 100, 0.029513],
    [1, 100, 0.046558],
    [10, 100, 0.163718],
  ])('of %i in %i is %f', (count, n, bound) => {
    expect(upperBound(count, n)).toBeCloseTo(bound, 4);
  });

  test('says nothing where nothing was looked at', () => {
    expect(upperBound(0, 0)).toBe(1);
    expect(upperBound(5, 5)).toBe(1);
  });
});

describe('the verdict', () => {
  const one = document.createElement('a');
  const two = document.createElement('b');
  const other = document.createElement('i');
  const truth: Truth = {
    step: 'action',
    targets: [one, two],
    ring: 'one',
    orNothing: false,
    availability: ['unknown'],
  };
  const none: Truth = { ...truth, step: null, targets: [] };
  const each: Truth = { ...truth, ring: 'each' };

  test.each([
    ['one of two', [one], truth, 'right'],
    ['both where one is meant', [one, two], truth, 'wrong'],
    ['both where each is meant', [one, two], each, 'right'],
    ['one where each is meant', [one], each, 'abstained'],
    ['another beside the right one', [one, other], each, 'wrong'],
    ['nothing where one is meant', [], truth, 'abstained'],
    ['nothing where that is right as well', [], { ...truth, orNothing: true }, 'right'],
    ['nothing in a trap', [], none, 'right'],
    ['something in a trap', [other], none, 'wrong'],
  ] as const)('%s: %4$s', (_, elements, against, verdict) => {
    expect(judge({ elements, step: 'action' }, against)).toBe(verdict);
  });

  test('a right control under another step’s name is wrong', () => {
    expect(judge({ elements: [one], step: 'view' }, truth)).toBe('wrong');
    expect(judge({ elements: [one], step: null }, truth)).toBe('right');
  });

  test('unknown is an abstention, unless nothing can be known', () => {
    expect(judgeAvailability('unknown', truth)).toBe('right');
    expect(judgeAvailability('unknown', { ...truth, availability: ['available'] })).toBe('unknown');
    expect(judgeAvailability('not-offered', { ...truth, availability: ['available'] })).toBe(
      'wrong',
    );
  });
});

describe('the tables', () => {
  test('less than all never reads as all', () => {
    expect(percent(9999, 10_000)).toBe('99.9 %');
    expect(percent(3, 3)).toBe('100 %');
    expect(percent(0, 0)).toBe('–');
  });

  test('count each state once', () => {
    const all = [outcome({}), outcome({ verdict: 'wrong', availability: 'unknown' })];
    expect(tally(all, ({ part }) => part)).toEqual([
      {
        name: 'validation',
        states: 2,
        right: 1,
        abstained: 0,
        wrong: 1,
        availability: { right: 1, unknown: 1, wrong: 0 },
      },
    ]);
  });

  test('stand by the step that is to be ringed', () => {
    const all = [outcome({}), outcome({ part: 'unseen', step: null }), outcome({})];
    const found = tally(all, stepOf).map(({ name, states }) => [name, states]);
    expect(found).toEqual([
      ['validation, view', 2],
      ['unseen, nothing', 1],
    ]);
  });

  test('no single state of the unseen part is listed', () => {
    const wrong = outcome({ verdict: 'wrong' });
    expect(findings([wrong])).toContain('v0001-da');
    expect(findings([{ ...wrong, part: 'unseen', id: 'u0001-da' }])).toBe('');
  });
});

describe('the check', () => {
  test('names what falls short', async () => {
    const { aims } = await readFloors();
    expect(shortfalls([outcome({})], aims)).toEqual([]);
    expect(shortfalls([outcome({ verdict: 'wrong', availability: 'wrong' })], aims)).toEqual([
      'validation: 1 wrong, at most 0 may be',
      'validation: availability wrong in 1, at most 0 may be',
      'validation: 0.0 % right, 99 % are wanted',
      'da: 0.0 % right, 95 % are wanted',
    ]);
  });

  test('holds a line no further than the aims', async () => {
    const { aims, now } = await readFloors();
    for (const part of Object.keys(aims.right)) {
      expect(now.right[part]).toBeLessThanOrEqual(aims.right[part] ?? 0);
      expect(now.wrong[part]).toBeGreaterThanOrEqual(aims.wrong[part] ?? 0);
    }
  });
});

describe('a fit', () => {
  const at = (threshold: number, lead: number, right: number, wrong = 0) => ({
    threshold,
    lead,
    right,
    wrong,
  });

  test('would rather have fewer wrong than more right', () => {
    expect(best([at(0.9, 0, 100, 1), at(1, 0, 90), at(1.1, 0, 80)])).toMatchObject({
      threshold: 1,
    });
  });

  test('takes the middle of a plateau', () => {
    const sums = grid().map(({ threshold, lead }) =>
      at(threshold, lead, threshold >= 0.9 && threshold <= 1.1 && lead <= 0.4 ? 90 : 50),
    );
    expect(best(sums)).toMatchObject({ threshold: 1, lead: 0.2 });
  });
});

describe('the command line', () => {
  test('refuses what makes no sense, in plain words', () => {
    expect(() => optionsOf(['--part', 'secret'])).toThrow('There is no part “secret”');
    expect(() => optionsOf(['--only', 'u0001-da'])).toThrow('not shown one by one');
    expect(() => optionsOf(['--seed', 'x'])).toThrow('--seed wants a whole number from 1');
  });
});
