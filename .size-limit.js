import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const build = join(process.env.SIGNPOST_OUT ?? '.output', 'chrome-mv3');

/** All that a page of the extension loads at once: it names every script, preload and stylesheet. */
function all(name) {
  const page = readFileSync(join(build, name), 'utf8');
  return [
    name,
    ...[...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path),
  ];
}

const entry = (name, limit, paths) => ({
  name,
  limit,
  path: paths.map((path) => join(build, path)),
  gzip: true,
});

export default [
  entry('invitation', '3 kB', ['content-scripts/invite.js']),
  entry('guide', '30 kB', ['guide.js']),
  entry('overlay', '30 kB', ['overlay.js']),
  entry('labels', '25 kB', ['text/labels.js']),
  entry('covers', '25 kB', ['content-scripts/share.js']),
  entry('veil', '3 kB', ['content-scripts/veil.js']),
  entry('popup', '30 kB', all('popup.html')),
  entry('console', '40 kB', all('sidepanel.html')),
];
