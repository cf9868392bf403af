import { show } from './show.ts';
import { documented, tour } from './tour.ts';

// `npm run review`: a browser with the reviewer's desk. What is done there is kept in a profile of
// its own and is there the next time. Without a display, or with --headless: a short tour, in
// pictures. --pictures: the same for docs/localization.md.
const options = new Set(process.argv.slice(2));
const unknown = [...options].filter((option) => !['--headless', '--pictures'].includes(option));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (unknown.length > 0) {
  console.error(
    `signpost: unknown option ${unknown.join(' ')}: there are --headless and --pictures.`,
  );
  process.exitCode = 1;
} else if (options.has('--pictures')) await documented();
else if (hasDisplay && !options.has('--headless')) await show();
else {
  if (!hasDisplay)
    console.log('signpost: there is no display; a tour of the desk in pictures instead.');
  await tour();
}
