import { afterEach, expect, test } from 'vitest';
import { read } from '../../detection/read';
import { makeReport } from '../../detection/report/make';
import { begin, memoryOf } from '../../guide/progress';
import { DEFAULT, MARKUPS } from '../../practice/scenario';
import { walkTo } from '../corpus/practice/walk';
import { nodesOf, type ReportedCase } from '../corpus/reported/case';
import { reportedState } from '../corpus/reported/states';

const keep = location.href;

afterEach(() => {
  history.replaceState(null, '', keep);
  document.body.replaceChildren();
  document.head.replaceChildren();
});

/**
 * A page that is reported, shared and built again is read as it was: what a report leaves out is not
 * what detection needs.
 */
for (const markup of MARKUPS) {
  test.each([0, 1, 2, 3, 4, 5, 6, 7])(`${markup}, after %i presses`, async (moves) => {
    const scenario = { ...DEFAULT, markup, loadingMs: 0, seed: 11 };
    const stop = await walkTo(scenario, moves);
    const { memory } = stop;
    const before = read(document, stop.address, memory, true);
    const report = makeReport(document, stop.address, memoryOf(begin()), '0.0.0');
    const ringed = nodesOf(report.page).flatMap((node, at) => (node.ringed ? [at] : []));
    stop.leave();
    const again: ReportedCase = {
      name: 'again',
      part: 'validation',
      language: 'en',
      memory,
      truth: {
        step: before.reading.step,
        targets: ringed,
        ring: 'each',
        availability: [before.reading.availability.value],
      },
      report: JSON.parse(JSON.stringify(report)),
    };
    const state = reportedState(again);
    const truth = await state.build();
    const after = read(document, state.address, { ...state.memory, chosen: null }, true);
    expect(after.reading.step).toBe(before.reading.step);
    expect(after.elements).toEqual(truth.targets);
    expect(truth.targets).toHaveLength(before.elements.length);
    expect(after.reading.availability.value).toBe(before.reading.availability.value);
  });
}
