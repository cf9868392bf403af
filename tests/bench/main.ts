import { PRACTICE_BUILD } from '../e2e/driver/builds.ts';
import { startSite } from '../site/server.ts';
import { measureBursts } from './bursts.ts';
import { measureDesk } from './desk.ts';
import { measureReading } from './reading.ts';
import { measureRing } from './ring.ts';
import { fixed, median, percentile } from './statistics.ts';

// `npm run bench`: figures beside their aims. It asserts nothing: machines differ, and so do the
// figures of one machine from run to run.
const PAGES = [
  { elements: 3_500, aim: 2, named: 8.6 },
  { elements: 50_000, aim: 20 },
];

const site = await startSite({ practice: PRACTICE_BUILD });
try {
  for (const { elements, aim, named } of PAGES) {
    console.log(`\npage of ${elements} elements`);
    const reading = await measureReading(site, elements);
    console.log(`  one reading: ${spread(reading.later)} (aim: ${aim} ms)`);
    const share = median(reading.later) / median(reading.naming);
    console.log(
      `    every control of the page named, beside it: ${spread(reading.naming)}; ` +
        `a reading takes ${fixed(share)} of that` +
        // What the aim is on another machine: there, naming them took so many ms.
        (named ? ` (aim: ${fixed(aim / named)}, ${aim} of ${named} ms)` : ''),
    );
    console.log(
      `    before the change is drawn, the page's layout in it: ${spread(reading.unlaid)}`,
    );
    console.log(`  the first reading of a page: ${spread(reading.first)}`);
    const bursts = await measureBursts(site, elements);
    const ratio = bursts.signpost / bursts.bare;
    console.log(
      `  script for 300 bursts of 20 insertions: ${fixed(bursts.signpost)} ms with Signpost ` +
        `(${fixed(bursts.own)} ms its own), ${fixed(bursts.bare)} ms without: ` +
        `${fixed(ratio)} times (aim: 8 times)`,
    );
    const ring = await measureRing(site, elements);
    console.log(`  target there until ring painted: ${spread(ring)} (aim: 60 ms, p95 250 ms)`);
  }
  console.log(`\nthe reviewer's desk opens: ${spread(await measureDesk())} (aim: 1000 ms)`);
} finally {
  await site.close();
}

function spread(times: number[]): string {
  const [middle, high] = [median(times), percentile(times, 95)].map(fixed);
  return `median ${middle} ms, p95 ${high} ms of ${times.length}`;
}
