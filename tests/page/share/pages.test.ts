import { expect, test } from 'vitest';
import { speak } from '../../../detection/labels';
import { createDice } from '../../../practice/dice';
import { CASES, LANGUAGES, mountPractice, startAddress } from '../../../practice/mount';
import { DEFAULT, MARKUPS } from '../../../practice/scenario';
import { startShare } from '../../../share/page/mode';
import { coveredLabels, eachText, leaksOf } from './leaks';
import { personOf } from './people';
import { type Planted, plant } from './plant';

/**
 * Somebody's data on 200 pages of the practice account, of every language and markup. Nothing of it may
 * be seen, and no label of the site may be covered. Other pages: VITE_SEED=7 npm run page.
 */
const SEED = Number(import.meta.env.VITE_SEED ?? 20261123);
const PAGES = Number(import.meta.env.VITE_PAGES ?? 200);
/** Pages in one test: enough for it to be worth its name. */
const BATCH = 20;

for (let first = 0; first < PAGES; first += BATCH) {
  test(`nothing is seen of anybody on pages ${first + 1} to ${first + BATCH}`, {
    timeout: 120_000,
  }, async () => {
    const found: string[] = [];
    for (let number = first; number < Math.min(PAGES, first + BATCH); number += 1)
      found.push(...(await look(SEED * 1000 + number)));
    expect(found).toEqual([]);
  });
}

/** What leaks on one page, and labels that are covered there. */
async function look(seed: number): Promise<string[]> {
  const dice = createDice(seed);
  const language = dice.pick('language', LANGUAGES as [string]);
  const markup = dice.pick('markup', MARKUPS);
  const one = dice.pick('case', CASES as unknown as [(typeof CASES)[number]]);
  const scenario = {
    ...DEFAULT,
    markup,
    language,
    ...one.scenario,
    name: one.name,
    seed,
    loadingMs: 0,
    lateMs: 0,
  };
  const home = document.createElement('div');
  document.body.append(home);
  // Share mode is on before anything of the page is there, as on every navigation.
  let targets: readonly Element[] = [];
  const spoken = ['en', scenario.language];
  speak(spoken);
  const told: { unsure: boolean }[] = [];
  const share = startShare(
    {
      document,
      address: () => String(seed),
      targets: () => targets,
      tell: (now) => told.push(now),
      want: () => {},
    },
    spoken,
  );
  const practice = mountPractice(home, {
    scenario,
    address: startAddress(scenario),
    onAddress: () => {},
  });
  const planted = plant(home, personOf(language, seed), language, seed);
  try {
    await painted();
    targets = practice.truth().targets;
    share.retarget();
    await painted();
    const own = [...planted, ...ofTheAccount()];
    return [...leaksOf(own), ...coveredLabels(targets).map((label) => `covered: ${label}`)].map(
      (line) => `${seed} ${language} ${markup} ${one.name}: ${line}`,
    );
  } finally {
    share.stop();
    practice.destroy();
    home.remove();
  }
}

/** What the practice account itself shows of its customer: name, order, Service tags. */
function ofTheAccount(): Planted[] {
  const found: Planted[] = [];
  eachText(document.body, (text) => {
    if (text.parentElement?.closest('[data-form]')) return;
    for (const { 0: words, index } of text.data.matchAll(
      /Robin|20931877|P-20931|(?<![\p{L}\p{N}])[BCDFGHJKLMNPQRSTVWXZ2-9]{7}(?![\p{L}\p{N}])|\p{Sc}\s?\d+|\d+[.,]\d{2}\s?\p{Sc}/gu,
    ))
      found.push({ text, start: index, end: index + words.length });
  });
  return found;
}

/** After the next layout, and what is observed of it. */
function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
