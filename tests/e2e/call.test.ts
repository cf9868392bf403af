import type { TestInfo } from '@playwright/test';
import { SITUATION_IDS, type SituationId } from '../../guide/situations';
import type { Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { personalIn } from './view/account';
import { meet, textOf } from './view/call';
import { chooseInConsole, consoleShows, openConsole, pressInConsole } from './view/console';
import { overlayOf } from './view/overlay';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { fits, truthOf } from './view/truth';
import { agreed } from './view/walk';

/** Met on a page of the extension: no test can cut a browser's connection to one tab. */
const OFFLINE = 'offline';
/** Once the site has confirmed, that is what remains to be told. */
const LAST = 'done';
const MET = SITUATION_IDS.filter((id) => id !== OFFLINE && id !== LAST);
/** So much of the customer at least is on the pages of a call. */
const PERSONAL = 20;
const HALF = Math.ceil(MET.length / 2);

/** Two calls, each with half of the situations on the way to a cancellation. */
const CALLS: { agent: string; customer: string; met: SituationId[] }[] = [
  { agent: 'en', customer: 'ja', met: MET.slice(0, HALF) },
  { agent: 'es', customer: 'ar', met: MET.slice(HALF) },
];

for (const { agent, customer, met } of CALLS) {
  test(`a call from its beginning to its note: agent ${agent}, customer ${customer}`, async ({
    driver,
  }, info) => {
    test.setTimeout(300_000);
    const [says, reads] = [textOf(agent), textOf(customer)];
    const tab = await openCase(driver, 'signed-in', { language: customer });
    await acceptInvitation(tab);
    await agreed(tab);
    const console = await openConsole(driver, tab);
    await chooseInConsole(console, 'agent-language', agent);
    await pressInConsole(console, 'present');
    await pressInConsole(console, 'share');
    let personal = 0;

    for (const situation of [...met, LAST] as const) {
      await meet(tab, situation, customer);
      const view = await consoleShows(console, { situation, lang: agent });
      const [own, theirs] = [says.situations[situation], reads.situations[situation]];
      // A situation that only goes beside its step is told with it, any other by its own words.
      expect(view.agent, situation).toMatch(one(own.title, own.text));
      expect(view.customer, situation).toMatch(one(theirs.title, theirs.text));
      expect(view.text, situation).toContain(own.title);
      personal += await shared(tab, situation, info);
    }
    expect(personal).toBeGreaterThan(PERSONAL);

    const end = await consoleShows(console, { state: 'finished', availability: 'cancelled' });
    // Pages load all the time: that is nothing to note down.
    for (const situation of [...met, LAST] as const)
      if (situation !== 'loading') expect(end.note).toContain(says.situations[situation].title);
    expect(end.note).toContain(says.availability.cancelled.title);
    await chooseInConsole(console, 'note-language', customer);
    const theirs = await consoleShows(console, { lang: agent });
    expect(theirs.note).toContain(reads.availability.cancelled.title);
  });
}

/** What those who look on see: nothing of the customer, and the ring where it belongs. */
async function shared(tab: Tab, situation: SituationId, info: TestInfo): Promise<number> {
  await until('rings on their targets', async () => {
    const [overlay, truth] = [await overlayOf(tab), await truthOf(tab)];
    return overlay?.rings.every((ring) => truth?.targets.some((one) => fits(ring, one)));
  });
  await tab.front();
  await tab.screenshot(info.outputPath(`${situation}.png`));
  const { met, open, covered } = await personalIn(tab);
  expect(open, situation).toEqual([]);
  expect(covered, situation).toEqual([]);
  return met;
}

test('a call without a connection', async ({ driver }) => {
  const page = await driver.extensionPage(`practice.html?training=${OFFLINE}&language=ja`);
  const console = await openConsole(driver, page);
  await chooseInConsole(console, 'agent-language', 'en');
  const view = await consoleShows(console, { situation: OFFLINE, customerLanguage: 'ja' });
  expect(view.agent).toContain(textOf('en').situations.offline.title);
  expect(view.customer).toContain(textOf('ja').situations.offline.title);
  expect(view.ways).toEqual(['reload']);
});

/** The first words of a sentence: those of the page are filled in further on. */
function one(...sentences: string[]): RegExp {
  const plain = sentences.map((words) => (words.split(/[{“«„"]/)[0] ?? '').trim());
  return new RegExp(plain.filter(Boolean).map(escaped).join('|'));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
