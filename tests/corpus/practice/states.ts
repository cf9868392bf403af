import { createDice } from '../../../practice/dice';
import { CASES } from '../../../practice/mount';
import { DEFAULT, MARKUPS, type Scenario } from '../../../practice/scenario';
import { LANGUAGES } from '../../../practice/text';
import { choose } from '../choose';
import { memory, type Part, type State } from '../state';
import { type Stop, walkTo } from './walk';

/** Cases that a still picture can't show: pages that never come to rest, other tabs, other windows. */
const MOVING = new Set(['replacing', 'wiping', 'new-tab', 'whole-way', 'signing-in']);
/** How long a page of a loading case goes on loading, ms: longer than anybody looks. */
const FOREVER = 3_600_000;

/** States met on the practice account's ways. */
export function practiceStates(
  part: Exclude<Part, 'unseen'>,
  count: number,
  seed: number,
  languages: readonly string[],
): State[] {
  const cases = CASES.filter(({ name }) => !MOVING.has(name));
  const spoken = languages.filter((one) => LANGUAGES.includes(one));
  return Array.from({ length: count }, (_, index) => {
    const dice = createDice(seed * 100_019 + index);
    const one = cases[index % cases.length] as (typeof cases)[number];
    const language = spoken[index % spoken.length] ?? 'en';
    const markup = choose(dice, 'markup', MARKUPS);
    const loading = one.situation === 'loading';
    const scenario: Scenario = {
      ...DEFAULT,
      markup,
      ...one.scenario,
      language,
      name: one.name,
      seed: seed * 1009 + index,
      mixed: dice.chance('mixed', 0.2),
      loadingMs: loading && !one.scenario.lateMs ? FOREVER : 0,
      lateMs: one.scenario.lateMs ? FOREVER : 0,
    };
    return state(part, index, scenario, Math.floor(dice.roll('moves') * 8));
  });
}

function state(part: Part, index: number, scenario: Scenario, moves: number): State {
  let stop: Stop | undefined;
  const made: State = {
    id: `${part[0]}p${String(index).padStart(4, '0')}-${scenario.language}`,
    part,
    family: `practice ${scenario.markup}`,
    language: scenario.language,
    wording: 'practice',
    scene: `practice, ${scenario.name}, after ${moves}`,
    trap: false,
    // Both are known once the way has been walked.
    address: 'https://www.dell.com/myaccount/en-us',
    memory: memory(),
    width: scenario.markup === 'mobile' ? 390 : 1280,
    quiet: true,
    async build() {
      stop = await walkTo(scenario, moves);
      made.address = stop.address;
      made.memory = stop.memory;
      return stop.truth;
    },
    leave: () => stop?.leave(),
  };
  return made;
}
