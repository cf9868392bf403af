import { describe, expect, test } from 'vitest';
import { SITUATION_IDS } from '../../guide/situations';
import { STEP_IDS } from '../../guide/steps';
import { type Moment, wording } from '../../guide/wording';
import text from '../../locales/en.json';

const ONE = {
  key: 'one',
  name: 'Premium Support',
  kind: 'consumer',
  availability: 'unknown',
} as const;
const TWO = { ...ONE, key: 'two', name: 'Support Plus' };

function at(part: Partial<Moment>): Moment {
  return {
    step: 'view',
    state: 'pointing',
    situation: null,
    situationQuote: null,
    targets: [{ label: 'View', subscription: null }],
    subscriptions: [],
    chosen: null,
    ...part,
  };
}

describe('pointing', () => {
  test('quotes the control as it stands on the page', () => {
    const said = wording(at({ targets: [{ label: 'Afficher', subscription: null }] }), text);
    expect(said.progress).toBe('Step 4 of 9');
    expect(said.body).toBe('Press “\u2068Afficher\u2069”.');
    expect(said.why).toBe(text.steps.view.why);
  });

  test('a control without words is not quoted', () => {
    const said = wording(at({ targets: [{ label: '', subscription: null }] }), text);
    expect(said.body).toBe('Press the marked control.');
  });

  test.each(STEP_IDS)('%s says what has or has not happened', (step) => {
    const { note, grave } = wording(at({ step }), text);
    const final = step === 'cancel' || step === 'confirm';
    expect(grave).toBe(final);
    expect(note === text.notes['nothing-cancelled']).toBe(!final);
  });

  test('a situation that names the control leads, another one goes beside it', () => {
    const menu = wording(at({ situation: 'panel-closed' }), text);
    expect(menu.title).toBe(text.situations['panel-closed'].title);
    expect(menu.body).toContain('View');
    expect(menu.situation).toBeNull();
    const row = wording(at({ step: 'action', situation: 'no-menu' }), text);
    expect(row.body).toContain('View');
    expect(row.situation).toEqual(text.situations['no-menu']);
  });

  test('nothing is promised once something was cancelled', () => {
    const subscriptions = [{ ...ONE, availability: 'cancelled' as const }];
    expect(wording(at({ subscriptions }), text).note).toBe('');
  });
});

describe('looking', () => {
  test('says what to look for, or what is met', () => {
    const looking = at({ state: 'looking', targets: [] });
    expect(wording(looking, text).body).toBe(text.steps.view.look);
    const said = wording({ ...looking, situation: 'dialog-open' }, text);
    expect(said.title).toBe(text.situations['dialog-open'].title);
    expect(said.body).toBe(text.situations['dialog-open'].text);
  });

  test.each(SITUATION_IDS)('%s can be said with and without a target', (situation) => {
    for (const state of ['looking', 'pointing', 'choosing'] as const) {
      for (const targets of [[], [{ label: 'OK', subscription: null }]]) {
        const said = wording(at({ state, situation, targets }), text);
        expect(said.title).not.toBe('');
        expect(JSON.stringify([said.title, said.body, said.situation?.text])).not.toMatch(
          /[{}]|“\u2068\u2069”/,
        );
      }
    }
  });
});

describe('choosing', () => {
  const moment = at({
    step: 'action',
    state: 'choosing',
    targets: [
      { label: 'Action', subscription: 'two' },
      { label: 'Action', subscription: 'one' },
    ],
    subscriptions: [ONE, TWO],
  });

  test('offers each ringed subscription in the order of the rings', () => {
    expect(wording(moment, text).choices).toEqual([
      { key: 'two', name: 'Support Plus', mark: 1 },
      { key: 'one', name: 'Premium Support', mark: 2 },
    ]);
  });

  test('of two with one name, each goes by its Service tag as well', () => {
    const twins = [
      { ...ONE, tag: 'ABC1234' },
      { ...TWO, name: ONE.name, tag: 'XYZ7890' },
    ];
    const said = wording({ ...moment, subscriptions: twins }, text);
    expect(said.choices.map(({ name }) => name)).toEqual([
      `${ONE.name} · XYZ7890`,
      `${ONE.name} · ABC1234`,
    ]);
  });

  test('the choice is named and can be changed until the last question', () => {
    const after = wording({ ...moment, state: 'pointing', chosen: 'one' }, text);
    expect(after.chosen).toBe('You chose “\u2068Premium Support\u2069”.');
    expect(after.actions).toEqual(['change-choice']);
    const last = wording({ ...moment, step: 'confirm', state: 'pointing', chosen: 'one' }, text);
    expect(last.actions).toEqual([]);
  });
});

test('each situation has its way on', () => {
  const ways = (part: Partial<Moment>) => wording(at({ state: 'looking', ...part }), text).actions;
  expect(ways({ situation: 'article' })).toEqual(['open-account']);
  expect(ways({ situation: 'business' })).toEqual(['open-home']);
  expect(ways({ situation: 'server-error' })).toEqual(['reload', 'open-account']);
  expect(ways({ situation: 'session-expired' })).toEqual([]);
  expect(ways({ state: 'paused' })).toEqual(['resume', 'stop']);
  expect(ways({ state: 'finished' })).toEqual(['close', 'again']);
});
