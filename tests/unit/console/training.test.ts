import { describe, expect, it } from 'vitest';
import { countHandled, practised, readHandled, said } from '../../../console/training';
import { begin, type Progress } from '../../../guide/progress';
import { SITUATION_IDS } from '../../../guide/situations';
import { CALLS, CASES } from '../../../practice/mount';

const at = (part: Partial<Progress>): Progress => ({ ...begin(), ...part });

describe('a training call', () => {
  it('is met when its situation is, and handled when the customer gets past it', () => {
    let handled = practised({}, 'panel-closed', at({ situation: 'loading' }));
    expect(handled).toEqual({});
    handled = practised(handled, 'panel-closed', at({ situation: 'panel-closed', ringed: 1 }));
    expect(handled).toEqual({ 'panel-closed': 'met' });
    handled = practised(handled, 'panel-closed', at({ situation: 'loading' }));
    expect(handled).toEqual({ 'panel-closed': 'met' });
    handled = practised(handled, 'panel-closed', at({ ringed: 1 }));
    expect(handled).toEqual({ 'panel-closed': 'handled' });
    expect(practised(handled, 'panel-closed', at({ situation: 'panel-closed' }))).toBe(handled);
  });

  it('is not handled by going on without having met it', () => {
    expect(practised({}, 'dialog-open', at({ ringed: 1 }))).toEqual({});
  });

  it('is handled when the agent has said what there is to say', () => {
    const handled = said({ 'not-offered': 'met' }, 'not-offered');
    expect(countHandled(handled)).toBe(1);
  });

  it('exists for every situation, from a case that exists', () => {
    const names = CASES.map(({ name }) => name);
    for (const id of SITUATION_IDS) expect(names, id).toContain(CALLS[id].case);
  });
});

it('takes from the device only what it understands', () => {
  expect(readHandled({ done: 'handled', article: 'maybe', other: 'met' })).toEqual({
    done: 'handled',
  });
  for (const broken of [null, 'x', 7, []]) expect(readHandled(broken)).toEqual({});
});
