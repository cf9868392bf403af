import { speak } from '../../detection/labels';
import { createDice } from '../../practice/dice';
import { CASES, LANGUAGES, mountPractice, startAddress } from '../../practice/mount';
import { DEFAULT, MARKUPS } from '../../practice/scenario';
import { startShare } from '../../share/page/mode';
import { coveredLabels, type Labels, type Leaks, leaksOf } from './leaks';
import type { Planted } from './making';
import { personOf } from './people';
import { type Place, placesOf } from './places';
import { plant } from './plant';
import { coversNow, eachText } from './sight';

/** How one page went. */
export interface Looked extends Leaks, Labels {
  language: string;
  page: string;
  /** All text but labels was covered. */
  unsure: boolean;
  /** Where to look in a picture of the page. */
  places: Place[];
}

/** A page that says of itself that it is not finished is not waited for longer than this, ms. */
const PATIENCE = 3000;

let clear = (): void => {};

/**
 * Shows one page of the practice account with somebody's data in it, share mode on from before its
 * first node. Languages take turns; the seed decides on all else. The page stays until the next one.
 */
export async function look(number: number, seed: number): Promise<Looked> {
  clear();
  const own = seed * 1000 + number;
  const dice = createDice(own);
  const language = LANGUAGES[number % LANGUAGES.length] ?? 'en';
  const markup = dice.pick('markup', MARKUPS);
  const one = dice.pick('case', CASES as unknown as [(typeof CASES)[number]]);
  const still = { loadingMs: 0, lateMs: 0, restless: 'none' as const };
  const scenario = {
    ...DEFAULT,
    markup,
    ...one.scenario,
    language,
    name: one.name,
    seed: own,
    ...still,
  };
  const home = document.createElement('div');
  document.body.append(home);
  const spoken = ['en', language];
  speak(spoken);
  let targets: readonly Element[] = [];
  let unsure = false;
  let told = 0;
  const share = startShare(
    {
      document,
      address: () => String(own),
      targets: () => targets,
      tell: (now) => {
        told += 1;
        unsure = now.unsure;
      },
      want: () => {},
    },
    spoken,
  );
  const address = startAddress(scenario);
  const practice = mountPractice(home, { scenario, address, onAddress: () => {} });
  clear = () => {
    share.stop();
    practice.destroy();
    home.remove();
  };
  const planted = plant(home, personOf(language, own), language, own);
  const end = performance.now() + PATIENCE;
  const late = () => performance.now() > end;
  // Frames are covered as a whole until they are there.
  const framed = () => documents().every(({ readyState }) => readyState === 'complete');
  await until(() => told > 0 && framed() && (practice.truth().settled || late()));
  targets = practice.truth().targets;
  share.retarget();
  await frames(2);
  // A frame that has come just now is covered as a whole for a moment more.
  const last = performance.now() + PATIENCE;
  const labels = () => coveredLabels(targets, planted, coversNow(documents()));
  await until(() => labels().covered.length === 0 || performance.now() > last);
  const all = [...planted, ...ofTheAccount()];
  const covers = coversNow(documents());
  return {
    language,
    page: `${number}, ${language}, ${markup}, ${one.name}`,
    unsure,
    ...leaksOf(all, covers),
    ...labels(),
    places: placesOf(all),
  };
}

/** What the practice account itself shows of its customer: name, orders, Service tags, amounts. */
function ofTheAccount(): Planted[] {
  const found: Planted[] = [];
  eachText(document.body, (text) => {
    if (text.parentElement?.closest('[data-form]')) return;
    if (!text.isConnected || text.ownerDocument !== document) return;
    for (const { 0: words, index } of text.data.matchAll(
      /Robin|20931877|P-20931|(?<![\p{L}\p{N}])[BCDFGHJKLMNPQRSTVWXZ2-9]{7}(?![\p{L}\p{N}])|\p{Sc}\s?\d+|\d+[.,]\d{2}\s?\p{Sc}/gu,
    ))
      found.push({ text, start: index, end: index + words.length });
  });
  return found;
}

function documents(): Document[] {
  const frames = [...document.querySelectorAll('iframe')];
  const inside = frames.flatMap(({ contentDocument }) => contentDocument ?? []);
  return [document, ...inside];
}

/** Waits for a state, frame by frame. */
async function until(ready: () => boolean): Promise<void> {
  while (!ready()) await frames(1);
}

async function frames(number: number): Promise<void> {
  for (let left = number; left > 0; left -= 1)
    await new Promise((done) => requestAnimationFrame(done));
}
