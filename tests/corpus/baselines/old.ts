import { DEFAULT, type Scenario } from '../../../practice/scenario';
import { walkTo } from '../practice/walk';
import { type Properties, propertiesOf } from './properties';

/** Presses that lead to each step's page on the practice account, from the dashboard. */
const STEPS = 8;

/** What a weighted matcher has learned from: the target of every step on the English practice account. */
export async function oldVersion(): Promise<Properties[]> {
  const scenario: Scenario = { ...DEFAULT, loadingMs: 0 };
  const learned = await learn({ ...scenario, name: 'signed-out', signedIn: false }, 0);
  for (let moves = 0; moves < STEPS; moves += 1) learned.push(...(await learn(scenario, moves)));
  return learned;
}

async function learn(scenario: Scenario, moves: number): Promise<Properties[]> {
  const stop = await walkTo(scenario, moves);
  const [target] = stop.truth.targets;
  const properties = target ? [propertiesOf(target)] : [];
  stop.leave();
  return properties;
}
