import type { Browser, Tab } from './browser/types.ts';
import type { Pixels } from './pixels.ts';
import { ROWS } from './rows/index.ts';
import type { Row } from './rows/types.ts';
import type { Pages } from './server.ts';
import { stageOf } from './stage.ts';
import type { SubjectInfo } from './subjects/index.ts';

/** How a subject did in one row of one browser. */
export interface Verdict {
  row: string;
  subject: string;
  browser: string;
  passed: boolean;
  /** The documented option that it took, where the defaults failed. */
  option: string | null;
  /** What went wrong with the defaults; '' if nothing did. */
  wrong: string;
}

/** Plays every row with every subject in one browser; each on a page of its own. */
export async function judge(
  browser: Browser,
  pages: Pages,
  pixels: Pixels,
  subjects: readonly SubjectInfo[],
  wanted: (row: Row) => boolean,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const media of ['none', 'forced', 'still'] as const) {
    const rows = ROWS.filter((row) => (row.media ?? 'none') === media && wanted(row));
    for (const row of rows)
      for (const subject of subjects) {
        // Each in a tab of its own: where Tab has left for the browser's own controls, it stays there.
        const play = async (option: string | null) => {
          const tab = await browser.tab(media);
          const wrong = await playRow(tab, pages, pixels, row, subject, option);
          await tab.close();
          return wrong;
        };
        const wrong = await play(null);
        const option = row.option ? subject.options[row.option] : undefined;
        const helped = wrong && option && row.option ? (await play(row.option)) === '' : false;
        verdicts.push({
          row: row.id,
          subject: subject.id,
          browser: browser.name,
          passed: !wrong || helped,
          option: helped ? (option ?? null) : null,
          wrong,
        });
        const sign = wrong ? (helped ? `with ${option}` : `no: ${wrong}`) : 'yes';
        console.log(
          `${browser.name.padEnd(8)} ${row.id.padEnd(12)} ${subject.id.padEnd(9)} ${sign}`,
        );
      }
  }
  return verdicts;
}

async function playRow(
  tab: Tab,
  pages: Pages,
  pixels: Pixels,
  row: Row,
  subject: SubjectInfo,
  option: string | null,
): Promise<string> {
  await tab.resize(...(row.view ?? ([1280, 800] as const)));
  await tab.goto(pages.url(row.id, subject.id));
  try {
    return await row.run(stageOf(tab, pixels, option));
  } catch (error) {
    return `breaks: ${String(error).split('\n', 1)[0]}`;
  }
}
