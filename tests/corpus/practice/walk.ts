import { read } from '../../../detection/read';
import type { Memory } from '../../../guide/reading';
import { type MountedPractice, mountPractice, startAddress } from '../../../practice/mount';
import type { Scenario } from '../../../practice/scenario';
import type { Truth as Told } from '../../../practice/truth';
import { clear, show } from '../page/stage';
import { memory, type Truth } from '../state';

/** A practice account that stands at a moment of its way. */
export interface Stop {
  truth: Truth;
  memory: Memory;
  address: string;
  leave(): void;
}

/** Frames to wait for a page that is drawn in steps; what has not come by then is not to come. */
const PATIENCE = 30;

/**
 * Walks the practice account, pressing what its own truth names, and stops after some presses.
 * @param moves how many; a way that ends earlier stops there
 */
export async function walkTo(scenario: Scenario, moves: number): Promise<Stop> {
  let path = startAddress(scenario);
  const addressNow = () => new URL(path, 'https://www.dell.com').href;
  clear(addressNow());
  const root = document.createElement('div');
  document.body.append(root);
  const practice = mountPractice(root, {
    scenario,
    address: path,
    onAddress: (next) => (path = next),
  });
  // The document has no language of its own there; a page of the site has.
  document.documentElement.lang = root.lang;
  document.documentElement.dir = root.dir;
  const confirm = window.confirm;
  window.confirm = () => true;
  let remembered = memory();
  let told = await settled(practice);
  for (let move = 0; move < moves; move += 1) {
    const target = told.targets[0] as HTMLElement | undefined;
    if (!target) break;
    remembered = after(remembered, told, target, addressNow());
    target.click();
    told = await settled(practice);
  }
  show(addressNow());
  return {
    truth: truthOf(told),
    memory: remembered,
    address: addressNow(),
    leave() {
      practice.destroy();
      window.confirm = confirm;
    },
  };
}

/** The truth once the page has nothing more to draw, or is not going to. */
async function settled(practice: MountedPractice): Promise<Told> {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    const told = practice.truth();
    if (told.settled && frame > 0) return told;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  return practice.truth();
}

/** What a walkthrough remembers that has done as it was told. The key of a row is the list's own. */
function after(before: Memory, told: Told, target: Element, address: string): Memory {
  const sawCancel = before.sawCancel || told.availability === 'available';
  const { step } = told;
  if (step !== 'action') return { ...before, step, sawCancel };
  const { reading, elements } = read(document, address, before, true);
  const at = elements.indexOf(target);
  const chosen = reading.targets[at]?.subscription ?? before.chosen;
  return { ...before, step, sawCancel, chosen, subscriptions: reading.subscriptions ?? [] };
}

function truthOf({ step, state, targets, availability, orLooking }: Told): Truth {
  return {
    step: targets.length > 0 ? step : null,
    targets,
    ring: state === 'choosing' ? 'each' : 'one',
    orNothing: orLooking,
    availability: [availability],
  };
}
