import { live } from './live.ts';
import { play } from './play.ts';
import { show } from './show.ts';

// `npm start`: with a display, the browser at the beginning of the walkthrough; without one (or with
// --headless), the whole walkthrough, step by step in the terminal. --live: the real site instead.
const options = new Set(process.argv.slice(2));
const unknown = [...options].filter((option) => !['--live', '--headless'].includes(option));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const visible = hasDisplay && !options.has('--headless');

if (unknown.length > 0)
  fail(`unknown option ${unknown.join(' ')}: there are --live and --headless.`);
else if (!options.has('--live')) await (visible ? show() : play());
else if (visible) await live();
else fail('--live needs a display: run it on a desktop, without --headless.');

function fail(sentence: string): void {
  console.error(`signpost: ${sentence}`);
  process.exitCode = 1;
}
