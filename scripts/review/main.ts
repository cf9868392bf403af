import { show } from './show.ts';
import { tour } from './tour.ts';

// `npm run review`: a browser with the reviewer's desk. What is done there is kept in a profile of
// its own and is there the next time. Without a display, or with --headless: a short tour, in
// pictures.
const options = new Set(process.argv.slice(2));
const unknown = [...options].filter((option) => option !== '--headless');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (unknown.length > 0) {
  console.error(`signpost: unknown option ${unknown.join(' ')}: there is --headless.`);
  process.exitCode = 1;
} else await (hasDisplay && !options.has('--headless') ? show() : tour());
